/** Closed-class words of Malay, the words that tell it from Indonesian, and words of Indonesian that it hardly uses. */
import type { StopwordLexicon } from '../stopwords.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const STOPWORDS: StopwordLexicon = {
  own: words(`yang dan dari daripada untuk dengan ini itu pada dalam tidak akan telah oleh juga kerana sudah boleh ada adalah sebagai
    bahawa tersebut kami kita mereka dia saya para hingga sehingga lebih masih hanya atau jika seperti serta bagi antara sejak agar
    maka belum bukan kata menurut katanya berkata menjadi merupakan terhadap melalui sebelum selepas apabila secara dapat perlu tak
    lain pun lalu kepada di ke sebanyak pihak sendiri sementara seorang beberapa selain baik tetapi apa kalau sedang iaitu ialah
    manakala sahaja namun mengenai berkenaan semua`),
  rivals:
    words(`bahwa karena yakni yaitu ujar ujarnya ungkap jelasnya senin kamis jumat agustus juli desember perusahaan anda kepolisian
    polisi uang bisa diduga peretas diretas meretas jubir tersangka terkait dilansir sandi nggak soal usai kini ia menyebut mengatakan`),
  // words that both write turn up as quotations and names
  ownForRival: 8,
  // spelt otherwise in Indonesian, or not used there at all
  ownForMarker: 12,
  markers:
    words(`kerana bahawa iaitu sahaja manakala memaklumkan dimaklumkan ekoran disyaki penggodam digodam menggodam
    didedahkan isnin khamis jumaat ogos julai disember kesemua siasatan menyiasat disiasat hendaklah syarikat pengerusi jurucakap
    mesyuarat kakitangan ketirisan perkhidmatan menafikan `),
};
