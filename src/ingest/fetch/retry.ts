/** When to ask again: Retry-After (RFC 9110, 10.2.3) and back-off. */

/** Milliseconds to wait that a Retry-After header asks for; null where it is missing, past or unreadable. */
export function retryAfterMs(header: string | undefined, wallClockMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Za-z]{3}, \d/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) || at <= wallClockMs ? null : at - wallClockMs;
}

/** Exponential back-off with jitter: about 0.5 s, then about 1 s, each between half and one and a half of it. */
export function backoffMs(attempt: number, random: () => number): number {
  return 500 * 2 ** attempt * (0.5 + random());
}
