/** Malay reporting words. Source: the reporting verbs of newspaper Malay (Kamus Dewan), grouped by what they do. */
import type { Act, CueLexicon } from '../cues.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);
const table = (rows: Readonly<Partial<Record<Act, string>>>): ReadonlyMap<string, Act> =>
  new Map(
    Object.entries(rows).flatMap(([act, words]) =>
      (words.includes(',') ? words.split(',').map((word) => word.trim()) : list(words)).map(
        (word) => [word, act as Act] as const,
      ),
    ),
  );

export const CUES: CueLexicon = {
  verbs: table({
    say: `berkata menyatakan memberitahu memaklumkan menjelaskan menyebut mendedahkan mengumumkan melaporkan menerangkan menegur
      menceritakan mengulas menjawab menyampaikan`,
    add: 'menambah meneruskan mengulangi',
    write: 'menulis mencatat',
    claim: 'mendakwa mengaku mengakui',
    deny: 'menafikan menyangkal menolak',
    confirm: 'mengesahkan menegaskan memastikan menjamin menekankan',
    ask: 'meminta mendesak menuntut menyeru menggesa menyarankan mencadangkan mengarahkan menasihati merayu',
    warn: 'mengingatkan mengugut mengancam',
    promise: 'berjanji menjanjikan',
    opine: 'percaya menganggap berpendapat menjangka menganggarkan menyifatkan',
    accuse: 'menuduh menyalahkan',
  }),
  tags: table({
    say: 'kata ujar jelas jawab ulas',
    add: 'tambah sambung',
    write: 'tulis',
    confirm: 'tegas',
    claim: 'dakwa',
    warn: 'ingat',
    ask: 'gesa seru',
  }),
  tagSuffix: 'nya',
  sources: table({ say: 'menurut, berdasarkan kenyataan, memetik, mengikut' }),
  sourcePronouns: new Set(['menurutnya']),
  passives: table({
    say: 'disampaikan dimaklumkan didedahkan dinyatakan diberitahu diumumkan dilaporkan',
    claim: 'didakwa',
    deny: 'dinafikan',
    confirm: 'disahkan',
    ask: 'diminta digesa',
  }),
  agentMarkers: new Set(['oleh']),
  speechNouns: new Set(list('kenyataan hantaran catatan surat laporan mesej pengumuman penjelasan amaran')),
  openers: new Set(['bahawa', 'supaya', 'agar', 'untuk']),
  nouns: new Set(),
  narrow: new Set(),
  clausal: new Set(),
  auxiliaries: new Set(
    list(
      'juga turut pula kemudian lalu telah sudah sempat hanya akan pernah sebelum sendiri lagi terus tetap masih secara dapat perlu kini',
    ),
  ),
  silencers: new Set(['belum', 'enggan', 'tidak', 'menolak', 'jangan', 'untuk', 'mahu', 'cuba', 'ingin']),
  asides: new Set(
    list(
      `meskipun walaupun jika sekiranya apabila kepada pada ketika di dalam selepas sebelum seperti sambil melalui lewat yang dengan
      sebagai mengenai tentang berkenaan susulan dari daripada oleh untuk dan semalam hari kerana ini itu tersebut namun tetapi
      manakala sementara ke atas akan petang pagi malam`,
    ),
  ),
  addressees: new Set(['kepada', 'pada']),
  settings: new Set(
    list(
      'kenyataan kenyataannya sidang wawancara hantaran hantarannya surat suratnya majlis mesyuarat akhbar laman akaun ucapan laporan video',
    ),
  ),
  connectives: new Set(
    list(
      'namun tetapi sementara manakala selain kemudian lalu malah kerana terdahulu sebelum selepas sehubungan justeru bagaimanapun dan maka sebaliknya',
    ),
  ),
  coordinators: new Set(list('dan lalu selepas sambil kemudian serta kerana')),
  contrasts: new Set(),
  parting: new Set(),
  subordinators: new Set(),
  addressing: [],
  determiners: new Set(),
  voiced: new Set(),
};
