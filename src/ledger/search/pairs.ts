/** Pairs of neighbouring letters, the beginning of the word as one of them: what a misspelt word mostly keeps. */
export const pairsOf = (word: string): Set<string> => {
  const pairs = new Set<string>([`^${word.charAt(0)}`]);
  for (let at = 1; at < word.length; at += 1) pairs.add(word.slice(at - 1, at + 1));
  return pairs;
};
