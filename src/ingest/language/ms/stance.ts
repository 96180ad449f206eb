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

const ASSERTIONS = {
  helped: words(''),
  alone: words(''),
  helpers: words(''),
  negators: words('tidak tak bukan belum tanpa tiada'),
  supposed: words(
    'jika sekiranya kalau apabila adakah dakwaan didakwa disyaki boleh dapat akan mungkin supaya risiko',
  ),
  relative: words('yang'),
};

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
  findings: list('mendapati, menunjukkan, menemui'),
  admissions: list('mengakui, diakui'),
  confirmations: list('mengesahkan, disahkan'),
  confessions: list('mengaku'),
  regrets: list('memohon maaf, meminta maaf, mengesali'),
  deeds: list('memiliki, mencuri, menggodam, menguasai, pangkalan data, data'),
  harm: { ...ASSERTIONS, alone: words('bocor dicuri digodam diceroboh dimuat terjejas terdedah') },
  strikes: {
    ...ASSERTIONS,
    helped: words('mencuri mengambil mengakses menggodam menceroboh menyebarkan membocorkan menyerang'),
    helpers: words('penggodam penyerang pelaku penceroboh pencuri virus serangan'),
  },
  measures: {
    ...ASSERTIONS,
    helped: words(
      'menyekat menutup memutuskan membaiki memulihkan menukar melaporkan memaklumkan menghubungi ditutup disekat dibaiki',
    ),
    helpers: words('telah sudah akan sedang segera kami pihaknya kini'),
  },
  duty: {
    duties: words('harus wajib mesti perlu'),
    own: words('kami kita saya pihaknya yang'),
    others: words('pelanggan pengguna orang anda awam'),
    negators: words('tidak tak bukan belum jangan'),
  },
  threats: list('mengugut, mengancam'),
  subordinators: words('yang kerana selepas meskipun ketika apabila supaya sehingga sebelum'),
};
