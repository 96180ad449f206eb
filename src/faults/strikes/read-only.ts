/** A folder that may not be written: the run ends with 3 and names the path. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Strike } from '../mode.ts';
import { contentOf, ROOT, reportOf, run } from '../newsroom-run.ts';

/** The user that owns nothing; root itself may write everywhere. */
const NOBODY = 65_534;

/** Takes the right to write from the articles alone (fraction below a half) or from the whole content folder. */
export const readOnlyFolder: Strike = async (place, fraction, _bench, defect) => {
  const folder = fraction < 0.5 ? join(contentOf(place), 'articles') : contentOf(place);
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder);
  const isRoot = process.getuid?.() === 0;
  for (const path of [place.dir, contentOf(place)]) chmodSync(path, 0o777);
  chmodSync(folder, 0o555);
  const { code, stderr } = await run(isRoot ? { ...place, uid: NOBODY } : place, defect);
  chmodSync(folder, 0o755);
  const told = stderr + (existsSync(reportOf(place)) ? readFileSync(reportOf(place), 'utf8') : '');
  const written = readdirSync(folder).filter((name) => !before.includes(name));
  rmSync(join(contentOf(place), '.state'), { recursive: true, force: true });
  return [
    ...(code === 3 ? [] : [`read-only ${folder}: exit ${code} in place of 3 ${stderr.slice(-200)}`]),
    ...(told.includes(`cannot write ${folder}`) ? [] : [`the message does not name ${folder}`]),
    ...written.map((name) => `written in spite of it: ${name}`),
  ];
};

/** Whether the mode can be tried: root needs a user that can read this checkout and may not write everywhere. */
export function canBeReadOnly(): boolean {
  if (process.getuid?.() !== 0) return true;
  const help = [join(ROOT, 'scripts/nightly.ts'), '--help'];
  return spawnSync(process.execPath, help, { uid: NOBODY, gid: NOBODY }).status === 0;
}
