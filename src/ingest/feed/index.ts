/** The feed stage: what other stages may use of it. */
export { type FeedSource, parseFeed } from './parse.ts';
export type * from './types.ts';
