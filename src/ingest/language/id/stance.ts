/** Indonesian phrases of stance, as spokespeople and sellers use them about breaches. */
import { crossed } from '../crossed.ts';
import type { StanceLexicon } from '../stance.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g) ?? []);

/** Measures after a breach, taken or promised. */
const MEASURES = crossed(
  list('telah, sudah, akan, sedang, langsung, segera, kami, pihaknya, kini, terus'),
  list(
    `memblokir, menutup, memutus, mengamankan, memperbaiki, memulihkan, menonaktifkan, mengganti, melaporkan, memberitahu, memberi tahu, memberitahukan, mengirim, mengirimkan,
    kirim surat, menyurati, menghubungi, melakukan, mengambil langkah, menerapkan, menangguhkan, menghentikan, membentuk, memperkuat, meningkatkan, bekerja sama, berkoordinasi,
    membayar, menawarkan, memanggil, menempuh, melaporkannya, menambal, mengisolasi`,
  ),
);
/** "mengalami serangan", "terjadi kebocoran". */
const NOTICED = crossed(
  list('mendeteksi, mengalami, terjadi, menemukan, terkena, ada'),
  list('serangan, peretasan, kebocoran, penyusupan, pembobolan, akses ilegal, insiden, pencurian data'),
);
/** Whom a "must" binds: customers are advised, bodies are told. */
const PUBLIC = crossed(
  list('pelanggan, pengguna, nasabah, masyarakat, warga, anda, publik'),
  list('harus, perlu, diminta, diharapkan, dapat segera, sebaiknya'),
);
const BODIES = crossed(
  list('pemerintah, perusahaan, kementerian, polisi, dpr, pihak, operator, bank, badan, lembaga'),
  list('harus, perlu, wajib, diminta, didesak, mesti'),
);

const ASSERTIONS = {
  helped: words(''),
  alone: words(''),
  helpers: words(''),
  negators: words('tidak tak bukan belum nggak tanpa tiada'),
  supposed: words(
    'jika kalau bila apabila apakah dugaan diduga bisa dapat akan rentan berpotensi agar supaya risiko',
  ),
  relative: words('yang'),
};

/** "data itu memuat alamat": how far the harm goes. */
const EXTENT = crossed(
  list('data itu, data tersebut, data ini, datanya, berkas itu, berkas tersebut'),
  list('berisi, memuat, mencakup, meliputi, berasal dari'),
);

