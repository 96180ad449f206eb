/** What a check of the lint is: a pure function from content to findings. */
import type { FiledContent } from '../content.ts';
import type { FieldPath } from '../problem.ts';

export interface Finding {
  readonly file: string;
  /** Where in the file; empty for the whole file. */
  readonly path: FieldPath;
  /** The offending value, if there is one. */
  readonly value?: unknown;
  readonly message: string;
  readonly remedy: string;
}

/** `today` is an ISO day: the clock is passed in, so that a check can be replayed. */
export type Check = (content: FiledContent, today: string) => Finding[];
