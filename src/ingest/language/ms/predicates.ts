/** Malay predicates: particles, and verbs by their prefix. */
import type { PredicateLexicon } from '../predicates.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PREDICATES: PredicateLexicon = {
  words: words(
    `telah sudah akan tidak tak bukan ada adalah ialah merupakan boleh dapat harus perlu masih sedang belum hanya wajib mampu pernah
    sempat bersedia ingin mahu jadi menjadi kini juga tiada bakal sengaja`,
  ),
  clitic: null,
  shape: /^(?:me[nmlrwy]|ber|di|ter)\p{L}{4,}/u,
  prefixed: true,
  reporting: null,
  exceptions: words(
    `media meter menteri medium metrik diskusi digital direktori diesel tersebut tersendiri berita berkas berkenaan berbagai
    mengenai menurut terhadap berdasarkan mereka melalui terminal bersama terutama termasuk disiplin`,
  ),
  relatives: words('yang'),
  hollow: words('demikian begitu seperti kepada mengenai tentang berkenaan perkara hal'),
  breaks: words('meskipun kerana selepas ketika apabila'),
  clauseOpeners: words(
    'jika sekiranya apabila dalam ketika sejak selepas pada meskipun walaupun selain untuk dengan kerana',
  ),
  subjects: new Set(),
  subjectEnding: 'nya',
};
