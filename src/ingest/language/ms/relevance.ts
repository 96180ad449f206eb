/** Malay words of relevance; forms are listed as they stand in headlines, not stemmed. */
import type { RelevanceLexicon } from '../relevance.ts';

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim());

export const RELEVANCE: RelevanceLexicon = {
  event: list(
    `kebocoran data, data bocor, ketirisan data, data dicuri, kecurian data, pencerobohan data, digodam, menggodam, diceroboh, bocor,
    serangan ransomware, insiden siber, pencerobohan siber, data didedahkan`,
  ),
  attack: list(
    'penggodam, dijual di forum, dijual, forum penggodam, web gelap, tebusan, ransomware, sampel data, mendakwa, ditawarkan, hantaran',
  ),
  records: list(
    'data peribadi, maklumat peribadi, data pelanggan, data pengguna, data pesakit, pangkalan data, kad pengenalan, nombor telefon, juta data, juta rekod, kata laluan',
  ),
  response: list(
    'siasatan, menyiasat, menafikan, mengesahkan, jurucakap, laporan polis, memohon maaf, mangsa, ditahan, kenyataan',
  ),
  general: list(
    'tip, cara, tinjauan, pakar, kecerdasan buatan, saham, ciri, harga, permainan, literasi digital',
  ),
  another: ['lagi', 'sekali lagi', 'kali kedua', 'kedua', 'semula'],
  undated: 0,
};
