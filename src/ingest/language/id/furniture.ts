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
    { why: 'page links', upTo: 60, pattern: /^(?:halaman|page)\s*:?\s*(?:\d|selanjutnya|berikutnya)/i },
  ],
  ends: /^(?:berita|artikel)\s+(?:terkait|lain|lainnya|populer|terkini|terpopuler|rekomendasi)$|^(?:baca juga|komentar|terpopuler|rekomendasi(?: untuk anda)?|tag(?:s| terkait)?|terkini|topik terkait)\s*:?$/i,
  notFound:
    /\b(?:halaman|artikel|berita)\b[^.]{0,40}\b(?:tidak (?:di)?temukan|tidak tersedia|telah dihapus|sudah dihapus)\b|\b(?<![\d.,])404(?:\s*[-–|:!]|\s+(?:error|not found|page|halaman|tidak)\b|$)|\b(?:error|galat|http)\s+404(?![\d.,]*\d)/i,
  paywall:
    /\b(?:untuk (?:melanjutkan )?membaca (?:artikel|berita)|lanjutkan membaca|artikel ini)\b[^.]{0,60}\b(?:berlangganan|langganan|masuk|premium|eksklusif)\b|\bkhusus pelanggan\b/i,
  consent:
    /\b(?:kami menggunakan|menggunakan|setujui|terima semua)\s+cookies?\b|\bkami (?:menghargai|peduli) privasi anda\b/i,
  challenge:
    /\b(?:verifikasi|pastikan|buktikan|konfirmasi)\b[^.]{0,40}\b(?:manusia|bukan robot)\b|\baktifkan javascript\b/i,
  notice:
    /^(?:(?:silakan\s+)?(?:berlangganan|langganan|masuk|login|daftar)(?:\s+(?:untuk|dulu|sekarang)\b.{0,60})?|akses (?:ditolak|terbatas)|kesalahan(?: server)?)[.!]*$/i,
};