export const STANCES: StanceLexicon = {
  phrases: [
    [
      'apologises',
      list(
        'mohon maaf, minta maaf, meminta maaf, permohonan maaf, permintaan maaf, kami menyesal, memohon maaf',
      ),
    ],
    [
      'denies',
      list(
        `belum menemukan, tidak menemukan, tidak ditemukan, bukan data, tidak terkait, tidak ada kaitannya, tidak ada hubungannya, tidak pernah, belum ada indikasi, tidak terbukti, tidak mengalami, bukan kemudian, bukan artinya, tidak artinya, sama sekali tidak, tidak berarti, tak berarti, bukan berarti, bukanlah, tidak termasuk, tak termasuk, tak ada data, tidak ada data, tidak memuat, tidak ada bukti, tak ada bukti, belum ada bukti, bukan milik kami, tak benar, tidak betul, kabar bohong, tidak benar, tidaklah benar, bukan dari kami, tidak ada kebocoran, tidak terjadi kebocoran, tidak bocor, bukan kebocoran, tidak valid, hoaks, hoax,
        tidak ada data yang bocor, bukan data kami, tidak diretas, bukan akibat, tidak berasal dari, tidak ditemukan kebocoran, tetap aman, dipastikan aman,
        tidak ada indikasi, bukan diretas, bukan di-hack, tidak terdampak, tidak pernah bocor, aman terkendali, data aman, nasabah aman, pengguna aman`,
      ),
    ],
    [
      'investigates',
      list(
        `mengecek, pengecekan, memeriksa, pemeriksaan, mempelajari, dipelajari, menganalisis, dianalisis, dimintai keterangan, melacak, dilacak, memburu, diburu, mencari tahu, mengkaji, memverifikasinya, menyelidikinya, mendalaminya, klarifikasi, mengklarifikasi, diselidiki, ditelusuri, diinvestigasi, mengusut, diusut, penyidikan, menyelidiki, penyelidikan, investigasi, menginvestigasi, menelusuri, penelusuran, mendalami, pendalaman, audit forensik, masih diperiksa,
        sedang diperiksa, masih dicek, sedang dicek, kami cek, menguji ulang, memverifikasi, verifikasi, ditelaah, menelaah, digital forensik`,
      ),
    ],
    [
      'demands',
      [
        ...list(
          'tolong, segera disahkan, segera sahkan, mendorong, perlu adanya, perlu ada, mesti, kami harap, kita harap, kami minta, kami desak, harus ada, harus bertanggung, harus transparan, harus menjelaskan, harus diusut, harus segera, wajib segera, mendesak, menuntut, meminta pemerintah, harus bertanggung jawab, harus ditindak, perlu segera, harus memberi',
        ),
        ...BODIES,
      ],
    ],
    [
      'advises',
      [
        ...list(
          'waspadai, mewaspadai, tetap tenang, tidak perlu panik, tidak panik, hindari, aktifkan, jangan mudah, jangan asal, secara berkala, ayo, mari, sebaiknya, diimbau, mengimbau, ganti kata sandi, mengganti kata sandi, ubah kata sandi, jangan klik, jangan membagikan, jangan memberikan, jangan bagikan, jangan panik, waspada, berhati-hati, hati-hati, segera ganti, disarankan',
        ),
        ...PUBLIC,
      ],
    ],
    [
      'blames',
      list(
        'abai, mengabaikan, kurangnya, minimnya, keteledoran, teledor, tidak serius, dalangnya, sebagai peretas, sebagai pelaku, sebagai dalang, bisa dicegah, dapat dicegah, seharusnya, adalah pelakunya, sembrono, ceroboh, tidak becus, ulah, kelalaian, lalai, akibat kelalaian, lemahnya, kesalahan, bertanggung jawab atas, gagal melindungi, disebabkan oleh',
      ),
    ],
    [
      'acts',
      [
        ...list(`menindaklanjuti, ditindaklanjuti, memperketat, lapor polisi, ditangani, diperbaiki, dipulihkan, memulihkan, bekerja sama dengan, membentuk tim, koordinasi dengan, menurunkan tim, mengirim tim, menjatuhkan sanksi, ditangkap, ditahan, telah memblokir, sudah memblokir, memblokir, telah memanggil, sudah memanggil, telah melaporkan, sudah menutup, telah menutup, telah memperbaiki,
        sudah diperbaiki, berkoordinasi, telah melakukan, sudah melakukan, akan melakukan, memitigasi, mitigasi, pengamanan, meningkatkan keamanan, memperkuat`),
        ...MEASURES,
      ],
    ],
    [
      'confirms',
      [
        ...list(
          'memang ada, benar terjadi, benar ada, telah terjadi, membenarkan, mengakui adanya, adanya kebocoran, telah diretas, kami akui, benar bahwa, sedang diretas',
        ),
        ...NOTICED,
        ...EXTENT,
      ],
    ],
  ],
  assurances: list(
    'normal, aman, lancar, tetap berjalan, tetap beroperasi, pulih, terlindungi, tidak terganggu, terkendali',
  ),
  conditions: list('jika, kalau, bila, apabila, bisa, dapat, apakah, seandainya'),
  askedMeans: 'demands',
  finished: list('hasil, setelah, usai, seusai, berdasarkan'),
  findings: list('menemukan, menunjukkan, mengungkap, menyimpulkan, ditemukan'),
  admissions: list('mengakui, diakui, akui, akunya'),
  confirmations: list('membenarkan, mengonfirmasi, mengkonfirmasi, memastikan, konfirmasi'),
  confessions: list('mengaku'),
  regrets: list('meminta maaf, minta maaf, memohon maaf, menyesalkan'),
  deeds: list(
    'memiliki, punya, mencuri, meretas, membobol, mengantongi, menguasai, basis data, data, database',
  ),
  harm: {
    ...ASSERTIONS,
    alone:
      words(`bocor dicuri diretas dibobol disusupi diunduh terdampak menyusup dibocorkan terekspos diakses
      dikompromikan terenkripsi disandera diserang tersebar bobol`),
  },
  strikes: {
    ...ASSERTIONS,
    helped:
      words(`mencuri mengambil mengakses meretas membobol mengunduh menyebarkan membocorkan menyerang menyusup masuk merusak mengubah
      mengunci memperoleh mendapatkan menyalin mengekspos memasuki`),
    helpers: words(
      'peretas peretasnya hacker penyerang pelaku penyusup pencuri virus malware ransomware serangan peretasan kebocoran orang',
    ),
  },
  measures: {
    ...ASSERTIONS,
    helped:
      words(`memblokir menutup memutus mengamankan memperbaiki memulihkan menonaktifkan mengganti melaporkan memberitahu memberitahukan
      mengirim mengirimkan menyurati menghubungi menerapkan menangguhkan menghentikan membentuk memperkuat membayar menawarkan memanggil
      menambal mengisolasi membongkar mengungkap memperbarui mencabut menindak menangkap menghapus kirim mengevaluasi menangani menunjuk menggandeng menindaklanjuti`),
    helpers: words('telah sudah akan langsung segera kami pihaknya'),
    supposed: words('jika kalau bila apabila apakah bisa dapat agar supaya hacker peretas pelaku harus'),
  },
  duty: {
    duties: words('harus wajib mesti'),
    own: words('kami kita saya aku pihaknya yang ini itu'),
    others: words('pelanggan pengguna nasabah masyarakat warga anda publik kamu konsumen kalian'),
    negators: words('tidak tak bukan belum jangan tanpa dilakukan diketahui'),
  },
  threats: list('mengancam, ancam, ancamnya'),
  subordinators: words(
    'yang karena setelah meski meskipun saat ketika agar supaya sehingga usai sebab sebelum',
  ),
};
