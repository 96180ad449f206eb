/** Indonesian words of silence and promise, as newsrooms report requests for comment. */
import { crossed } from '../crossed.ts';
import type { ResponseLexicon } from '../responses.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

const NOT_YET = list(
  'belum, tidak, tak, belum juga, tidak juga, belum pernah, belum bisa, belum dapat, belum mau',
);
const ANSWERS = list(
  `komentar, tanggapan, respons, respon, jawaban, keterangan, klarifikasi, penjelasan, pernyataan, konfirmasi, keterangan resmi,
  pernyataan resmi, penjelasan resmi, tanggapan resmi`,
);
const REFUSES = list(
  'enggan, menolak, ogah, tidak mau, tak mau, tidak bersedia, tak bersedia, belum bersedia',
);

/** "belum ada tanggapan dari": the silent one stands behind. */
const BEHIND = crossed(
  list(
    'belum ada, tidak ada, tak ada, belum diperoleh, belum mendapat, belum mendapatkan, belum memperoleh, belum menerima',
  ),
  ANSWERS,
  list('dari, dari pihak'),
);

export const RESPONSES: ResponseLexicon = {
  unanswered: [
    ...crossed(NOT_YET, list('memberikan, memberi, menyampaikan, mengeluarkan, merilis, buka'), ANSWERS),
    ...crossed(NOT_YET, list('berkomentar, buka suara, angkat bicara, bersuara')),
    ...crossed(NOT_YET, list('dihubungi, dikonfirmasi, dimintai konfirmasi, dimintai tanggapan')),
    ...crossed(list('tidak berhasil, belum berhasil'), list('dihubungi, dikonfirmasi')),
    ...list('bungkam, masih bungkam, memilih bungkam, belum kunjung memberi keterangan'),
    ...BEHIND,
  ],
  unansweredTo: crossed(
    NOT_YET,
    list('merespons, merespon, menjawab, membalas, menanggapi, menggubris, mengindahkan'),
  ),
  declined: [
    ...crossed(
      REFUSES,
      list(
        `berkomentar, memberi komentar, memberikan komentar, memberi keterangan, memberikan keterangan, memberi tanggapan, memberikan tanggapan,
        menanggapi, menjawab, diwawancarai, dimintai komentar, menjelaskan, merinci, memerinci, menyebut, menyebutkan, mengungkap, mengungkapkan`,
      ),
    ),
    ...crossed(list('tidak, tak'), list('memerinci, merinci')),
  ],
  partyBehind: BEHIND,
  withoutAnswer: crossed(
    list(
      'belum ada, tidak ada, belum memperoleh, belum mendapat, belum mendapatkan, belum menerima, tidak mendapat, tidak mendapatkan, tidak memperoleh, belum kunjung mendapat',
    ),
    ANSWERS,
  ),
  asked: list(
    `pertanyaan, pertanyaannya, permintaan, permohonan wawancara, pesan, pesan singkat, surel, surat elektronik, email, panggilan, telepon, konfirmasi,
    wawancara, komentar, tanggapan, klarifikasi, dihubungi, dikonfirmasi, wartawan, redaksi, awak media, publikasi, berita ini, whatsapp`,
  ),
  endings: list('saat, ketika, hingga, sampai, sejak, meski, meskipun, walau'),
  otherMatters: list(
    'tebusan, phishing, penipuan, pemeras, pemerasan, serangan, peringatan, teguran, somasi, gugatan, alarm, keluhan, pelanggan, pengguna, nasabah',
  ),
  breaks: list(
    'karena, sebelum, setelah, sehingga, namun, tetapi, tapi, yang, dan, meski, meskipun, walau, saat, ketika, hingga, sampai, sejak',
  ),
  contacted: list(
    `menghubungi, mengontak, mengonfirmasi, mengkonfirmasi, meminta konfirmasi, meminta konfirmasi kepada, meminta tanggapan, meminta tanggapan kepada,
    meminta tanggapan dari, meminta konfirmasi dari, meminta keterangan, meminta keterangan dari, meminta penjelasan, bertanya kepada, menanyakan kepada`,
  ),
  conditions: list('jika, bila, apabila, kalau, andai, seandainya'),
  promises: {
    will: list('akan, bakal, segera, berjanji, menjanjikan, berkomitmen, siap, berencana'),
    tell: list(
      `mengumumkan, diumumkan, mengumumkannya, menyampaikan, disampaikan, menyampaikannya, mempublikasikan, dipublikasikan, memublikasikan,
      merilis, dirilis, melaporkan, dilaporkan, memberitahu, memberitahukan, memberi tahu, diberitahu, diberi tahu, menginformasikan,
      diinformasikan, menjelaskan, dijelaskan, membeberkan, dibeberkan, mengabarkan, memaparkan, dipaparkan, memberi, memberikan, membuka,
      dibuka, menghubungi, mengabari, memperbarui, umumkan, sampaikan, informasikan, kabarkan, beritahukan, paparkan, publikasikan`,
    ),
    outcomes: list(
      `hasil, hasilnya, perkembangan, perkembangannya, temuan, temuannya, kesimpulan, kesimpulannya, laporan lengkap, laporan akhir, laporan audit,
      informasi lebih lanjut, informasi selanjutnya, keterangan lebih lanjut, penjelasan lebih lanjut, pembaruan, kelanjutan, kelanjutannya,
      pelanggan yang terdampak, pelanggan terdampak, pengguna yang terdampak, pengguna terdampak, nasabah yang terdampak, nasabah terdampak,
      peserta yang terdampak, pihak yang terdampak, mereka yang terdampak, pemilik data`,
    ),
    finish: list(
      'selesai, rampung, tuntas, menyelesaikan, merampungkan, menuntaskan, diselesaikan, dirampungkan, dituntaskan',
    ),
    inquiries: list(
      `investigasi, penyelidikan, penyidikan, audit, pemeriksaan, penelusuran, forensik, kajian, verifikasi, investigasinya, auditnya, pemeriksaannya`,
    ),
    negators: list('tidak, tak, belum, bukan, jangan, tanpa, enggan, menolak'),
    due: {
      within: list(
        'dalam, dalam waktu, dalam kurun waktu, paling lambat, paling lama, selambat lambatnya, maksimal',
      ),
      fillers: list('kurang, lebih, sekitar, jangka, waktu, ke, depan'),
      numbers: {
        satu: 1,
        sehari: 1,
        dua: 2,
        tiga: 3,
        empat: 4,
        lima: 5,
        enam: 6,
        tujuh: 7,
        delapan: 8,
        sembilan: 9,
        sepuluh: 10,
        sebelas: 11,
      },
      units: { jam: 'hour', hari: 'day', pekan: 'week', minggu: 'week', bulan: 'month' },
      phrases: {
        besok: 'tomorrow',
        'pekan ini': 'this-week',
        'minggu ini': 'this-week',
        'akhir pekan ini': 'this-week',
        'pekan depan': 'next-week',
        'minggu depan': 'next-week',
        'bulan ini': 'this-month',
        'akhir bulan': 'this-month',
        'bulan depan': 'next-month',
        'tahun ini': 'this-year',
        'akhir tahun': 'this-year',
      },
      by: list('pada, paling lambat, sebelum, hingga, sampai, tanggal, selambat lambatnya, maksimal, per'),
    },
  },
};
