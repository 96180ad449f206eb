/** Malay words of certainty. */
import type { CertaintyLexicon } from '../certainty.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const CERTAINTIES: CertaintyLexicon = {
  hedged: list(
    'dipercayai, disyaki, didakwa, dakwaan, kemungkinan, mungkin, barangkali, dianggarkan, nampaknya, kononnya',
  ),
  negated: list(
    'tidak benar, bukan daripada kami, bukan data, tiada, tidak berlaku, tidak pernah, tidak digodam',
  ),
  certain: list('pasti, terbukti, sudah tentu, memang benar, dijamin'),
  certainCues: list('mengesahkan, menegaskan, memastikan, tegas, tegasnya, menjamin'),
};
