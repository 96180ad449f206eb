/** Indonesian predicates: particles, and verbs by their prefix. */
import type { PredicateLexicon } from '../predicates.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREDICATES: PredicateLexicon = {
  words: words(
    'telah sudah akan tidak tak bukan ada adalah merupakan bisa dapat harus masih sedang belum perlu tengah hanya wajib mampu boleh ' +
      'pernah sempat siap ingin mau jadi menjadi kini juga mesti bakal cuma sengaja',
  ),
  clitic: null,
  shape: /^(?:me[nmlrwy]|ber|di|ter)\p{L}{4,}/u,
  prefixed: true,
  reporting: null,
  exceptions: words(
    'media meter menteri medis metode diskusi dinas digital direksi direktur distribusi dialog tersangka terorisme teroris berita berkas ' +
      'berbagai mengenai menurut terkait dirinya terhadap berdasarkan mereka melalui merek terima terminal bersama terutama termasuk direktorat disiplin',
  ),
  relatives: words('yang'),
  hollow: words('demikian begitu seperti kepada soal mengenai tentang terkait hal'),
  breaks: words('meskipun karena setelah saat ketika usai'),
  clauseOpeners: words(
    'jika bila apabila dalam saat ketika sejak setelah pada meski meskipun walau selain untuk dengan karena',
  ),
  subjects: new Set(),
  subjectEnding: 'nya',
};
