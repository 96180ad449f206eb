/** Dedy mengatakan bahwa … — Rivera said the district … — CPS said "…". The content is all quoted, partly, or not at all. */

import type { CueHit } from '../cue-hits.ts';
import { contentAfter, subjectBefore } from '../regions.ts';
import type { Token } from '../types.ts';
import { cueSpan, isTail, lastToken, type Rule, type RuleContext, spanOf } from './context.ts';

export const verbThenContent: Rule = (context, hit) => {
  const { frame, words } = context;
  const { tokens } = frame;
  if (hit.place !== 'verb' || isSilenced(context, hit)) return null;
  const previous = tokens[hit.from - 1];
  if (previous && (previous.lower === 'yang' || (words.lang === 'en' && isNounPlace(previous)))) return null;
  const { source } = hit.participle ? { source: [] as Token[] } : subjectBefore(tokens, hit.from, words);
  if (hit.participle && !opensClause(previous, tokens[hit.to])) return null;
  if (!source.length && !hit.participle && !isCoordinate(previous)) return null;
  const addressed = words.lang === 'en' ? skipAddressee(tokens, hit) : hit.to;
  const first = contentAfter(tokens, addressed, words);
  const end = contentEnd(context, first);
  const content = spanOf(tokens, first, end);
  if (!content || isHollow(tokens[first] as Token, words.lang)) return null;
  if (isTail(tokens, hit.to, words) && first === hit.to && words.lang === 'en') return null;
  const quotes = tokens.slice(first, end).flatMap(({ quote }) => quote ?? []);
  return {
    rule: 'verb-then-content',
    confidence: quotes.length ? 0.9 : 0.8,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: source.length ? 'named' : 'same',
    content,
    quotes: [],
  };
};

/** "belum menyebut", "declined to say": no words were given. */
function isSilenced({ frame, words }: RuleContext, hit: CueHit): boolean {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 3); i -= 1) {
    const { lower } = frame.tokens[i] as Token;
    if (words.cues.silencers.has(lower)) return true;
    if (lower === 'to' && words.lang === 'en') return frame.tokens[i - 2]?.lower !== 'went';
    if (!words.cues.auxiliaries.has(lower)) return false;
  }
  return false;
}

const isNounPlace = ({ lower }: Token): boolean =>
  [
    'a',
    'an',
    'the',
    'of',
    'his',
    'her',
    'its',
    'their',
    'this',
    'that',
    'these',
    'those',
    'in',
    'for',
    'no',
    'any',
    'some',
    'with',
    'by',
    'on',
    'to',
    'my',
    'our',
    'your',
    'from',
    'than',
    'being',
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
  ].includes(lower);

const opensClause = (previous: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined &&
  (previous?.text === ',' ||
    previous?.lower === 'as' ||
    next.kind === 'quote' ||
    ['that', 'the', 'it', 'he', 'she', 'they', ':', ','].includes(next.lower));

const isCoordinate = (previous: Token | undefined): boolean =>
  previous !== undefined &&
  ['dan', 'and', 'lalu', 'setelah', 'usai', 'seraya', 'sambil', 'sembari', 'dengan', 'but', 'then'].includes(
    previous.lower,
  );

const HOLLOW = {
  id: new Set(
    'hal beberapa hasil pernyataan keterangan fakta apresiasi terima belasungkawa pandangannya permintaan kesaksian demikian begitu seperti pendapatnya tanggapan ucapan salam sejumlah penjelasan kronologi alasannya kepada secara sebagai soal mengenai tentang terkait dengan'.split(
      ' ',
    ),
  ),
  en: new Set('nothing about of with in on as to at for by from and or .'.split(' ')),
};
const isHollow = ({ lower, kind }: Token, lang: 'id' | 'en'): boolean =>
  kind === 'word' && HOLLOW[lang].has(lower);

const ADDRESSING = /^(?:told|tells|tell|telling|assur|inform|remind|notif)/;

/** "told customers", "told Sky News that", "assured him": whom the words were addressed to. */
function skipAddressee(tokens: readonly Token[], hit: CueHit): number {
  if (!ADDRESSING.test((tokens[hit.from] as Token).lower)) return hit.to;
  let at = hit.to;
  if (['the', 'a', 'his', 'her', 'its', 'their'].includes(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (!first || first.kind !== 'word') return hit.to;
  at += 1;
  if (/^\p{Lu}/u.test(first.text)) while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  for (let i = at; i < Math.min(tokens.length, at + 10); i += 1)
    if ((tokens[i] as Token).lower === 'that') return i;
  return at;
}

/** The content runs to the sentence's end, or to the next clause of speaking. */
function contentEnd({ frame, hits, words }: RuleContext, first: number): number {
  const { tokens } = frame;
  const end = lastToken(tokens);
  for (const next of hits) {
    if (next.from <= first) continue;
    const previous = tokens[next.from - 1] as Token;
    if (next.participle && previous.text === ',') return next.from - 1;
    if (next.place === 'tag' && previous.text === ',' && words.lang === 'id') return next.from - 1;
    if (
      isCoordinate(previous) &&
      next.place === 'verb' &&
      words.cues.openers.has(tokens[next.to]?.lower ?? '')
    )
      return next.from - 1;
    if (next.place === 'source' && previous.text === ',') return next.from - 1;
  }
  return end;
}
