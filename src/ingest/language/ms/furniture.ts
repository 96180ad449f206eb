/** Malay furniture, from the house styles of Malaysian news sites. */
import type { Furniture } from '../furniture.ts';

export const FURNITURE: Furniture = {
  lines: [
    {
      why: 'link to another article',
      upTo: 260,
      pattern: /^(?:baca|tonton|dengar)\s+(?:juga|lagi|seterusnya|selanjutnya)\b/i,
    },
    {
      why: 'link to another article',
      upTo: 200,
      pattern: /^(?:artikel|berita)\s+(?:berkaitan|terkini)(?!\p{L})/iu,
    },
    {
      why: 'newsletter',
      upTo: 300,
      pattern: /^(?:sertai|langgan|ikuti)\b.*\b(?:whatsapp|telegram|saluran)\b/i,
    },
    { why: 'share', upTo: 60, pattern: /^(?:kongsi|kongsikan)\b/i },
    { why: 'credit', upTo: 120, pattern: /^\(?gambar (?:hiasan|fail)\b/i },
  ],
  ends: /^(?:artikel|berita)\s+(?:berkaitan|lain|popular|terkini)$/i,
  notFound: /\b(?:halaman|artikel)\b[^.]{0,40}\b(?:tidak dijumpai|tidak wujud|telah dipadam)\b/i,
  missing:
    /^(?:maaf[,!]?\s+)?(?:halaman|artikel)(?:\s+ini)?\s+(?:tidak|telah)\s+(?:dijumpai|wujud|dipadam)[.!]*$/iu,
  paywall: /\buntuk (?:terus )?membaca artikel\b[^.]{0,60}\b(?:langgan|melanggan|log masuk)\b/i,
  consent: /\bkami menggunakan kuki\b/i,
  purposes: /\b(?:dasar|tetapan) kuki\b/i,
  challenge: /\bsahkan\b[^.]{0,40}\bbukan robot\b/i,
  closed: /\b(?:laman|kami)\b[^.]{0,30}\bdalam penyelenggaraan\b/i,
  notice: /^(?:log masuk|langgan|daftar masuk)(?:\s+(?:untuk|sekarang)\b.{0,60})?[.!]*$/i,
};
