import { describe, expect, it } from 'vitest';
import { BLOCK, redact } from './redact.ts';

const blocked: readonly [what: string, text: string, secret: string][] = [
  ['identity number', 'NIK 3174096112900001 ikut tersebar', '3174096112900001'],
  ['grouped identity number', 'nomor 3174 0961 1290 0001 di tabel', '3174 0961 1290 0001'],
  ['identity number with hyphens', 'nomor 317409-611290-0001 di tabel', '317409-611290-0001'],
  ['full-width digits', 'NIK ３１７４０９６１１２９００００１.', '３１７４０９６１１２９００００１'],
  ['mobile phone', 'hubungi 0812-3456-7890 sekarang', '0812-3456-7890'],
  ['phone with country code', 'nomor +62 812 3456 7890 milik', '+62 812 3456 7890'],
  ['foreign phone', 'call +44 20 7946 0958 now', '+44 20 7946 0958'],
  ['e-mail', 'kirim ke ratna.w@contoh.example segera', 'ratna.w@contoh.example'],
  ['disguised e-mail', 'write to ratna [at] contoh [dot] example please', 'ratna [at] contoh [dot] example'],
  ['card', 'card 4111 1111 1111 1111 was posted', '4111 1111 1111 1111'],
  ['tax number', 'NPWP 01.234.567.8-901.000 bocor', '01.234.567.8-901.000'],
  ['password', 'password: Rahasia123 tertulis', 'Rahasia123'],
  ['md5', 'hash 5f4dcc3b5aa765d61d8327deb882cf99 muncul', '5f4dcc3b5aa765d61d8327deb882cf99'],
  [
    'bcrypt',
    'nilai $2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy ada',
    '$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
  ],
  ['onion', 'situs expyuzz4wqqyqhjn.onion dibuka', 'expyuzz4wqqyqhjn.onion'],
  ['onion with a path', 'di http://pasar-contoh.onion/unduh sejak', 'http://pasar-contoh.onion/unduh'],
];

const kept: readonly string[] = [
  'senilai Rp 1.234.567.890.123.456 per tahun',
  'berisi 4.111.111.111 baris data',
  'celah CVE-2024-123456789 ditambal',
  'pada Jumat (21/5/2021) pukul 17.59 WIB',
  'sejak 2021-05-21 sampai 2022-11-30',
  'sebanyak 279.000.000 penduduk',
  'kata sandi adalah kunci keamanan',
  'The password is important, officials said.',
  'sekitar 1.304.401.300 entri dan 87 GB',
];

describe('redact', () => {
  it.each(blocked)('blocks out: %s', (_what, text, secret) => {
    const result = redact(text);
    expect(result).toBe(text.replace(secret, BLOCK.repeat(secret.length)));
    expect(result.length).toBe(text.length);
  });

  it.each(kept.map((text) => [text]))('keeps: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});
