/** Packages of others stand in bench/node_modules alone, and need not be installed for the types to be checked. */
declare module 'minisearch';
declare module 'pagefind';
