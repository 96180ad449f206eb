/** A record of the machine's that a person has changed no longer follows its source: the change belongs in a review. */
import type { Check } from './types.ts';

export const EDITED_REMEDY =
  'Write what is wrong into content/reviews (npm run review), then delete this file: the next run reads it again while its source has it.';

export const edited: Check = ({ articles }) =>
  articles
    .filter((article) => article.edited)
    .map(({ file }) => ({
      file,
      path: [],
      message: 'a person has changed this file since the machine wrote it',
      remedy: EDITED_REMEDY,
    }));
