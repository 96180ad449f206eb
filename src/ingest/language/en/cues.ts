/** English reporting words. Source: the reporting verbs of AP and Guardian style news prose, grouped by what they do. */
import type { Act, CueLexicon } from '../cues.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Regular forms of a verb: base, -s, -ed, -ing. Irregular past forms are written after a slash; a star doubles the last letter ("admitted"). */
function forms(entry: string): string[] {
  const [written = '', past] = entry.split('/');
  const base = written.replace('*', '');
  const doubled = written === base ? '' : (base.at(-1) as string);
  const stem = `${base.endsWith('e') ? base.slice(0, -1) : base}${doubled}`;
  const consonantY = /[^aeiou]y$/.test(base);
  const s = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  const ed = past ?? (consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  return [base, s, ed, `${stem}ing`];
}

const table = (rows: Readonly<Partial<Record<Act, string>>>): ReadonlyMap<string, Act> =>
  new Map(
    Object.entries(rows).flatMap(([act, words]) =>
      list(words).flatMap((word) => forms(word).map((form) => [form, act as Act] as const)),
    ),
  );
const phrases = (rows: Readonly<Partial<Record<Act, string>>>): ReadonlyMap<string, Act> =>
  new Map(
    Object.entries(rows).flatMap(([act, words]) =>
      words.split(',').map((word) => [word.trim(), act as Act] as const),
    ),
  );

/** Verbs whose base or -s form is far more often a noun ("a report", "the claims"); only their past and -ing forms are cues, unless a subject stands right before. */
const VERBS = table({
  say: `say/said tell/told state explain observe remark announce reveal disclose comment respond reply
    answer recall recount describe argue suggest stress emphasize emphasise underscore reiterate elaborate conclude declare
    joke quip* muse inform notify interject opine testify report note read/read indicate speculate exclaim recite
    remember recount yell shout scream chant whisper cry snap* retort counter gush beam scoff fume gloat marvel wonder mutter bellow lecture sigh
    preach gripe grumble`,
  add: 'add continue repeat',
  write: 'write/wrote tweet post blog',
  claim: 'claim allege assert contend insist maintain boast brag* admit* concede acknowledge unveil',
  deny: 'deny refute dispute reject dismiss',
  confirm: 'confirm assure affirm reassure agree guarantee',
  ask: 'ask urge demand request recommend advise propose plead implore order instruct encourage call',
  warn: 'warn caution threaten predict remind',
  promise: 'promise vow pledge swear/swore apologize apologise',
  opine: 'believe estimate complain lament criticize criticise praise blast denounce slam* tout hail',
  accuse: 'accuse blame charge',
});

export const CUES: CueLexicon = {
  verbs: VERBS,
  tags: VERBS,
  tagSuffix: null,
  sources: phrases({ say: 'according to, per, in the words of' }),
  sourcePronouns: new Set(),
  passives: phrases({
    say: 'told, informed, notified',
    ask: 'asked, urged, advised, ordered, instructed',
    warn: 'warned',
  }),
  agentMarkers: new Set(['by']),
  speechNouns: new Set(
    list('statement letter post message email advisory notice report tweet memo release note blog filing'),
  ),
  openers: new Set(['that', 'whether']),
  nouns: new Set(
    list(`report reports note notes post posts tweet tweets blog blogs claim claims demand demands request requests estimate estimates call calls
    answer answers comment comments charge charges promise promises blame order orders pledge pledges dispute disputes state states
    address read reads remark remarks counter counters chant chants cry cries whisper whispers lecture lectures wonder wonders question questions vow vows respond ask quip quips joke jokes reply replies hail advise`),
  ),
  narrow: new Set(
    list(`notify inform report indicate describe criticize criticise praise blast denounce slam* tout hail accuse blame charge believe
    agree guarantee call post read propose demand dismiss reject order encourage
    remember recount yell shout scream chant whisper cry snap* retort counter gush beam scoff fume gloat marvel wonder mutter bellow lecture sigh
    preach gripe grumble`)
      .flatMap(forms)
      .concat(list('state states remark remarks comment comments continue continues continued continuing')),
  ),
  voiced: new Set(
    list(`say/said tell/told add argue insist claim complain joke boast brag* deny vow pledge warn urge contend assert believe
    acknowledge concede admit* recall speculate swear/swore`).flatMap(forms),
  ),
  clausal: new Set(list('say/said argue insist believe complain').flatMap(forms)),
  auxiliaries: new Set(
    list(
      `also has have had is was are were be been will would could can may might must later then now still already recently repeatedly
      publicly since previously subsequently reportedly often never just further only always even once again first privately did does do
      not initially initially immediately quickly clearly went on to currently separately specifically simply all both and`,
    ),
  ),
  silencers: new Set(
    list(
      `not n't didn't doesn't don't declined refused yet never won't wouldn't couldn't cannot can't refuses declines`,
    ),
  ),
  asides: new Set(
    list(
      `in on at to during after before when while as by of from with who which about for via through last this late early earlier later
      today yesterday monday tuesday wednesday thursday friday saturday sunday noting adding referring speaking according and but because
      if since where whose that recently once here there then now via before despite citing using`,
    ),
  ),
  addressees: new Set(['to']),
  settings: new Set(
    list(
      `statement interview email letter post blog tweet report release conference briefing call filing message memo notice advisory speech
      remarks testimony hearing tweets announcement article video twitter facebook press podcast debate rally monday tuesday wednesday
      thursday friday saturday sunday january february march april may june july august september october november december week month
      year night morning evening afternoon day`,
    ),
  ),
  connectives: new Set(
    list(
      `but and however meanwhile although though while so yet still also then later moreover instead nevertheless additionally furthermore
      separately earlier on in for as when after before`,
    ),
  ),
  coordinators: new Set(['and', 'but', 'then']),
  contrasts: new Set(['but']),
  parting: new Set(['while', 'and', 'but', 'although', 'though', 'another', 'others']),
  subordinators: new Set(['though', 'although', 'while', 'since', 'when', 'if']),
  addressing: ['told', 'tells', 'tell', 'telling', 'assur', 'inform', 'remind', 'notif'],
  determiners: new Set(['the', 'a', 'his', 'her', 'its', 'their']),
};
