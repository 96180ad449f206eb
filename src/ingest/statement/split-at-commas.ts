/** Parts of a run of tokens between commas; what stands in brackets stays whole. */
import type { Token } from './types.ts';

export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (token.text === ',' && depth === 0) segments.push([]);
    else (segments.at(-1) as Token[]).push(token);
  }
  return segments;
}
