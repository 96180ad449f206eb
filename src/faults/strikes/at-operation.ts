/** Faults at one of the run's own file operations: death there, or a disk that refuses from there on. */
import { check, operationAt, type Strike } from '../mode.ts';
import { type Ended, isDone, run } from '../newsroom-run.ts';
import type { Fault } from '../plan.ts';

const atOperation =
  (act: Fault['act'], wrongOf: (ended: Ended) => string | null): Strike =>
  async (place, fraction, bench, defect) => {
    const nth = operationAt(fraction, bench);
    const ended = await run(place, { ...defect, act, op: 'any', nth });
    // The last operation takes the lock away: all is stored by then, and a lock that stays counts as a dead run's.
    const wrong = nth === bench.operations && isDone(ended.code) ? null : wrongOf(ended);
    return [...check(place, bench), ...(wrong ? [`${act} at operation ${nth}: ${wrong}`] : [])];
  };

const died = ({ signal, code }: Ended): string | null =>
  signal === 'SIGKILL' || isDone(code) ? null : `ended with ${code}`;
const refused = ({ code, stderr }: Ended): string | null =>
  code === 3 ? null : `exit ${code} in place of 3 ${stderr.slice(-200)}`;

export const killedAtCall = atOperation('kill', died);
export const powerCut = atOperation('powercut', died);
export const fullDisk = atOperation('ENOSPC', refused);
export const failingDisk = atOperation('EIO', refused);
/** A disk that fails is remounted read-only while the run writes. */
export const remounted = atOperation('EROFS', refused);
