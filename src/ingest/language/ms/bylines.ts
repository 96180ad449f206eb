/** Malay bylines and dates, from the house styles of Malaysian news sites. */
import type { Bylines } from '../bylines.ts';

export const BYLINES: Bylines = {
  author: ['oleh', 'penulis', 'pemberita'],
  editor: ['editor', 'penyunting'],
  reporterLine: [/^(?:pemberita|penulis)\s*:\s*([^.|:]{3,60})\.?$/iu],
  desk: [/^(?:meja berita|sidang pengarang)(?:\s+\p{L}+)?$/iu],
  titles: ['wartawan', 'pemberita', 'editor', 'penulis', 'koresponden'],
  and: ['dan', '&', 'serta'],
  homeOffset: '+08:00',
  relative: /\b(?:\d{1,3}|se)\s?(?:saat|minit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu\b|\bsemalam\b/i,
  modified: ['dikemas kini', 'dikemaskini'],
};
