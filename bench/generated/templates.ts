/** Sentences of the generated newsroom, with slots in braces; everything in them is invented. */
import type { Article } from '../../src/model/article.ts';

type Stance = Article['statements'][number]['stance'];

export interface Template {
  readonly stance: Stance;
  readonly text: string;
}

const of = (stance: Stance, ...texts: string[]): Template[] => texts.map((text) => ({ stance, text }));

export const SENTENCES: Readonly<Record<'id' | 'en', readonly Template[]>> = {
  id: [
    ...of(
      'denies',
      'Kami pastikan {system} {org} di {place} tidak pernah ditembus dari luar',
      'Tidak ada {data} yang keluar dari {system}, yang beredar berasal dari {product}',
      'Berkas bernama {product} bukan milik kami, susunan kolomnya lain dengan {system}',
      'Isu peretasan {system} itu keliru, {team} tidak menemukan jejak penyusup sejak {month}',
    ),
    ...of(
      'confirms',
      'Benar ada akses tanpa izin ke {system}, dan {data} milik sebagian pengguna {product} ikut tersalin',
      'Kami mengakui {system} di kantor {place} sempat terbuka selama {count} hari',
      'Sampel {data} yang diunggah pelaku cocok dengan isi {system} pada {month}',
    ),
    ...of(
      'investigates',
      '{team} masih menelusuri bagaimana {data} dari {system} dapat diunduh lewat {product}',
      'Kami memeriksa {count} perangkat di {place} untuk mencari sumber kebocoran {data}',
      'Penyelidikan bersama {team} sudah berjalan dan catatan {system} sedang diamankan',
      'Forensik atas {system} diperkirakan selesai pada {month}, hasilnya akan dibuka kepada publik',
    ),
    ...of(
      'acts',
      'Kami telah memutus {system} dari jaringan {place} dan mengganti semua kunci {product}',
      '{team} sudah memblokir {count} tautan yang menyebarkan {data}',
      'Seluruh pengguna {product} diwajibkan mengganti kata sandi mulai {month}',
    ),
    ...of(
      'apologises',
      'Kami mohon maaf kepada pengguna {product} di {place} atas tersebarnya {data}',
      'Permintaan maaf kami sampaikan karena pemberitahuan tentang {system} baru dikirim pada {month}',
    ),
    ...of(
      'advises',
      'Masyarakat di {place} jangan membagikan {data} kepada penelepon yang mengaku dari {org}',
      'Kami mengimbau pemakai {product} memeriksa mutasi rekening dan mengaktifkan verifikasi dua langkah',
    ),
    ...of(
      'blames',
      'Kelalaian vendor {product} membuat {system} dapat dibuka tanpa sandi dari {place}',
      'Pelakunya orang dalam yang memegang akses {system}, bukan peretas dari luar',
    ),
    ...of(
      'demands',
      'Kami mendesak {org} mengumumkan {data} apa saja yang hilang dari {system}',
      '{team} menuntut ganti rugi bagi {count} warga {place} yang terdampak',
    ),
    ...of(
      'states',
      'Pelayanan {org} di {place} tetap berjalan meski {system} dipulihkan bertahap sejak {month}',
      'Kontrak {product} ditandatangani pada {month} dan mencakup perawatan {system}',
      'Jumlah pasti {data} yang tersalin belum dapat kami sampaikan sampai {team} selesai bekerja',
    ),
  ],
  en: [
    ...of(
      'denies',
      'We can say with certainty that the {system} of {org} in {place} was never breached',
      'No {data} left the {system}; what is circulating was taken from {product}',
    ),
    ...of(
      'confirms',
      'An intruder copied {data} of some {product} customers from our {system} in {month}',
      'The sample posted online matches {data} that the {system} held in {month}',
    ),
    ...of(
      'investigates',
      'The {team} is still working out how {data} could be downloaded through {product}',
      'We are examining {count} machines in {place} to find where the {data} came from',
    ),
    ...of(
      'acts',
      'We have taken the {system} in {place} offline and rotated every key of {product}',
      'The {team} removed {count} links that spread the {data}',
    ),
    ...of('apologises', 'We are sorry that {product} customers in {place} learned about this from the press'),
    ...of('advises', 'Customers of {product} should change their passwords and watch for calls about {data}'),
    ...of('blames', 'A contractor left the {system} open to anybody who knew the address of {product}'),
    ...of('demands', '{org} must tell people in {place} which {data} was lost and when it knew'),
    ...of(
      'states',
      'Service in {place} continues while the {system} is restored step by step',
      'The contract for {product} was signed in {month} and covers the {system}',
    ),
  ],
};

/** What fills the slots that are words of the language; the others are filled by invented names and numbers. */
export const SLOTS: Readonly<Record<'id' | 'en', Readonly<Record<string, readonly string[]>>>> = {
  id: {
    system:
      'server cadangan|basis data pelanggan|sistem pembayaran|portal kepegawaian|gudang arsip|aplikasi antrean|pusat data|layanan surel|sistem kependudukan|jaringan cabang|mesin absensi|sistem rekam medis|dasbor pengiriman|server uji coba'.split(
        '|',
      ),
    data: 'nomor induk|alamat rumah|riwayat transaksi|foto kartu identitas|nomor telepon|kata sandi terenkripsi|slip gaji|hasil pemeriksaan laboratorium|daftar pelanggan|nomor rekening|tanggal lahir|sidik jari|polis asuransi|alamat surel'.split(
      '|',
    ),
    team: 'tim tanggap insiden|satuan siber|auditor luar|panitia khusus|tim hukum|penyidik|tim forensik digital|pengawas internal'.split(
      '|',
    ),
    month: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'.split(
      '|',
    ),
  },
  en: {
    system:
      'backup server|customer database|payment system|staff portal|archive|booking application|data centre|mail service|loyalty programme|branch network|test server|patient record system'.split(
        '|',
      ),
    data: 'home addresses|card numbers|phone numbers|hashed passwords|payslips|laboratory results|dates of birth|email addresses|passport scans|insurance policies'.split(
      '|',
    ),
    team: 'incident response team|outside auditor|special committee|legal team|digital forensics team|internal supervisor'.split(
      '|',
    ),
    month: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  },
};

export const ROLES = [
  { id: 'Juru bicara', en: 'Spokesperson' },
  { id: 'Direktur utama', en: 'President director' },
  { id: 'Kepala bagian teknologi', en: 'Head of technology' },
  { id: 'Kepala hubungan masyarakat', en: 'Head of public relations' },
  { id: 'Ketua tim penyidik', en: 'Lead investigator' },
] as const;

export const HOUSES =
  'PT {a} {b}|Bank {a} {b}|Rumah Sakit {a}|Universitas {a}|Dinas {a} {b}|{a} Seluler|Asuransi {a} {b}|Maskapai {a}|Koperasi {a} {b}|Toko {a}'.split(
    '|',
  );

export const SYLLABLES =
  'ar ba bra ca da di dra el fi ga gun ha in ja ka kar la li lo ma mu na nu pa pra ra ri sa sen si su ta ti tra u wa wi ya yo za'.split(
    ' ',
  );
