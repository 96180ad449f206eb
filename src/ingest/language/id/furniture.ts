/** Indonesian furniture, from the house styles of national news sites. */
import type { Furniture } from '../furniture.ts';

export const FURNITURE: Furniture = {
  lines: [
    {
      why: 'link to another article',
      upTo: 260,
      pattern: /^(?:baca|lihat|simak|tonton|dengarkan)\s*(?:juga|selengkapnya|pula|artikel|berita)\b/i,
    },
    {
      why: 'link to another article',
      upTo: 260,
      pattern: /^(?:artikel|berita|konten|topik)\s+(?:terkait|lainnya|lain$|populer|rekomendasi)(?!\p{L})/iu,
    },
    { why: 'link to another article', upTo: 200, pattern: /^(?:baca|simak|tonton|lihat)\s*:/i },
    {
      why: 'video',
      upTo: 200,
      pattern: /^(?:simak|tonton|saksikan|lihat)\s+(?:juga\s+)?(?:video|foto|infografi[sk])\b/i,
    },
    { why: 'video', upTo: 120, pattern: /^\[?(?:gambas|video|halaman selanjutnya|selanjutnya)\s*:/i },
    {
      why: 'paywall prompt',
      upTo: 160,
      pattern:
        /^(?:untuk (?:melanjutkan )?membaca|(?:silakan\s+)?(?:berlangganan|langganan|masuk|login|daftar)\b[^.]{0,40}\b(?:untuk|agar)\b|(?:artikel|berita|konten) (?:ini )?(?:khusus|hanya untuk) (?:pelanggan|anggota)|(?:sudah|belum) (?:berlangganan|punya akun|menjadi pelanggan)\b|mulai (?:dari )?rp\b)/i,
    },
    {
      why: 'consent for embedded content',
      upTo: 220,
      pattern:
        /^(?:konten|isi|media) eksternal\b|^(?:untuk|guna) (?:melihat|menonton|memutar|menampilkan) (?:video|konten|unggahan|peta|grafik)(?: ini)?\b[^.]{0,60}\b(?:setuju|persetujuan|izin|cookie)|^(?:tampilkan|muat) (?:video|konten|unggahan)\b|\b(?:konten|video) (?:eksternal|dari (?:youtube|instagram|facebook|tiktok|twitter|x|spotify))\b[^.]{0,80}\b(?:setuju|ditampilkan|dimuat|melengkapi)\b/i,
    },
    { why: 'advertisement', upTo: 60, pattern: /^(?:iklan|advertorial|pariwara|advertisement)$/i },
    {
      why: 'scroll prompt',
      upTo: 80,
      pattern: /^(?:scroll|gulir|geser)\b.*\b(?:melanjutkan|lanjut|membaca)\b/i,
    },
    {
      why: 'newsletter',
      upTo: 300,
      pattern:
        /^(?:dapatkan|ikuti|gabung|bergabung|langganan)\b.*\b(?:whatsapp|telegram|google news|newsletter|channel|saluran|update berita)\b/i,
    },
    { why: 'newsletter', upTo: 200, pattern: /^(?:klik|unduh|download)\b.*\b(?:aplikasi|app|di sini)\b/i },
    {
      why: 'share',
      upTo: 60,
      pattern: /^(?:bagikan|sebarkan|share|salin (?:link|tautan)|komentar|kirim komentar|tulis komentar)\b/i,
    },
    { why: 'tags', upTo: 200, pattern: /^(?:tags?|topik|kata kunci)\s*:/i },
    { why: 'credit', upTo: 120, pattern: /^\(?(?:foto|ilustrasi|gambar|sumber foto)\s*[:/]/i },
    {
      why: 'reporter line',
      upTo: 140,
      pattern:
        /^laporan\s+(?:khusus\s+)?(?:wartawan|reporter|jurnalis|kontributor)\s+[^,:]{2,60}[,:]\s*[\p{L}\s.,'’/-]{3,80}$/iu,
    },
    {
      why: 'byline',
      upTo: 100,
      pattern: /^(?:editor|penulis|reporter|penyunting|redaktur|pewarta)\s*:\s*\S/i,
    },
    {
      why: 'note on publication',
      upTo: 300,
      pattern:
        /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|pertama kali) (?:lebih dulu |pertama kali )?(?:tayang|terbit|dimuat|ditayangkan|diterbitkan|dipublikasikan)\b/i,
    },
    { why: 'copyright', upTo: 160, pattern: /^(?:copyright|hak cipta|©)/i },
    { why: 'page links', upTo: 60, pattern: /^(?:halaman|page)\s*(?::\s*)?(?:\d|selanjutnya|berikutnya)/i },
  ],
  ends: /^(?:berita|artikel)\s+(?:terkait|lain|lainnya|populer|terkini|terpopuler|rekomendasi)$|^(?:baca juga|komentar|terpopuler|rekomendasi(?: untuk anda)?|tag(?:s| terkait)?|terkini|topik terkait)\s*:?$/i,
  notFound:
    /\b(?:halaman|artikel|berita)\b[^.]{0,40}\b(?:tidak (?:di)?temukan|tidak tersedia|telah dihapus|sudah dihapus)\b|\b(?<![\d.,])404(?:\s*[-–|:!]|\s+(?:error|not found|page|halaman|tidak)\b|$)|\b(?:error|galat|http)\s+404(?![\d.,]*\d)/i,
  missing:
    /^(?:maaf[,!]?\s+|ups[,!]?\s+)?(?:kesalahan\s+404[:\s-]*)?(?:halaman|artikel|berita|konten|laman|tautan)(?:\s+(?:ini|itu|yang\s+(?:anda|kamu)\s+(?:cari|tuju|minta|akses|buka)))?\s+(?:tidak|belum|telah|sudah)\s+(?:(?:di)?temukan|tersedia|ada|dihapus|dipindahkan|ditarik)(?![^.!]{0,90}\p{Lu})[^.]{0,90}[.!]{0,3}$/iu,
  paywall:
    /\b(?:untuk (?:melanjutkan )?membaca (?:artikel|berita)|lanjutkan membaca|artikel ini)\b[^.]{0,60}\b(?:berlangganan|langganan|masuk|premium|eksklusif)\b|\bkhusus pelanggan\b|\b(?:berlangganan|langganan|masuk|login|daftar)\b[^.]{0,40}\b(?:untuk|agar bisa) (?:lanjut |terus |melanjutkan )?(?:membaca|mengakses)\b/i,
  consent:
    /\b(?:kami menggunakan|menggunakan|setujui|terima semua)\s+cookies?\b|\bkami (?:menghargai|peduli) privasi anda\b/i,
  purposes:
    /\bkami\b[^.]{0,60}\bmitra\b[^.]{0,160}\b(?:cookie|perangkat|data)|\b(?:menggunakan|menyimpan|menerima|menolak|setujui|terima semua|pengaturan|kebijakan) cookies?\b|\bpengenal unik\b|\bkepentingan (?:yang )?sah\b|\b(?:pilihan|persetujuan) anda\b[^.]{0,80}\b(?:cookie|mitra|privasi)/i,
  challenge:
    /\b(?:verifikasi|pastikan|buktikan|konfirmasi)\b[^.]{0,40}\b(?:manusia|bukan robot)\b|\baktifkan javascript\b/i,
  closed:
    /\b(?:situs|laman|website|layanan|kami)\b[^.]{0,30}\b(?:dalam (?:perbaikan|pemeliharaan)|pemeliharaan sistem|diblokir)\b|\bpemblokir iklan\b|\bad ?blocker\b|\bmelakukan pemeliharaan\b|\btidak tersedia di (?:wilayah|negara) anda\b/i,
  notice:
    /^(?:(?:silakan\s+)?(?:berlangganan|langganan|masuk|login|daftar)(?:\s+(?:untuk|dulu|sekarang)\b.{0,60})?|akses (?:ditolak|terbatas)|kesalahan(?: server)?)[.!]*$/i,
};
