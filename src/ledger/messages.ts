/** Every text that the views produce, in both languages. `{name}` stands for a value. */

import type { Attack, Scope, Status, Unit } from '../model/vocabulary.ts';
import type { Position } from './position.ts';
import type { Bilingual, Side, SiteLang } from './types.ts';

export const LABELS = {
  unnamed: { id: 'sumber tanpa nama', en: 'an unnamed source' },
  unknownDate: { id: 'tanggal tidak diketahui', en: 'date unknown' },
} as const satisfies Record<string, Bilingual>;

/** Between the two ends of a range. */
export const RANGE_WORD: Bilingual = { id: 'sampai', en: 'to' };

/** Nouns of counted things; Indonesian has no plural form. */
export const UNIT_WORDS: Readonly<
  Record<Unit, { readonly id: string; readonly one: string; readonly en: string }>
> = {
  people: { id: 'orang', one: 'person', en: 'people' },
  records: { id: 'data', one: 'record', en: 'records' },
  accounts: { id: 'akun', one: 'account', en: 'accounts' },
  files: { id: 'berkas', one: 'file', en: 'files' },
  bytes: { id: '', one: '', en: '' },
  money: { id: '', one: '', en: '' },
  percent: { id: '', one: '', en: '' },
  organizations: { id: 'lembaga', one: 'organization', en: 'organizations' },
  other: { id: '', one: '', en: '' },
};

export const SCOPE_WORDS: Readonly<Record<Scope, Bilingual>> = {
  whole: { id: 'seluruh klaim', en: 'the whole claim' },
  affected: { id: 'yang terdampak', en: 'those affected' },
  sample: { id: 'sampel', en: 'the sample' },
  base: { id: 'yang dimiliki atau populasi', en: 'what is held, or the population' },
  price: { id: 'harga', en: 'the price' },
  ransom: { id: 'tebusan', en: 'the ransom' },
  fine: { id: 'denda', en: 'the fine' },
  other: { id: 'lainnya', en: 'other' },
};

export const SIDE_WORDS: Readonly<Record<Side, Bilingual>> = {
  actor: { id: 'pelaku', en: 'actor' },
  victim: { id: 'korban', en: 'victim' },
  media: { id: 'media', en: 'media' },
  researcher: { id: 'peneliti', en: 'researcher' },
  regulator: { id: 'regulator', en: 'regulator' },
  government: { id: 'pemerintah', en: 'government' },
  police: { id: 'polisi', en: 'police' },
  other: { id: 'lainnya', en: 'other' },
};

/** How a position is said with the one whose word it is. */
export const POSITION_BY: Readonly<Record<Position, Bilingual>> = {
  claims: { id: 'diklaim {who}', en: 'claimed by {who}' },
  reports: { id: 'dilaporkan {who}', en: 'reported by {who}' },
  investigates: { id: 'diselidiki {who}', en: 'under investigation by {who}' },
  suspects: { id: 'diduga benar oleh {who}', en: 'thought genuine by {who}' },
  confirms: { id: 'dibenarkan {who}', en: 'confirmed by {who}' },
  denies: { id: 'dibantah {who}', en: 'denied by {who}' },
  blames: { id: 'disebut ulah pihak lain oleh {who}', en: 'blamed on others by {who}' },
};

/** What an actor is called beside its name, by kind of attack. */
export const ACTOR_WORDS: Readonly<Partial<Record<Attack, Bilingual>> & { unknown: Bilingual }> = {
  'database-sale': { id: 'penjual', en: 'seller' },
  ransomware: { id: 'kelompok pemeras', en: 'extortion group' },
  unknown: { id: 'pelaku', en: 'actor' },
};

export const STATUS_WORDS: Readonly<Record<Status, Bilingual>> = {
  claimed: { id: 'diklaim', en: 'claimed' },
  investigating: { id: 'diselidiki', en: 'investigating' },
  suspected: { id: 'diduga', en: 'suspected' },
  confirmed: { id: 'dibenarkan', en: 'confirmed' },
  denied: { id: 'dibantah', en: 'denied' },
  recycled: { id: 'data lama', en: 'recycled' },
  reported: { id: 'dilaporkan', en: 'reported' },
};

