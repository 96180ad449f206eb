/** Indonesian small words seen run together with names. */
import type { GlueLexicon } from '../glue.ts';

export const GLUE: GlueLexicon = {
  before:
    /^(?:dengan|dari|oleh|dan|kepada|di|ke|pada|untuk|bahwa|menurut|kata|ujar|soal|[Dd]ilansir|[Dd]ikutip|Juga)(?=\p{Lu}\p{L}{2})/u,
  behind: new Set(['menanggapi', 'merespons', 'terhadap']),
};
