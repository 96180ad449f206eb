/** Indonesian cue words for the role of a figure. Stems end in "*". */
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
      'bocor* kebocor* dicuri mencuri tercuri terdampak terekspos dibobol membobol diretas mengambil diunduh terdampak korban terkena',
    ),
    offered: list('dijual menjual menawarkan ditawarkan dijajakan penjualan dilelang'),
    sample: list('sampel sample membagikan cuma-cuma gratis dibagikan'),
    confirmed: list('mengonfirmasi dikonfirmasi membenarkan mengakui dipastikan terkonfirmasi'),
    holding: list(
      'memiliki mempunyai punya dimiliki mengantongi menguasai menyimpan tersimpan tercatat mengelola menampung',
    ),
    price: list(
      'menawarkan penawaran ditawarkan harga seharga dihargai banderol* dibanderol dijual dibeli membeli menjual mahar tarif',
    ),
    ransom: list('tebusan ransom pemerasan memeras uang-tebusan'),
    fine: list('denda mendenda sanksi didenda dihukum hukuman ganti-rugi'),
    population: [
      'populasi',
      'penetrasi',
      'jumlah penduduk',
      'seluruh penduduk',
      'total penduduk',
      'pengguna internet',
    ],
  },
  weak: {
    other: list('kerugian anggaran kenaikan peningkatan gugatan hadiah imbalan pendapatan'),
    fine: list('membayar'),
  },
  actors: list('hacker* peretas penjual pelaku pembobol ransomware geng akun user username penyerang'),
  observers:
    list(`peneliti pengamat pakar ahli periset analis riset survei com net org news times cnn reuters bbc tempo
    kompas detik pendiri konsultan laporan center centre institute lembaga`),
  conversions: list('atau setara sekitar kurang lebih ( = sama dengan dengan kira - kira'),
  labels:
    list(`pasal ayat uu undang nomor no pp perpres permen peraturan lantai jalan jl blok rt rw versi version gedung
    halaman poin bab huruf android ios windows telepon telp hp nip nik ke tahun angka pukul jam usia umur berusia pt
    kelas grup episode seri`),
  topic:
    list(`data* bocor* kebocor* retas* meretas diretas peretas* hack* dijual menjual* penjual* forum* ransomware
    tebusan siber akun* sandi password* pelanggan pengguna* nasabah* penduduk bobol* dibobol membobol dicuri mencuri
    pencuri* curi* serang* diserang informasi identitas privasi pribadi sistem dokumen database denda gugat* digugat
    menggugat phishing penipu* situs basis sampel malware korban tersebar menyebar* disebar* bitcoin dibeli membeli
    hadiah imbalan`),
  event:
    list(`bitcoin* kripto data+pribadi bocor* kebocor* membocor* retas* meretas diretas peretas* hack* bobol* dibobol membobol pembobol* ransom*
    siber dicuri mencuri pencuri* curi malware phishing penipu* tebusan cyber kebobolan breach* leak* penyusup* menyusup disusupi tersebar
    disebar* sandi password* privasi`),
  elsewhere:
    list(`tewas meninggal wafat luka-luka terluka jasad gaji* upah angsuran cicilan tarif impor ekspor pajak kurs
    saham perdagangan dagang responden dewasa kecelakaan kebakaran banjir gempa kursi gol inflasi apbn apbd zakat
    korupsi hibah diakuisisi mengakuisisi akuisisi dosis hektare kilometer sewa omzet kredit ihsg dividen laba kurs dirawat menewaskan luka luka-luka`),
  ratios: list('dari'),
  oneOf: list('satu salah'),
  superlatives: list('terbesar terbanyak terpopuler teratas terbaik utama'),
  furniture: ['baca juga', 'simak juga', 'baca selengkapnya', 'lihat juga'],
  hotlines: list('110 112 119 911'),
  asserts: list(
    'mencatat mencatatkan menyebut menyebutkan melaporkan memperkirakan menemukan mengungkap menaksir menghitung mendata menunjukkan mengatakan mengklaim mengaku memastikan mengonfirmasi mengumumkan',
  ),
  prices: list('dibanderol dipatok dijual ditawarkan diminta dipasang').flatMap((verb) => [
    verb,
    `${verb} oleh`,
  ]),
  sources: list('menurut berdasarkan'),
  adverbs: list('hanya juga baru telah sudah sempat kemudian turut pernah'),
};
