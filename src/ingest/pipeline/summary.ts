/** The run report on one screen. */
import type { Issue, RunReport } from '../../model/run-report.ts';

/** Pages of one class that are shown one by one before the rest is only counted; feeds are all named. */
const SHOWN = 6;

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The report in words: totals first, then the issues by class with the remedy of each class. */
export function summarize(report: RunReport): string {
  const { totals } = report;
  const lines = [
    headline(report),
    `  feeds      ${totals.feeds} asked, ${totals.feedsUnchanged} unchanged, ${totals.feedsFailed} failed`,
    `  items      ${totals.items} in the feeds, ${totals.unchanged} known, ${totals.skipped} about other things or left for later`,
    `  articles   ${totals.stored} new, ${totals.changed} changed, ${totals.failed} failed`,
    `  extracted  ${plural(totals.statements, 'statement')}, ${plural(totals.figures, 'figure')}`,
    `  traffic    ${plural(totals.requests, 'request')}, ${(totals.bytes / 1e6).toFixed(1)} MB`,
  ];
  if (report.notices.length > 0) lines.push('', ...report.notices);
  if (report.issues.length > 0) lines.push('', ...issueLines(report.issues));
  return lines.join('\n');
}

function headline({ totals, seconds, dryRun, interrupted }: RunReport): string {
  const written = totals.stored + totals.changed;
  const what =
    written === 0
      ? 'nothing new, nothing written'
      : `${plural(written, 'article')} ${dryRun ? 'would be written' : 'written'}`;
  return `${interrupted ? 'Interrupted' : 'Done'} in ${seconds} s over ${plural(totals.outlets, 'outlet')}: ${what}.`;
}

/** The feeds of a class, then the first pages. */
function shown(group: readonly Issue[]): Issue[] {
  const feeds = group.filter((issue) => issue.stage === 'feed');
  return [...feeds, ...group.filter((issue) => issue.stage !== 'feed').slice(0, SHOWN)];
}

function issueLines(issues: readonly Issue[]): string[] {
  const byClass = new Map<string, Issue[]>();
  for (const issue of issues) byClass.set(issue.class, [...(byClass.get(issue.class) ?? []), issue]);
  return [...byClass].flatMap(([name, group]) => {
    const listed = shown(group);
    const rest = group.length - listed.length;
    return [
      `${name} (${group.length})`,
      ...listed.map((issue) => `  ${[issue.outlet, issue.url].filter(Boolean).join(' ')}: ${issue.message}`),
      ...(rest > 0 ? [`  and ${rest} more; --report FILE keeps them all`] : []),
      `  -> ${group[0]?.remedy ?? ''}`,
    ];
  });
}
