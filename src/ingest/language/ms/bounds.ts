/** Malay bounds and hedges. */
import type { BoundLexicon } from '../bounds.ts';

export const BOUNDS: BoundLexicon = {
  before: {
    'tidak lebih daripada': 'at-most',
    'tidak kurang daripada': 'at-least',
    'lebih daripada': 'at-least',
    'lebih dari': 'at-least',
    'sekurang kurangnya': 'at-least',
    melebihi: 'at-least',
    'kurang daripada': 'at-most',
    hingga: 'at-most',
    sehingga: 'at-most',
    sekitar: 'about',
    'lebih kurang': 'about',
    'kira kira': 'about',
    hampir: 'about',
    dianggarkan: 'about',
  },
  after: { lebih: 'at-least' },
  certainty: {
    hedged: [
      'didakwa',
      'mendakwa',
      'dakwaan',
      'dikatakan',
      'disyaki',
      'dipercayai',
      'mungkin',
      'kemungkinan',
      'dianggarkan',
    ],
    certain: ['mengesahkan', 'disahkan', 'terbukti', 'mengakui'],
    negated: ['menafikan', 'bukan', 'tidak benar'],
  },
  asOf: ['setakat', 'sehingga', 'hingga'],
};
