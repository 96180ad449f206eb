/** Progress for people: one line that is rewritten on a terminal, one line an outlet elsewhere. */
import type { Progress } from './options.ts';

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  /** Clears the line, so that what follows starts clean. */
  readonly end: () => void;
}

/** Shows the steps of a run on an output such as process.stderr. */
export function showProgress(output: Output): ProgressDisplay {
  const line = (progress: Progress): string =>
    `[${progress.finished}/${progress.total}] ${progress.outlet} (${progress.stage}) - ${progress.stored} articles`;
  if (!output.isTTY)
    return {
      show: (progress) => progress.stage === 'done' && output.write(`${line(progress)}\n`),
      end: () => {},
    };
  return {
    show: (progress) => output.write(`\r\x1b[2K${line(progress).slice(0, (output.columns ?? 80) - 1)}`),
    end: () => output.write('\r\x1b[2K'),
  };
}
