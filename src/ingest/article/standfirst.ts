/** The standfirst: the sentence between headline and text that sums the article up. */
import { type Block, linkDensity } from './blocks.ts';
import { closest, names } from './dom.ts';
import type { Signals } from './signals.ts';
import { isDescription, squash } from './witness.ts';

const NAMED =
  /(?:^|[\s_-])(?:stand-?first|sub-?(?:title|head(?:line|ing)?|deck)|dek|deck|lead|lede|intro(?:duction)?|teaser|summary|excerpt|abstract|description|chapeau|entradilla|vorspann|ringkasan|sinopsis)(?![a-z])/;
const SHORTEST = 40;
const LONGEST = 600;
/** How many lines may stand between headline and standfirst. */
const NEAR = 12;

/** Finds the standfirst before the body's first line, or null. */
export function findStandfirst(
  blocks: readonly Block[],
  body: readonly Block[],
  title: string,
  signals: Signals,
): Block | null {
  const first = body[0];
  if (!first) return null;
  const headline = blocks.findLastIndex(
    (block) => block.order < first.order && block.kind === 'heading' && squash(block.text) === squash(title),
  );
  if (headline < 0) return null;
  const said = new Set(body.map((block) => squash(block.text)));
  const between = blocks
    .slice(headline + 1, headline + 1 + NEAR)
    .filter((block) => block.order < first.order);
  const fit = between.filter((block) => isSentence(block) && !said.has(squash(block.text)));
  return fit.find((block) => isDescription(block.text, signals)) ?? fit.find(isNamed) ?? null;
}

function isSentence(block: Block): boolean {
  const { length } = block.text;
  return (
    length >= SHORTEST && length <= LONGEST && linkDensity(block) < 0.3 && block.chrome?.why !== 'hidden'
  );
}

function isNamed(block: Block): boolean {
  if (!block.holder || block.chrome?.hard) return false;
  let levels = 0;
  return closest(block.holder, (element) => levels++ < 3 && NAMED.test(names(element))) !== null;
}
