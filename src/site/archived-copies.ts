/** Links to copies of source pages in the web archive: confirmed ones, or the place where one is looked for. */
import { copyAddress, lookupAddress } from '../model/archive.ts';

export interface CopyLink {
  readonly href: string;
  /** Whether the archive has confirmed the copy; else the link leads to its search for the nearest one. */
  readonly confirmed: boolean;
}

/**
 * The archive's link for a source page.
 * @param captures capture time by page address
 * @param fragmentUrl address with a text fragment, which works in the copy, too
 * @param day publication day, near which a copy is looked for
 * @returns null for addresses that are no web pages
 */
export function copyLink(
  captures: ReadonlyMap<string, string>,
  source: { readonly url: string; readonly fragmentUrl: string; readonly published: string | null },
): CopyLink | null {
  const { url, fragmentUrl, published } = source;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const capture = captures.get(url);
  const hash = fragmentUrl.startsWith(url) ? fragmentUrl.slice(url.length) : '';
  const address = capture ? copyAddress(url, capture) : lookupAddress(url, published);
  return { href: `${address}${hash.startsWith('#') ? hash : ''}`, confirmed: capture !== undefined };
}
