/** The complement of a reporting verb: whom the words were addressed to, where they end, and whether any were given. */
import type { Act } from '../language/cues.ts';
import type { CueHit } from './cue-hits.ts';
import { isCoordinate, lastToken, type RuleContext } from './rules/context.ts';
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

const ADDRESSING = /^(?:told|tells|tell|telling|assur|inform|remind|notif)/;

/** "told customers", "told the Uji Post that", "assured him": whom the words were addressed to. */
export function skipAddressee(tokens: readonly Token[], hit: CueHit, { lang }: Words): number {
  if (lang !== 'en' || !ADDRESSING.test((tokens[hit.from] as Token).lower)) return hit.to;
  let at = hit.to;
  if (['the', 'a', 'his', 'her', 'its', 'their'].includes(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word') return hit.to;
  at += 1;
  if (/^\p{Lu}/u.test(first.text)) while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  for (let i = at; i < Math.min(tokens.length, at + 10); i += 1)
    if ((tokens[i] as Token).lower === 'that' || (tokens[i] as Token).text === ':') return i;
  return at;
}

/** The content runs to the sentence's end, or to the next clause of speaking. */
export function contentEnd({ frame, hits, words }: RuleContext, first: number): number {
  const { tokens } = frame;
  const end = lastToken(tokens);
  for (const next of hits) {
    if (next.from <= first) continue;
    const previous = tokens[next.from - 1] as Token;
    if (next.participle && previous.text === ',') return next.from - 1;
    if (next.place === 'tag' && previous.text === ',' && words.lang === 'id') return next.from - 1;
    if (
      isCoordinate(previous, words) &&
      next.place === 'verb' &&
      words.cues.openers.has(tokens[next.to]?.lower ?? '')
    )
      return next.from - 1;
    if (next.place === 'source' && previous.text === ',') return next.from - 1;
  }
  if (words.lang === 'en') {
    const but = tokens.findIndex(
      ({ lower }, i) => i > first + 2 && i < end && lower === 'but' && tokens[i - 1]?.text === ',',
    );
    if (but > 0) return but - 1;
  }
  return end;
}

/** Words by which an Indonesian clause is known: particles of time, mood and negation. */
const PREDICATORS = new Set(
  (
    'telah sudah akan tidak tak bukan ada adalah merupakan bisa dapat harus masih sedang belum perlu tengah hanya wajib mampu boleh ' +
    'pernah sempat siap ingin mau jadi menjadi kini juga mesti bakal cuma sengaja'
  ).split(' '),
);
const PREFIXED = /^(?:me[nmlrwy]|ber|di|ter)\p{L}{4,}/u;
/** Nouns and prepositions that begin like verbs. */
const NOT_VERBS = new Set(
  (
    'media meter menteri medis metode diskusi dinas digital direksi direktur distribusi dialog tersangka terorisme teroris berita berkas ' +
    'berbagai mengenai menurut terkait dirinya terhadap berdasarkan mereka melalui merek terima terminal bersama terutama termasuk direktorat disiplin'
  ).split(' '),
);
/** Acts whose content may be a bare noun phrase ("meminta konfirmasi", "mengklaim kemenangan"). */
const NOMINAL_ACTS: ReadonlySet<Act> = new Set<Act>([
  'ask',
  'claim',
  'deny',
  'opine',
  'describe',
  'accuse',
  'confirm',
  'warn',
]);
const EMPTY_FIRST: Readonly<Record<'id' | 'en', ReadonlySet<string>>> = {
  id: new Set('demikian begitu seperti kepada soal mengenai tentang terkait hal'.split(' ')),
  en: new Set(
    'nothing about of with in on as to at for by from and or anything something much more'.split(' '),
  ),
};

/** Whether a complement gives no words: "menyampaikan beberapa poin", "hal itu", "said nothing". */
export function isHollow(content: readonly Token[], act: Act, opened: boolean, words: Words): boolean {
  const first = content[0];
  if (!first || content.some(({ kind }) => kind === 'quote') || opened) return false;
  if (words.lang === 'en')
    return first.lower === 'to' && INFINITIVE_ACTS.has(act) ? false : isHollowEnglish(content, words);
  if (EMPTY_FIRST.id.has(first.lower) && act !== 'opine') return true;
  if (NOMINAL_ACTS.has(act)) return false;
  return !first.lower.endsWith('nya') && !hasPredicate(mainClause(content), words);
}

/** Up to the first comma or conjunction, behind which a predicate is no longer the object's. */
function mainClause(content: readonly Token[]): readonly Token[] {
  const end = content.findIndex(
    ({ text, lower }, i) =>
      i > 0 && (text === ',' || ['meskipun', 'karena', 'setelah', 'saat', 'ketika', 'usai'].includes(lower)),
  );
  return end < 0 || CLAUSE_OPENERS.has((content[0] as Token).lower) ? content : content.slice(0, end);
}
const CLAUSE_OPENERS = new Set(
  'jika bila apabila dalam saat ketika sejak setelah pada meski meskipun walau selain untuk dengan karena'.split(
    ' ',
  ),
);

/** "claims to have", "threatened to publish": acts whose words may stand in an infinitive. */
const INFINITIVE_ACTS: ReadonlySet<Act> = new Set<Act>(['claim', 'promise', 'warn', 'ask']);

function isHollowEnglish(content: readonly Token[], words: Words): boolean {
  const first = content[0] as Token;
  if (EMPTY_FIRST.en.has(first.lower))
    return !content.some(({ text }) => text === ',') || !hasPredicate(content, words);
  return !hasPredicate(content, words);
}

/** English finite verbs that are told from nouns by their form. */
const FINITE = new Set(
  (
    "is are was were be been being am has have had will would can could may might must should do does did don't doesn't didn't isn't " +
    "aren't wasn't weren't won't wouldn't can't couldn't it's they're he's she's there's we're to not went came got made took gave knew saw " +
    'began found became fell left lost sent kept ran held stood told felt led met paid put read rose set spoke stole struck won wrote hit let'
  ).split(' '),
);
const RELATIVES = new Set([
  'yang',
  'who',
  'which',
  'whom',
  'whose',
  'whoever',
  'that',
  'where',
  'after',
  'before',
  'when',
  'while',
]);

/** Whether a stretch holds a predicate outside relative clauses: the mark of a clause rather than a noun phrase. */
export function hasPredicate(content: readonly Token[], words: Words): boolean {
  let relative = false;
  for (const [i, token] of content.entries()) {
    const lower = token.lower.replace(/\u2019/g, "'");
    if (token.kind === 'quote') return true;
    if (RELATIVES.has(lower) && i > 0) relative = true;
    else if (/^[,;]$/.test(token.text)) relative = false;
    else if (!relative && isPredicate(token, lower, i, words)) return true;
  }
  return false;
}

function isPredicate(token: Token, lower: string, at: number, words: Words): boolean {
  if (words.lang === 'en')
    return (
      FINITE.has(lower) ||
      /(?:n't|'ve|'ll|'d|'re)$/.test(lower) ||
      (at > 0 &&
        /\p{Ll}{2}(?:ed|s)$/u.test(token.text) &&
        (lower.endsWith('ed') || words.cues.verbs.has(lower)))
    );
  return (
    PREDICATORS.has(lower) ||
    (PREFIXED.test(token.text) && !NOT_VERBS.has(lower) && classOf(token, words) === 'lower')
  );
}
