/** Indonesian words of certainty. */
import type { CertaintyLexicon } from '../certainty.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const CERTAINTIES: CertaintyLexicon = {
  hedged: list(
    'diduga, dugaan, disinyalir, kemungkinan, mungkin, barangkali, diperkirakan, kira-kira, sepertinya, tampaknya, kelihatannya, konon, kabarnya, dikabarkan, bisa jadi, ditengarai, terindikasi, indikasi, perkiraan, seolah, menduga, nampaknya, boleh jadi',
  ),
  negated: list(
    'tidak benar, bukan dari kami, bukan data, tidak ada, tidak terjadi, tidak bocor, bukan, tidak valid, tidak pernah, tidak ditemukan, tidak terdampak, belum terbukti, tidak berasal',
  ),
  certain: list('pasti, dipastikan, terbukti, jelas-jelas, tentu saja, kami pastikan, memang benar, dijamin'),
  certainCues: list(
    'memastikan, menegaskan, membenarkan, mengonfirmasi, mengkonfirmasi, menjamin, tegas, tegasnya',
  ),
};
