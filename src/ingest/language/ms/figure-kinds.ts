/** Malay cue words for the role of a figure. Stems end in "*". */
import type { FigureKindLexicon } from '../figure-kinds.ts';

/** Words parted by blanks; "+" joins the two words of a pair. */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('+', ' '));

export const FIGURE_KINDS: FigureKindLexicon = {
  cues: {
    affected: list(
      'bocor* kebocor* ketirisan dicuri mencuri terjejas terdedah digodam menggodam diambil mangsa',
    ),
    offered: list('dijual menjual menawarkan ditawarkan jualan dilelong'),
    sample: list('sampel contoh percuma membekalkan'),
    confirmed: list('mengesahkan disahkan mengakui'),
    holding: list('memiliki mempunyai menyimpan disimpan tersimpan merekodkan mengurus'),
    price: list('harga seharga berharga ditawarkan dijual dibeli'),
    ransom: list('tebusan peras memeras ugutan'),
    fine: list('denda didenda kompaun penalti'),
    population: ['jumlah penduduk', 'seluruh penduduk'],
  },
  weak: { other: list('kerugian belanjawan peningkatan hadiah') },
  governs: {
    population: list('melayani menggaji mengangkut digunakan+oleh memiliki mempunyai dengan'),
    sample: list('menyemak menguji mengesah'),
    denied: ['bukan'],
    other: list('ganjaran hadiah belanjawan'),
  },
  said: {
    confirmed: list('sepadan sah'),
    sample: list('percuma sebagai+contoh sebagai+bukti'),
    population: list('setiap+tahun sebulan'),
  },
  counted: { other: list('aduan laporan pemberitahuan surat soalan panggilan pengikut muka') },
  transfers: { ransom: list('meminta minta diminta'), fine: list('bayar membayar dibayar') },
  fillers: list('sebanyak sejumlah hanya semua seluruh'),
  links: list('dan serta atau hingga , & -'),
  possessives: [],
  helpers: list('yang sudah telah akan turut itu tersebut ini juga adalah'),
  data: list(
    'data maklumat identiti nama alamat nombor telefon katalaluan profil fail dokumen emel rekod senarai peribadi',
  ),
  ownerLinks: list('milik daripada'),
  ownersLinked: false,
  actors: list('penggodam penjual pelaku geng akaun ransomware penyerang'),
  observers: list('penyelidik penganalisis pakar tinjauan akhbar com net org'),
  conversions: list(', atau bersamaan kira - ( = lebih kurang'),
  labels: list(
    'seksyen akta perkara nombor no jalan jln lot blok versi tingkat bab telefon umur berusia pukul jam',
  ),
  topic: list(
    `data* bocor* kebocor* godam* menggodam digodam penggodam* dijual menjual penjual* forum* ransomware tebusan siber akaun* katalaluan
    pelanggan pengguna* penduduk dicuri mencuri serang* diserang maklumat peribadi sistem dokumen denda laman sampel mangsa dibeli`,
  ),
  event: list(
    'data+peribadi bocor* kebocor* ketirisan godam* menggodam digodam penggodam* ransom* siber dicuri mencuri tebusan breach*',
  ),
  matter: list(
    'data* maklumat fail akaun* pelayan emel sistem laman aplikasi rangkaian komputer rekod muat pautan',
  ),
  none: list('tidak+ada tiada tanpa'),
  lengths: list('halaman helai muka'),
  elsewhere: list(
    'maut meninggal cedera gaji upah cukai import eksport saham kemalangan kebakaran banjir gempa kerusi gol inflasi rasuah',
  ),
  ratios: list('daripada'),
  oneOf: list('satu salah'),
  superlatives: list('terbesar terbanyak terbaik utama'),
  furniture: ['baca juga', 'baca lagi'],
  hotlines: list('999 112 991'),
  asserts: list(
    'mencatat merekodkan menyebut melaporkan menganggarkan menemui mendedahkan mengesahkan mengumumkan mendakwa berkata',
  ),
  prices: list('dijual ditawarkan diminta').flatMap((verb) => [verb, `${verb} oleh`]),
  sources: list('menurut mengikut berdasarkan'),
  adverbs: list('hanya juga turut telah sudah kemudian pernah'),
};
