/** Malay phrases of stance, as spokespeople and sellers use them about breaches. */
import { crossed } from '../crossed.ts';
import type { StanceLexicon } from '../stance.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g) ?? []);

const MEASURES = crossed(
  list('telah, sudah, akan, sedang, segera, kami'),
  list(
    'menyekat, menutup, memutuskan, membaiki, memulihkan, menukar, melaporkan, memaklumkan kepada pelanggan, menghubungi, mengambil tindakan',
  ),
);

export const STANCES: StanceLexicon = {
  phrases: [
    ['apologises', list('memohon maaf, mohon maaf, minta maaf, permohonan maaf')],
    [
      'denies',
      list(
        'tidak benar, bukan daripada kami, tiada bukti, tiada kebocoran, tiada data, tidak digodam, bukan data kami, tidak terjejas',
      ),
    ],
    [
      'investigates',
      list('menyiasat, siasatan, disiasat, sedang diperiksa, memeriksa log, audit forensik, menyemak'),
    ],
    ['demands', list('mesti, perlu bertanggungjawab, perlu menjelaskan, menggesa, menuntut')],
    [
      'advises',
      list('tukar kata laluan, menukar kata laluan, jangan klik, berhati-hati, berwaspada, dinasihatkan'),
    ],
    ['blames', list('kecuaian, cuai, gagal melindungi, sepatutnya, berpunca daripada')],
    ['acts', [...list('memperkukuh, mengambil tindakan, telah dimaklumkan'), ...MEASURES]],
    ['confirms', list('memang berlaku, telah berlaku, telah digodam, mengesahkan, kami akui')],
  ],
  assurances: list('seperti biasa, selamat, terkawal'),
  conditions: list('jika, sekiranya, kalau, apabila, boleh, dapat, adakah'),
  askedMeans: 'demands',
  finished: list('hasil, selepas, berdasarkan'),
  admissions: list('mengakui, diakui'),
  confirmations: list('mengesahkan, disahkan'),
  confessions: list('mengaku'),
  regrets: list('memohon maaf, meminta maaf, mengesali'),
  deeds: list('memiliki, mencuri, menggodam, menguasai, pangkalan data, data'),
  harm: {
    passive: words(''),
    active: words('bocor dicuri digodam diceroboh dimuat terjejas terdedah'),
    helpers: words(''),
    negators: words('tidak tak bukan belum tanpa tiada'),
    supposed: words(
      'jika sekiranya kalau apabila adakah dakwaan didakwa disyaki boleh dapat akan mungkin supaya risiko',
    ),
    relative: words('yang'),
  },
};
