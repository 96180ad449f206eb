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
      'bocor* kebocor* dicuri mencuri tercuri terdampak terekspos dibobol membobol diretas mengambil diunduh terdampak korban terkena tersalin disalin menyalin mengunduh menimpa menyerang diserang dilihat terlihat diakses mengakses kehilangan mengubah diubah',
    ),
    offered: list('dijual menjual menawarkan ditawarkan dijajakan penjualan dilelang'),
    sample: list('sampel sample membagikan cuma-cuma gratis dibagikan'),
    confirmed: list('mengonfirmasi dikonfirmasi membenarkan mengakui dipastikan terkonfirmasi'),
    holding: list(
      'memiliki mempunyai punya dimiliki mengantongi menguasai menyimpan tersimpan tercatat mengelola menampung',
    ),
    price: list(
      'menawarkan penawaran ditawarkan harga* seharga dihargai banderol* dibanderol dijual dibeli membeli menjual mahar tarif',
    ),
    ransom: list('tebusan ransom pemerasan memeras uang-tebusan'),
    fine: list('denda mendenda sanksi didenda dihukum hukuman ganti-rugi'),
    population: ['penetrasi', 'jumlah penduduk', 'seluruh penduduk', 'total penduduk', 'pengguna internet'],
  },
  weak: {
    population: ['populasi'],
    other: list('kerugian anggaran kenaikan peningkatan gugatan hadiah imbalan pendapatan'),
  },
  governs: {
    population: list(
      'populasi melayani mempekerjakan mengangkut digunakan dipakai digunakan+oleh dipakai+oleh berpenduduk beranggotakan memiliki punya mempunyai dengan mengoperasikan',
    ),
    sample: list('mencocokkan memverifikasi menguji memeriksa mengecek'),
    holding: list('memegang menguasai'),
    denied: ['bukan'],
    other: list(
      'hadiah imbalan sayembara anggaran pendapatan dana menyisihkan mencuri dicuri kehilangan menyita',
    ),
  },
  said: {
    confirmed: list('cocok sesuai identik valid asli'),
    sample: list('gratis cuma-cuma sebagai+contoh sebagai+sampel sebagai+bukti'),
    population: list('per+hari per+bulan per+tahun setiap+hari setiap+tahun'),
  },
  counted: {
    affected: list('korban'),
    other: list(
      'aduan pengaduan laporan pemberitahuan notifikasi surat pertanyaan panggilan pengikut follower followers halaman',
    ),
  },
  transfers: {
    ransom: list('meminta minta diminta bayaran'),
    fine: list('bayar membayar dibayar pembayaran'),
  },
  fillers: list('sebanyak sejumlah total hanya sebesar semua seluruh ada para'),
  links: list('dan serta atau hingga sampai , & -'),
  possessives: [],
  helpers: list('yang sudah telah akan ikut itu tersebut ini juga adalah turut ada'),
  data: list(
    `data datanya informasi identitas nama alamat nomor telepon ponsel sandi kata kredensial profil berkas dokumen database basis daftar
    pribadi sensitif surel email nik ktp rekening catatan riwayat`,
  ),
  ownerLinks: list('milik dari'),
  ownersLinked: false,
  actors: list('hacker* peretas penjual pelaku pembobol ransomware geng akun user username penyerang'),
  observers:
    list(`jaksa kuasa pengacara penggugat gugatan ekonom peneliti pengamat pakar ahli periset analis riset survei com net org news times cnn reuters bbc tempo
    kompas detik pendiri konsultan laporan center centre institute lembaga`),
  conversions: list(', atau setara sekitar kurang lebih ( = sama dengan dengan kira - kira'),
  labels:
    list(`pasal ayat uu undang nomor no pp perpres permen peraturan lantai jalan jl blok rt rw versi version gedung
    halaman poin bab huruf android ios windows telepon telp hp nip nik ke tahun angka pukul jam usia umur berusia pt
    kelas grup episode seri`),
  topic:
    list(`data* bocor* kebocor* retas* meretas diretas peretas* hack* dijual menjual* penjual* forum* ransomware
    tebusan siber akun* sandi password* pelanggan pengguna* nasabah* penduduk bobol* dibobol membobol dicuri mencuri
    pencuri* curi* serang* diserang informasi identitas privasi pribadi sistem dokumen database denda gugat* digugat
    menggugat phishing penipu* situs basis sampel malware korban tersebar menyebar* disebar* bitcoin dibeli membeli
    hadiah imbalan pemerasan memeras`),
  event:
    list(`bitcoin* kripto data+pribadi bocor* kebocor* membocor* retas* meretas diretas peretas* hack* bobol* dibobol membobol pembobol* ransom*
    siber dicuri mencuri pencuri* curi malware phishing penipu* tebusan cyber kebobolan breach* leak* penyusup* menyusup disusupi tersebar
    disebar* sandi password* privasi tersalin salah+kirim tautan+terbuka laptop+hilang terbuka+untuk`),
  matter: list(
    `data* database basis berkas akun* peladen server tautan surel email laptop sistem situs salinan tersalin daring komputer log
    jaringan aplikasi identitas informasi unduh* mengunduh diunduh unggah* mengunggah diunggah baris tabel daftar polis dokumen
    tangkapan penyimpanan`,
  ),
  none: list('tidak+ada tak+ada tanpa belum+ada'),
  lengths: list('halaman lembar'),
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
