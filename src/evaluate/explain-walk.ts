/** The steps of the walk around the extractors: language, relevance and incident of a text, each with its reasons. */
import { buildIncidentIndex } from '../ingest/incident/incident-index.ts';
import { matchIncidents } from '../ingest/incident/match.ts';
import { judgeRelevance } from '../ingest/incident/relevance.ts';
import { extract } from '../ingest/pipeline/extract.ts';
import type { ExtractionInput } from '../model/draft.ts';
import type { Content } from '../register/content.ts';

/** Reasons that are worth a line. */
const SHOWN = 6;

/** Lines that say which language was read, whether the text is about a breach, and about which one. */
export function walkLines(
  { text, lang, title, published, known }: ExtractionInput,
  content: Content,
): string[] {
  const { figures } = extract({ text, lang, title, published, ...(known && { known }) });
  const links = matchIncidents(buildIncidentIndex(content), { title: title ?? '', text, published, figures });
  const { relevant, score, why } = judgeRelevance(title ?? '', text, lang, links.length > 0);
  return [
    `language   ${lang}`,
    `relevance  ${relevant ? 'about a breach' : 'not about a breach'}, ${score.toFixed(1)} points: ${why.slice(0, SHOWN).join(', ') || 'no word of relevance'}`,
    ...(links.length === 0
      ? ['incident   none of the register: nobody of one is named in title or lead']
      : []),
    ...links.map((link) => `incident   ${link.incident}, ${link.score}: ${link.why.join(', ')}`),
  ];
}
