/**
 * Every review still has its record, a record has one review, so that the last word is not left to chance, and a value
 * that is corrected has an entry in the public log.
 */
import type { Check, Finding } from './types.ts';

export const reviews: Check = (content) => {
  const records = new Set<string>();
  for (const { record } of content.articles)
    for (const one of [...record.statements, ...record.figures, ...(record.responses ?? [])])
      records.add(one.id);
  const told = new Set(content.corrections.map(({ record }) => record.record));
  const findings: Finding[] = [];
  const reviewed = new Map<string, string>();
  for (const { file, record } of content.reviews)
    for (const [i, { record: id, decision }] of record.entries()) {
      const earlier = reviewed.get(id);
      if (!records.has(id)) findings.push(gone(file, i, id));
      else if (earlier !== undefined) findings.push(doubled(file, i, id, earlier));
      if (decision === 'correct' && !told.has(id)) findings.push(untold(file, i, id));
      reviewed.set(id, file);
    }
  return findings;
};

function gone(file: string, i: number, value: string): Finding {
  const message = 'no article holds this record any longer';
  const remedy =
    'If the source was edited, review the new record and remove this entry; else correct the id.';
  return { file, path: [i, 'record'], value, message, remedy };
}

function untold(file: string, i: number, value: string): Finding {
  const message = 'a published value is corrected, and the public log does not say so';
  const remedy = `Write content/corrections/<date>-<subject>.md with record: "${value}" in its front matter.`;
  return { file, path: [i, 'decision'], value, message, remedy };
}

function doubled(file: string, i: number, value: string, earlier: string): Finding {
  const message = `the record is reviewed in ${earlier} already`;
  return { file, path: [i, 'record'], value, message, remedy: 'Keep the later decision.' };
}
