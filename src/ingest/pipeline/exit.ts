/** Exit codes of the nightly run, as its --help and docs/operate.md list them; one that is stopped ends with 128 and the signal's number. */
export const EXIT = {
  ok: 0,
  usage: 1,
  someFailed: 2,
  storage: 3,
  locked: 4,
  massChange: 5,
} as const;