export const MESSAGES = {
  sellerAlone: {
    id: '{state}; belum ada pihak lain yang membenarkan',
    en: '{state}; nobody else has confirmed it',
  },
  recycled: { id: 'data lama yang dikemas ulang', en: 'older data packaged anew' },
  noWord: {
    id: 'dilaporkan; belum tercatat ada yang membenarkan atau membantah',
    en: 'reported; nobody is on record confirming or denying it',
  },
  hadDenied: { id: '{who} (semula membantah)', en: '{who} (which had denied it)' },
  hadConfirmed: { id: '{who} (semula membenarkan)', en: '{who} (which had confirmed it)' },
  more: { id: '{count} lainnya', en: '{count} more' },
  and: { id: '{a} dan {b}', en: '{a} and {b}' },
  differ: {
    id: 'Angka untuk {scope} berbeda: {high} menurut {highWho}, {low} menurut {lowWho} ({ratio}).',
    en: 'Figures for {scope} differ: {high} according to {highWho}, {low} according to {lowWho} ({ratio}).',
  },
  times: { id: '{ratio} kali lipat', en: '{ratio} times as much' },
  percentMore: { id: 'selisih {ratio} persen', en: '{ratio} per cent more' },
  noRatio: { id: 'tanpa perbandingan', en: 'no ratio' },
  unreviewed: { id: '{sentence} (belum diperiksa)', en: '{sentence} (not yet reviewed)' },
  disputes: { id: '{who} menyangkal angka {figure}.', en: '{who} disputes the figure of {figure}.' },
  revised: {
    id: '{who} mengubah angkanya dari {from} ({fromDate}) menjadi {to} ({toDate}), {days}.',
    en: '{who} changed its figure from {from} ({fromDate}) to {to} ({toDate}), {days}.',
  },
  deniedConfirmed: {
    id: '{who} membantah ({fromDate}), lalu membenarkan ({toDate}), {days}.',
    en: '{who} denied it ({fromDate}), then confirmed it ({toDate}), {days}.',
  },
  confirmedDenied: {
    id: '{who} membenarkan ({fromDate}), lalu membantah ({toDate}), {days}.',
    en: '{who} confirmed it ({fromDate}), then denied it ({toDate}), {days}.',
  },
  deniedBlamed: {
    id: '{who} membantah ({fromDate}), lalu menunjuk pihak lain sebagai penyebab ({toDate}), {days}.',
    en: '{who} denied it ({fromDate}), then named another as the cause ({toDate}), {days}.',
  },
  blamedDenied: {
    id: '{who} menyebut kejadiannya di pihak lain ({fromDate}), lalu membantah ada kejadian itu ({toDate}), {days}.',
    en: '{who} placed it with another ({fromDate}), then denied that it had happened ({toDate}), {days}.',
  },
  claimDenied: {
    id: '{who} mengklaim ({fromDate}), lalu menarik klaimnya ({toDate}), {days}.',
    en: '{who} claimed it ({fromDate}), then took the claim back ({toDate}), {days}.',
  },
  certaintyDrift: {
    id: 'Kata-kata {who} yang sama ditulis sebagai dugaan oleh {hedged} dan sebagai kepastian oleh {certain}.',
    en: 'The same words of {who} stand as a suspicion in {hedged} and as a certainty in {certain}.',
  },
  translation: {
    id: 'Mungkin kata-kata {who} yang sama dalam dua bahasa (keyakinan {percent} persen; sama-sama memuat: {shared}).',
    en: 'Probably the same words of {who} in two languages (confidence {percent} per cent; both have: {shared}).',
  },
  daysLater: { id: '{days} kemudian', en: '{days} later' },
  daysBetween: { id: 'antara {least} dan {most} kemudian', en: 'between {least} and {most} later' },
  daysAtMost: { id: 'paling lama {most} kemudian', en: 'at most {most} later' },
  order: { id: 'urutan harinya tidak diketahui', en: 'the order of the days is not known' },
  sameDay: { id: 'hari yang sama', en: 'the same day' },
  overPopulation: {
    id: '{figure} menurut {who} melebihi jumlah penduduk ({population}, {by}).',
    en: '{figure} according to {who} is more than the population ({population}, {by}).',
  },
  shareOfPopulation: {
    id: '{figure} menurut {who} setara {share} persen jumlah penduduk ({population}, {by}).',
    en: '{figure} according to {who} equals {share} per cent of the population ({population}, {by}).',
  },
  unverifiedSource: {
    id: '{by}, belum dicocokkan dengan sumbernya',
    en: '{by}, not yet compared with its source',
  },
  overBase: {
    id: '{figure} menurut {who} melebihi {base} yang menurut {holder} dimilikinya.',
    en: '{figure} according to {who} is more than the {base} that {holder} says it holds.',
  },
  overStatedBase: {
    id: '{figure} menurut {who} melebihi {base} yang menurut {holder} menjadi pengguna atau peserta pemegang data.',
    en: '{figure} according to {who} is more than the {base} that {holder} gives as the users or members of the holder.',
  },
  sellerRecord: {
    id: '{who}: {upheld} dikonfirmasi, {refuted} dibantah, {unverified} belum terverifikasi',
    en: '{who}: {upheld} confirmed, {refuted} denied, {unverified} unverified',
  },
} as const satisfies Record<string, Bilingual>;

