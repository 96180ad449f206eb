/** English words of certainty. */
import type { CertaintyLexicon } from '../certainty.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const CERTAINTIES: CertaintyLexicon = {
  hedged: list(
    'may have, might have, could have, possibly, perhaps, probably, likely, allegedly, alleged, appears to, appear to, seems to, seem to, suspected, believed to, potentially, we believe, we think, reportedly, may be, might be, could be, presumably, apparently, it is possible',
  ),
  negated: list(
    "no evidence, not true, no indication, not taken, not compromised, did not, was not, were not, is not, are not, has not, have not, never, no data, didn't, wasn't, weren't, isn't, hasn't, haven't, unaffected, unaware of any",
  ),
  certain: list(
    'certainly, definitely, without doubt, undoubtedly, we can confirm, clearly, beyond doubt, there is no question',
  ),
  certainCues: list(
    'confirmed, confirms, confirm, confirming, stressed, assured, assures, insisted, underscored',
  ),
};
