/** What the commands that serve something have in common: flags, failures told in words, Ctrl-C. */
import { Failure } from './failure.ts';
import { onStop } from './until-stopped.ts';

/** The command was called wrongly. */
export class UsageFailure extends Failure {}

/** Listening tries a few ports above the wanted one, and 65535 is the last. */
const HIGHEST = 65_500;

/**
 * Reads a port.
 * @throws UsageFailure where it is none
 */
export function portOf(flag: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < HIGHEST) return Number(text);
  throw new UsageFailure(`--${flag} takes a port below ${HIGHEST}, not "${text}".`);
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageFailure ||
  (error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_'));

/**
 * Runs a command and sets the exit code: 0 all well, 1 wrong usage or a failure, 130 or 143 stopped while working.
 * An error that is no Failure is a defect of ours and keeps its stack.
 */
export async function runCommand(help: string, body: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const { signal, exitCode } = onStop();
  try {
    await body(signal);
  } catch (error) {
    process.exitCode = exitCode() ?? 1;
    if (isUsage(error)) console.error(`${error.message}\nTry: ${help}`);
    else if (error instanceof Failure) console.error(signal.aborted ? 'Stopped.' : error.message);
    else throw error;
  }
}
