/** A record of the machine's that a person has changed no longer follows its source: the change belongs in a review. */
import { EDITED_REMEDY } from '../problem.ts';
import type { Check } from './types.ts';

export const edited: Check = ({ articles }) =>
  articles
    .filter((article) => article.edited)
    .map(({ file }) => ({
      file,
      path: [],
      message: 'a person has changed this file since the machine wrote it',
      remedy: EDITED_REMEDY,
    }));
