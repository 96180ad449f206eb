/** Closed-class words of English that are rare in its neighbours, and rivals: common words of those neighbours. */
import type { StopwordLexicon } from '../stopwords.ts';

const OWN: readonly string[] =
  `the and of to that with which from have were this been would their they said by for not had who its are it be
  but at as or has will about into than them these after when where what there also could should our his her
  we you he she because while more other some any only can did does how if no on an was out up over all is
  before between during through against under most such may might being my your had`.split(/\s+/);

/** Dutch, German, French, Spanish, Portuguese and Italian words that English does not have. */
const RIVALS: readonly string[] =
  `het een van zijn niet voor met ook maar werd naar der die das und nicht mit sich auf ist ein eine von zu den
  dem le les des une est dans pour que qui sur pas avec du la el los las una por con para del se su lo um uma
  os não mais como il che di per sono gli della och att det som ikke til av`.split(/\s+/);

export const STOPWORDS: StopwordLexicon = {
  own: new Set(OWN),
  rivals: new Set(RIVALS),
  // Two words of a neighbour may be a name or a title.
  ownForRival: 2,
  markers: new Set(),
  ownForMarker: 0,
};
