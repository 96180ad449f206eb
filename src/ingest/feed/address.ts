/** Addresses in feeds. */

/** An address resolved against a base; undefined where the result is not http or https. */
export function resolved(address: string | undefined, base: string | undefined): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
