/** The page "Metode" in Indonesian. The English one has the same sections and as many paragraphs in each. */
import type { AboutSection } from './sections.ts';

export const id: readonly AboutSection[] = [
  {
    anchor: 'apa',
    title: 'Apa ini',
    paragraphs: [
      'Breach Ledger adalah buku catatan pernyataan tentang insiden kebocoran data. Untuk setiap insiden ia menjawab satu pertanyaan: siapa mengatakan apa, kapan, dan dengan angka berapa.',
      'Buku ini tidak memutuskan siapa yang benar. Klaim penjual, bantahan lembaga, dan temuan regulator berdiri berdampingan, masing-masing dengan nama, tanggal, dan tautan ke sumbernya. Tawaran seorang penjual tidak pernah ditulis sebagai fakta.',
    ],
  },
  {
    anchor: 'asal',
    title: 'Dari mana catatannya',
    paragraphs: [
      'Sebagian entri ditulis oleh orang: fakta dan ringkasan dengan kata-kata kami sendiri, dengan sumber untuk setiap baris. Entri itu bertanda “ringkasan kami”.',
      'Sebagian lagi diambil setiap malam oleh program dari umpan media: kutipan dan angka persis seperti yang tercetak, dengan aturan yang menemukannya. Selama belum dibaca manusia, entri itu bertanda “belum diperiksa” dan garis putus-putus.',
      'Teks lengkap artikel tidak pernah disimpan, dan kutipan paling panjang 600 karakter. Data pribadi yang bocor tidak pernah dimuat: hanya jenis datanya yang disebut.',
    ],
  },
  {
    anchor: 'status',
    title: 'Status',
    paragraphs: [
      'Status sebuah insiden diturunkan dari entri-entrinya, tidak pernah diketik. Setiap langkah pada tangga status menyebut siapa yang berkata dan tertaut ke perkataannya.',
      'Hanya pemegang data dan pihak berwenang yang dapat mengonfirmasi. Peneliti atau media yang menilai data itu asli membuat statusnya “diduga”. Penyelidikan yang dibuka kemudian tidak mencabut konfirmasi.',
    ],
  },
  {
    anchor: 'angka',
    title: 'Angka',
    paragraphs: [
      'Setiap angka disimpan bersama pihak yang mengklaimnya, satuannya, lingkupnya, dan tanggalnya. Orang, akun, dan baris data tidak pernah dijumlahkan atau dibandingkan satu sama lain; begitu pula sampel, seluruh himpunan data, dan jumlah penduduk.',
      'Selisih disebut hanya di dalam satu lingkup dan satu satuan, dan hanya bila kedua angka tidak mungkin benar bersama: “paling sedikit 49 juta” tidak bertentangan dengan 73 juta.',
      'Tidak diketahui bukan nol. Insiden tanpa angka ditulis “tanpa angka”.',
    ],
  },
  {
    anchor: 'tautan',
    title: 'Tautan ke sumber',
    paragraphs: [
      'Tautan sumber memakai penanda teks: peramban yang mendukungnya langsung menggulir ke kalimat yang dimaksud dan menyorotnya. Bila halaman sumber berubah, tautan tetap membuka halamannya.',
      'Setiap entri punya alamat tetap (tanda #). Id insiden tidak pernah diganti.',
    ],
  },
  {
    anchor: 'nilai',
    adds: 'scores',
    title: 'Seberapa baik program membaca',
    paragraphs: [
      'Tabel ini menunjukkan seberapa banyak dari yang ditandai orang dalam artikel ditemukan oleh program, dan seberapa banyak temuannya yang benar. Artikelnya rekaan agar boleh dimuat. Artikel ditandai dengan membaca, sebelum program dijalankan; bila temuannya kemudian berbeda dan benar, tandanya diperbaiki. Set kedua ditambahkan belakangan dan diselesaikan tanpa melihat aturan program. Perubahan program tidak boleh menurunkan salah satu angka ini: ujinya gagal.',
      'Untuk kutipan dan angka, nilainya adalah skor F1, rata-rata harmonik dari presisi dan recall; untuk yang lain, bagian jawaban yang benar. Angka pada berita kebocoran yang nyata, beserta selangnya, ada dalam dokumentasi proyek.',
    ],
  },
  {
    anchor: 'batas',
    adds: 'coverage',
    title: 'Batas dan bias',
    paragraphs: [
      'Buku ini hanya tahu apa yang diterbitkan sumber yang dibacanya. Insiden yang tidak diberitakan, media berbayar, dan bahasa selain Indonesia dan Inggris kurang terwakili. Banyaknya pemberitaan bukan ukuran besarnya insiden.',
      'Program dapat salah membaca: pembicara yang tertukar, angka dengan lingkup yang keliru. Karena itu setiap entri dari program bertanda sampai diperiksa, dan aturan yang menemukannya dapat dilihat.',
    ],
  },
  {
    anchor: 'api',
    title: 'Data untuk program',
    paragraphs: [
      '/api/incidents.json memuat satu baris untuk setiap insiden: id, title, firstReported, victims, status, headline, range (angka terkecil dan terbesar dalam lingkup utama), counts, path, dan json. /api/incidents/<id>.json memuat seluruh entri satu insiden: ladder, discrepancies, reversals, entries (party, stance, quote atau summary, figure, sources dengan fragmentUrl), sources, dan articles.',
      'Kolom version naik bila arti sebuah kolom berubah; kolom baru dapat ditambahkan kapan saja. Semua teks kami hadir dalam dua bahasa sebagai {id, en}. Kutipan hadir dalam bahasa aslinya.',
    ],
  },
  {
    anchor: 'sanggahan',
    adds: 'corrections',
    title: 'Sanggahan dan koreksi',
    paragraphs: [
      'Bila sebuah entri keliru, kirimkan sanggahan lewat pelacak isu proyek ini dengan tautan entri (tanda #) dan sumber yang mendukung. Entri yang terbukti salah diperbaiki atau ditarik, dan perubahan itu dicatat di halaman Koreksi.',
    ],
  },
  {
    anchor: 'privasi',
    title: 'Privasi dan lisensi',
    paragraphs: [
      'Situs ini tidak memakai kuki, tidak melacak, dan tidak memuat apa pun dari pihak ketiga. Pencarian berjalan di peramban Anda; yang Anda ketik tidak dikirim ke mana pun.',
      'Kode berlisensi Apache-2.0. Data dan ringkasan kami berlisensi CC BY 4.0; kutipan milik sumbernya dan dimuat untuk pengutipan.',
    ],
  },
];
