/** Waiting for a person, or the system, to stop a command. */

/** The signals that ask a command to end, with the exit code that says so: 128 and the signal's number. */
const EXIT_CODE = { SIGINT: 130, SIGTERM: 143 } as const;
type StopName = keyof typeof EXIT_CODE;

export interface Stop {
  readonly signal: AbortSignal;
  /** The exit code that tells of it; null while nobody has asked the command to end. */
  exitCode(): number | null;
}

/**
 * Aborts on Ctrl-C and on SIGTERM; a second signal of the same name ends the process as usual.
 * @param tell is told which signal it was
 */
export function onStop(tell: (name: StopName) => void = () => undefined): Stop {
  const controller = new AbortController();
  let code: number | null = null;
  for (const name of Object.keys(EXIT_CODE) as StopName[])
    process.once(name, () => {
      code = EXIT_CODE[name];
      tell(name);
      controller.abort();
    });
  return { signal: controller.signal, exitCode: () => code };
}

/** Resolves when the signal has fired. */
export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
