/**
 * Closed-class words of Indonesian, frequent in news and rare in other languages, and rivals: words of Malay
 * that an Indonesian text hardly uses. Chosen by hand from grammars of both languages.
 */
import type { StopwordLexicon } from '../stopwords.ts';

const OWN: readonly string[] =
  `yang dan dari untuk dengan ini itu pada dalam tidak akan telah oleh juga karena sudah bisa ada adalah sebagai
  bahwa tersebut kami kita mereka dia ia saya para namun hingga sehingga lebih masih hanya atau jika seperti
  serta saat bagi antara sejak agar maka belum bukan banyak kata ujar menurut ujarnya katanya mengatakan
  menjadi merupakan terhadap melalui sebelumnya setelah ketika secara dapat harus tak dua lain pun lalu
  kepada di ke sebanyak diduga hal pihak sendiri bahkan sementara seorang beberapa selain baik beredar tetapi tapi apa siapa kalau sedang dilakukan sekitar soal terkait usai kini`.split(
    /\s+/,
  );

/** Malay words: "boleh" and "telah" are shared, these are not. */
const RIVALS: readonly string[] =
  `kerana bahawa ialah berkata beliau syarikat kepada-nya sahaja adakah bagaimanapun manakala apabila iaitu
  ekoran susulan memaklumkan orang-ramai kenyataan isnin ahad khamis jumaat ogos mac kesemua sebarang
  pelanggannya disyaki penggodam didedahkan mendedahkan polis awak tiada hendaklah mahu bekas perlulah
  siasatan menyiasat berkenaan wang dolar-as encik datuk`.split(/\s+/);

export const STOPWORDS: StopwordLexicon = {
  own: new Set(OWN),
  rivals: new Set(RIVALS),
  // One Malay word in ten is already more than an Indonesian text has.
  ownForRival: 10,
  markers: new Set(),
  ownForMarker: 0,
};
