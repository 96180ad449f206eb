/** The sample's curated files as the faults need them: some incidents are missing, so that a run writes proposals, too. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySampleContent } from '../newsroom/sample-content.ts';

/** Copies the curated files and leaves out every second incident. */
export function copyWithUnclaimed(from: string, to: string, origin: string): void {
  copySampleContent(from, to, origin);
  const incidents = readdirSync(join(to, 'incidents')).sort();
  for (const [position, name] of incidents.entries())
    if (position % 2 === 1) rmSync(join(to, 'incidents', name));
}
