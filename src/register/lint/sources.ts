/** Every curated figure and statement names one of its incident's sources, and no source is listed twice. */
import type { FieldPath } from '../problem.ts';
import type { Check, Finding } from './types.ts';

export const sources: Check = (content) =>
  content.incidents.flatMap(({ file, record }) => {
    const listed = new Set<string>();
    const findings: Finding[] = [];
    for (const [i, { url }] of record.sources.entries()) {
      if (listed.has(url)) findings.push(doubled(file, ['sources', i, 'url'], url));
      listed.add(url);
    }
    const cite = (list: 'figures' | 'statements') => {
      for (const [i, { source }] of record[list].entries())
        if (!listed.has(source)) findings.push(unlisted(file, [list, i, 'source'], source));
    };
    cite('figures');
    cite('statements');
    for (const [i, { printedAs }] of record.statements.entries())
      for (const [j, { source }] of printedAs.entries())
        if (!listed.has(source))
          findings.push(unlisted(file, ['statements', i, 'printedAs', j, 'source'], source));
    return findings;
  });

function doubled(file: string, path: FieldPath, value: string): Finding {
  return { file, path, value, message: 'the source is listed twice', remedy: 'Remove one of the two.' };
}

function unlisted(file: string, path: FieldPath, value: string): Finding {
  const message = "the source is not among the incident's sources";
  const remedy = 'Add it to sources with outlet, date and language, or cite one that is there.';
  return { file, path, value, message, remedy };
}
