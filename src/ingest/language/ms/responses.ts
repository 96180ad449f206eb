/** Malay words of silence and promise. */
import { crossed } from '../crossed.ts';
import type { ResponseLexicon } from '../responses.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

const NOT_YET = list('belum, tidak, masih belum');
const ANSWERS = list('komen, ulasan, maklum balas, jawapan, penjelasan, kenyataan');
const BEHIND = crossed(list('tiada, belum ada, belum menerima'), ANSWERS, list('daripada, dari'));

export const RESPONSES: ResponseLexicon = {
  unanswered: [
    ...crossed(NOT_YET, list('memberikan, memberi, mengeluarkan'), ANSWERS),
    ...crossed(NOT_YET, list('mengulas, dapat dihubungi')),
    ...list('membisu, enggan bersuara'),
    ...BEHIND,
  ],
  unansweredTo: crossed(NOT_YET, list('menjawab, membalas')),
  declined: crossed(
    list('enggan, menolak untuk, tidak mahu'),
    list('mengulas, memberi komen, memberi ulasan, menjawab'),
  ),
  partyBehind: BEHIND,
  withoutAnswer: crossed(list('belum menerima, tidak mendapat, belum mendapat'), ANSWERS),
  asked: list('soalan, permintaan, mesej, emel, panggilan, komen, ulasan, penjelasan, wartawan, dihubungi'),
  endings: list('ketika, apabila, sehingga, hingga, sejak, meskipun, walaupun'),
  otherMatters: list('tebusan, penipuan, ugutan, serangan, saman, aduan, pelanggan, pengguna'),
  breaks: list(
    'kerana, sebelum, selepas, namun, tetapi, yang, dan, meskipun, walaupun, ketika, apabila, sehingga',
  ),
  contacted: list('menghubungi, meminta ulasan, meminta ulasan daripada, meminta penjelasan daripada'),
  conditions: list('jika, sekiranya, apabila, kalau'),
  promises: {
    will: list('akan, berjanji, komited'),
    tell: list(
      'mengumumkan, diumumkan, memaklumkan, dimaklumkan, mendedahkan, didedahkan, menghubungi, menjelaskan, dijelaskan, melaporkan',
    ),
    outcomes: list(
      'hasil, hasil siasatan, perkembangan, penemuan, laporan penuh, maklumat lanjut, pelanggan yang terjejas, pengguna yang terjejas',
    ),
    finish: list('selesai, siap, diselesaikan, disiapkan'),
    inquiries: list('siasatan, audit, pemeriksaan, forensik'),
    negators: list('tidak, tak, belum, bukan, jangan, tanpa, enggan, menolak'),
    due: {
      within: list('dalam, dalam tempoh, selewat lewatnya'),
      fillers: list('lebih, kurang, tempoh, masa'),
      numbers: {
        satu: 1,
        sehari: 1,
        dua: 2,
        tiga: 3,
        empat: 4,
        lima: 5,
        enam: 6,
        tujuh: 7,
        lapan: 8,
        sembilan: 9,
        sepuluh: 10,
      },
      units: { jam: 'hour', hari: 'day', minggu: 'week', bulan: 'month' },
      phrases: {
        esok: 'tomorrow',
        'minggu ini': 'this-week',
        'minggu depan': 'next-week',
        'bulan ini': 'this-month',
        'hujung bulan': 'this-month',
        'bulan depan': 'next-month',
        'tahun ini': 'this-year',
        'hujung tahun': 'this-year',
      },
      by: list('pada, selewat lewatnya, sebelum, hingga, sehingga'),
    },
  },
};
