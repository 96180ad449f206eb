/** Making Issues: a defect that a stage found, with the place where the pipeline stood. */
import type { Issue } from '../../model/run-report.ts';
import type { Defect } from '../feed/types.ts';

/** Adds stage, outlet and address to a defect. */
export const toIssue = (
  defect: Defect,
  stage: Issue['stage'],
  outlet: string | null,
  url: string | null,
): Issue => ({
  class: defect.class,
  stage,
  outlet,
  url,
  message: defect.message,
  remedy: defect.remedy,
});

/** What an unexpected exception becomes: one article's failure is an Issue, not a crash. */
export const unexpected = (error: unknown, stage: Issue['stage'], outlet: string, url: string): Issue => ({
  class: 'internal',
  stage,
  outlet,
  url,
  message: `unexpected ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`.slice(
    0,
    500,
  ),
  remedy: 'This is a defect of Breach Ledger: please report it with the address.',
});
