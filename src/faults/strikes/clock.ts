/** The clock of the run is the only thing that is wrong. Behind: it refuses. Ahead: the same articles. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Strike } from '../mode.ts';
import { contentOf, isDone, run } from '../newsroom-run.ts';

const YEAR_MS = 365.25 * 24 * 3600 * 1000;

const wrongBy =
  (yearsOf: (fraction: number) => number): Strike =>
  async (place, fraction, bench, defect) => {
    const years = yearsOf(fraction);
    // Without its memory the run reads every page anew, and every date is judged by this clock.
    rmSync(join(contentOf(place), '.state'), { recursive: true, force: true });
    const { code } = await run(place, { ...defect, clock: Math.round(years * YEAR_MS) });
    const right = years < 0 ? code === 3 : isDone(code);
    const wrong = right ? [] : [`clock wrong by ${years.toFixed(1)} years: exit ${code}`];
    return [...check(place, bench), ...wrong];
  };

export const clockBehind = wrongBy((fraction) => -19 + fraction * 10);
export const clockAhead = wrongBy((fraction) => 0.1 + fraction * 9);
