/** A failure whose message is for the person at the terminal: what happened and what to do; no stack is needed. */
export class Failure extends Error {}
