/** The feed stage: what other stages may use of it. */
export { describeFeed, examineFeed } from './describe.ts';
export { parseFeed } from './parse.ts';
export type { FeedSource } from './read.ts';
export type * from './types.ts';
