/** /.well-known/tdmrep.json (TDMRep, W3C community report of 10 May 2024): which paths are reserved. */
import type { Exchange } from './exchange.ts';

export interface Reservations {
  /** Whether the origin's file reserves the address. Missing or broken files reserve nothing. */
  covers(url: URL, read: (url: URL) => Promise<Exchange>): Promise<boolean>;
}

interface Rule {
  readonly location: string;
  readonly reserved: boolean;
}

/** Asks each origin once a run. */
export function createReservations(): Reservations {
  const known = new Map<string, Promise<readonly Rule[]>>();
  return {
    covers: async (url, read) => {
      const rules = known.get(url.origin) ?? readRules(url.origin, read);
      known.set(url.origin, rules);
      const path = url.pathname + url.search;
      return (await rules).find((rule) => matches(rule.location, path))?.reserved ?? false;
    },
  };
}

async function readRules(origin: string, read: (url: URL) => Promise<Exchange>): Promise<readonly Rule[]> {
  try {
    const { status, body } = await read(new URL('/.well-known/tdmrep.json', origin));
    return status === 200 ? rulesOf(JSON.parse(new TextDecoder().decode(body))) : [];
  } catch {
    return [];
  }
}

/** The most specific location first, so that the first match decides. */
export function rulesOf(json: unknown): Rule[] {
  if (!Array.isArray(json)) return [];
  return json
    .flatMap((rule): Rule[] =>
      typeof rule?.location === 'string'
        ? [{ location: rule.location, reserved: Number(rule['tdm-reservation']) === 1 }]
        : [],
    )
    .sort((a, b) => b.location.length - a.location.length);
}

/** A path prefix with `*` for any characters and `$` for the end, as in robots.txt; linear. */
export function matches(location: string, path: string): boolean {
  const toEnd = location.endsWith('$');
  const [start = '', ...rest] = (toEnd ? location.slice(0, -1) : location).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const [index, part] of rest.entries()) {
    const last = toEnd && index === rest.length - 1;
    const found = last ? path.length - part.length : path.indexOf(part, at);
    if (found < at || (last && !path.endsWith(part))) return false;
    at = found + part.length;
  }
  return !toEnd || at === path.length;
}
