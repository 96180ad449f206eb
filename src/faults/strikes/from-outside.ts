/**
 * Faults that come from outside at any moment. The run tells when it has come to a file operation, and is struck a few
 * milliseconds later, so that most of them strike while it writes, wherever it then is.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Bench } from '../bench.ts';
import { check, operationAt, type Strike } from '../mode.ts';
import { isDone, type Place, reportOf, run, type Started, start } from '../newsroom-run.ts';
import type { Fault } from '../plan.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Longest wait between the operation and the fault: about as long as five writes take. */
const LATER_MS = 20;

/** Starts a run and resolves a few milliseconds after the operation of the fraction, or when the run has ended. */
async function startedTo(
  place: Place,
  fraction: number,
  bench: Bench,
  defect: Partial<Fault>,
): Promise<Started> {
  const nth = operationAt(fraction, bench);
  const started = start(place, { ...defect, act: 'tell', nth });
  await Promise.race([started.told, started.ended]);
  await wait(((fraction * bench.operations) % 1) * LATER_MS);
  return started;
}

/** Kills one to three runs in a row: each goes on where the one before died, and has less left to write. */
export const killedAnyTime: Strike = async (place, fraction, bench, defect) => {
  const violations: string[] = [];
  for (let left = 1 + (Math.floor(fraction * 1000) % 3); left > 0; left--) {
    const { child, ended } = await startedTo(place, fraction / left, bench, defect);
    child.kill('SIGKILL');
    await ended;
    violations.push(...check(place, bench));
  }
  return violations;
};

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

const stoppedBy =
  (signal: keyof typeof CODES): Strike =>
  async (place, fraction, bench, defect) => {
    const { child, ended } = await startedTo(place, fraction, bench, defect);
    child.kill(signal);
    const { code } = await ended;
    const half = existsSync(reportOf(place)) && !readFileSync(reportOf(place), 'utf8').endsWith('}\n');
    return [
      ...check(place, bench),
      ...(code === CODES[signal] || isDone(code) ? [] : [`${signal}: exit ${code}`]),
      ...(half ? ['half a report'] : []),
    ];
  };

export const interrupted = stoppedBy('SIGINT');
export const terminated = stoppedBy('SIGTERM');

/** A run takes the lock with its first four operations: a temporary file is opened, written, linked and removed. */
const LOCKING = 4;

/** A second run begins while the first stands still amid its work: it ends with 4 and touches nothing. */
export const twins: Strike = async (place, fraction, bench, defect) => {
  const nth = Math.max(operationAt(fraction, bench), LOCKING + 1);
  const first = start(place, { ...defect, act: 'halt', nth });
  await Promise.race([first.told, first.ended]);
  const second = await run(place, defect);
  first.child.kill('SIGCONT');
  const { code } = await first.ended;
  const wrong = second.code === 4 && isDone(code) ? [] : [`two runs ended with ${code} and ${second.code}`];
  return [...check(place, bench), ...wrong];
};

/** Two runs begin at the same moment: only one of them ever writes. */
export const racers: Strike = async (place, _fraction, bench, defect) => {
  // Taking the lock renames nothing, and every file of the content is renamed into its place.
  const both = [0, 1].map(() => start(place, { ...defect, act: 'tell', op: 'rename', nth: 1 }));
  let wrote = 0;
  for (const { told } of both) void told.then(() => wrote++);
  const ends = await Promise.all(both.map(({ ended }) => ended));
  const codes = ends.map(({ code }) => code);
  const unexpected = ends
    .filter(({ code }) => code !== 4 && !isDone(code))
    .map(({ stderr }) => stderr.slice(-200));
  // One that comes when the other has ended finds nothing left to write, and ends well, too.
  const right = wrote === 1 && codes.some(isDone) && codes.every((code) => code === 4 || isDone(code));
  const wrong =
    `two runs ended with ${codes.join(' and ')}, ${wrote} of them wrote ${unexpected.join(' ')}`.trimEnd();
  return [...check(place, bench), ...(right ? [] : [wrong])];
};
