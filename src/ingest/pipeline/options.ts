/** What a nightly run is given. Clock, client, output and signal come from outside, so that a run can be replayed. */
import type { Outlet } from '../../model/outlet.ts';
import type { Client } from '../fetch/types.ts';
import type { MakeParsers } from './parsers.ts';

/** A step of the run, told to whoever shows progress. */
export interface Progress {
  readonly outlet: string;
  readonly stage: 'feeds' | 'pages' | 'done';
  /** Outlets finished, and outlets in all. */
  readonly finished: number;
  readonly total: number;
  /** Articles stored so far in the whole run. */
  readonly stored: number;
}

export interface NightlyOptions {
  /** Folder with outlets, incidents, people and articles. */
  readonly contentDir: string;
  /** Other outlets than those of the content folder. */
  readonly outlets?: readonly Outlet[];
  /** Only outlets with these ids. */
  readonly only?: readonly string[];
  /** Only feed items published on or after this day (YYYY-MM-DD); items without a date are kept. */
  readonly since?: string | null;
  /** At most so many pages per outlet. */
  readonly limit?: number | null;
  readonly dryRun?: boolean;
  /** Writes changes even where a run would change more of what is stored than is usual. */
  readonly accept?: boolean;
  /** Makes no request: checks what is stored and reports. */
  readonly offline?: boolean;
  readonly client: Client | null;
  /** Where strangers' bytes are read; in this thread if absent. */
  readonly parsers?: MakeParsers;
  /** Wall clock for the report's start time. */
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** Told before the first request, e.g. that nights were missed. */
  readonly onNotice?: (notice: string) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Outlets that are read at the same time. */
  readonly concurrency?: number;
}
