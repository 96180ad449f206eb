/** Asks a running server for what a built site must have, before anybody is told that it works. */

/** Path, and words that its answer must hold. */
export type Check = readonly [path: string, words: RegExp];

/** What every built site has. */
export const SITE_CHECKS: readonly Check[] = [
  ['/', /<html lang="id"/],
  ['/en/', /<html lang="en"/],
  ['/sitemap-index.xml', /<sitemapindex/],
];

/**
 * Runs the checks against a server.
 * @returns what failed, in words; empty where all is well
 */
export async function selfCheck(url: string, checks: readonly Check[]): Promise<string[]> {
  const failures: string[] = [];
  for (const [path, words] of checks) {
    const response = await fetch(url + path);
    const text = await response.text();
    if (response.status !== 200) failures.push(`${path} answers ${response.status}`);
    else if (!words.test(text)) failures.push(`${path} does not hold ${words}`);
  }
  return failures;
}
