/** Indonesian bylines and dates, from the house styles of national news sites. */
import type { Bylines } from '../bylines.ts';

export const BYLINES: Bylines = {
  author: [
    'oleh',
    'penulis',
    'ditulis oleh',
    'reporter',
    'wartawan',
    'laporan',
    'kontributor',
    'pewarta',
    'jurnalis',
    'rep',
    'teks',
  ],
  editor: ['editor', 'penyunting', 'redaktur', 'disunting oleh', 'disunting', 'red', 'uploader'],
  reporterLine: [
    /^laporan\s+(?:khusus\s+)?(?:wartawan|reporter|jurnalis|kontributor)\s+[^,:]{2,60}[,:]\s*([^.]{3,60})\.?$/iu,
    /^(?:kontributor|koresponden)\s+[^,:]{2,40},\s*([^.]{3,60})\.?$/iu,
    /^(?:reporter|wartawan|kontributor|penulis|pewarta|jurnalis)\s*:\s*([^.|:]{3,60})\.?$/iu,
  ],
  desk: [
    /^(?:AI|kecerdasan (?:buatan|artifisial))$|^(?:dibuat|dihasilkan) (?:oleh|dengan) /,
    /^(?:tim\s+)?redaksi\b/i,
    /^tim\s+\p{L}/iu,
    /^(?:admin|administrator|web ?master|kontributor|editor|penulis|reporter|newsroom)(?:\s+\p{L}+)?$/iu,
  ],
  titles: ['wartawan', 'reporter', 'jurnalis', 'kontributor', 'editor', 'redaktur', 'penulis', 'koresponden'],
  and: ['dan', '&', 'serta'],
  homeOffset: '+07:00',
  relative:
    /\b(?:\d{1,3}|se)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun)\s+(?:yang\s+)?lalu\b|\b(?:baru saja|kemarin|hari ini)\b/i,
  modified: ['diperbarui', 'diperbaharui', 'update', 'updated', 'terakhir diubah', 'pembaruan'],
};
