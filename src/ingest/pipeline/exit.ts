/** Exit codes of the nightly run, as its --help and docs/operate.md list them. */
export const EXIT = {
  ok: 0,
  usage: 1,
  someFailed: 2,
  storage: 3,
  locked: 4,
  massChange: 5,
  interrupted: 130,
  terminated: 143,
} as const;
