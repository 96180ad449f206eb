/** The public corrections log. */
import { getCollection } from 'astro:content';
import type { CorrectionNotice } from '../ledger/types.ts';
import { filesOf } from './content/folder-files.ts';
import { FOLDERS } from './content/folders.ts';

export interface LoggedCorrection extends CorrectionNotice {
  /** Name of its file; its anchor on the page. */
  readonly id: string;
}

/** Latest first. */
export async function corrections(): Promise<LoggedCorrection[]> {
  if (filesOf(FOLDERS.corrections).length === 0) return [];
  const entries = await getCollection('corrections');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}
