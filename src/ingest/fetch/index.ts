/** The fetch stage: what other stages may use of it. */
export { createClient } from './client.ts';
export { type OptOut, optOutOfDirectives, stronger } from './opt-out.ts';
export type { ClientOptions, Lookup } from './options.ts';
export type * from './types.ts';