export type Message = keyof typeof MESSAGES;
export type Values = Readonly<Record<string, string | number | Bilingual>>;

const inLang = (value: string | number | Bilingual, lang: SiteLang): string =>
  typeof value === 'object' ? value[lang] : String(value);

const fillOne = (template: string, values: Values, lang: SiteLang): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : inLang(value, lang);
  });

/** A template in both languages with its values put in. */
export const fill = (template: Bilingual, values: Values): Bilingual => ({
  id: fillOne(template.id, values, 'id'),
  en: fillOne(template.en, values, 'en'),
});

/** A message by its name. */
export const say = (message: Message, values: Values = {}): Bilingual => fill(MESSAGES[message], values);

/** Texts joined by a mark in each language. */
export const joinTexts = (texts: readonly Bilingual[], mark: string): Bilingual => ({
  id: texts.map((text) => text.id).join(mark),
  en: texts.map((text) => text.en).join(mark),
});

/** Words for what a claim does and how it stands. */
export const ENTRY_WORDS = {
  denies: { id: 'membantah', en: 'denies' },
  confirms: { id: 'membenarkan', en: 'confirms' },
  investigates: { id: 'menyelidiki', en: 'investigates' },
  apologises: { id: 'meminta maaf', en: 'apologises' },
  advises: { id: 'menganjurkan', en: 'advises' },
  acts: { id: 'bertindak', en: 'acts' },
  blames: { id: 'menyalahkan', en: 'blames' },
  claims: { id: 'mengklaim', en: 'claims' },
  demands: { id: 'menuntut', en: 'demands' },
  states: { id: 'menyatakan', en: 'states' },
  estimates: { id: 'memperkirakan', en: 'estimates' },
  revises: { id: 'mengubah angka', en: 'revises' },
  unreviewed: { id: 'belum diperiksa', en: 'unreviewed' },
  superseded: { id: 'sudah diganti', en: 'superseded' },
  part: { id: 'sebagian', en: 'a part' },
  disputed: { id: 'disangkal', en: 'disputed' },
} as const satisfies Record<string, Bilingual>;

/** Silences, refusals and promises. */
export const MATTER_WORDS = {
  unanswered: { id: '{who} belum memberi jawaban ({date})', en: '{who} gave no answer ({date})' },
  declined: { id: '{who} menolak menjawab ({date})', en: '{who} declined to answer ({date})' },
  promised: { id: '{who} berjanji ({date})', en: '{who} made a promise ({date})' },
  according: { id: 'menurut {who}', en: 'according to {who}' },
  due: { id: 'paling lambat {due}', en: 'due by {due}' },
  open: { id: 'sesudah itu tidak ada jawaban yang tercatat', en: 'no answer is on record since' },
  openPromise: {
    id: 'sesudah itu tidak ada pernyataan tentang hal itu yang tercatat',
    en: 'no statement on it is on record since',
  },
  spoke: { id: 'berbicara kemudian ({date})', en: 'spoke later ({date})' },
  kept: { id: 'pernyataan tentang hal itu tercatat {date}', en: 'a statement on it is on record ({date})' },
  closed: { id: 'ditutup penelaah: {reason}', en: 'closed by a reviewer: {reason}' },
  sentence: { id: '{told}; {end}.', en: '{told}; {end}.' },
} as const satisfies Record<string, Bilingual>;

export const CLOCK_WORDS = {
  firstClaim: { id: 'Klaim publik pertama', en: 'First public claim' },
  firstVictimStatement: { id: 'Pernyataan pertama korban', en: 'First statement of the victim' },
  firstConfirmation: { id: 'Pembenaran pertama', en: 'First confirmation' },
  until: { id: 'sampai', en: 'until' },
} as const satisfies Record<string, Bilingual>;

export const REPORT_WORDS = {
  steps: { id: 'Tangga status', en: 'Status ladder' },
  entries: { id: 'Siapa menyatakan apa', en: 'Who said what' },
  figures: { id: 'Angka menurut pengklaim', en: 'Figures by claimant' },
  discrepancies: { id: 'Perbedaan angka', en: 'Discrepancies' },
  reversals: { id: 'Perubahan pernyataan', en: 'Reversals' },
  translations: { id: 'Terjemahan yang mungkin', en: 'Probable translations' },
  matters: { id: 'Tanpa jawaban dan janji', en: 'Silences and promises' },
  sellers: { id: 'Rekam jejak pelaku di semua insiden', en: "The actors' record in all incidents" },
  plausibility: { id: 'Dibandingkan dengan jumlah penduduk', en: 'Beside the population' },
  clock: { id: 'Jam tanggapan', en: 'Response clock' },
  none: { id: 'tidak ada yang tercatat', en: 'none on record' },
} as const satisfies Record<string, Bilingual>;
