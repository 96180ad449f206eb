/** robots.txt as RFC 9309 reads it: 4xx allows, 5xx and no answer forbid; one request an origin and run. */
import type { Robot } from 'robots-parser';
import robotsParser from 'robots-parser';
import type { Exchange } from './exchange.ts';
import { FetchFailure } from './failure.ts';
import type { Settings } from './options.ts';

/** RFC 9309, 2.5: at least this much is read; the rest is ignored. */
export const ROBOTS_BYTES = 500 * 1024;

/** A Crawl-delay beyond this, in milliseconds, is taken as this. */
const LONGEST_DELAY_MS = 30_000;

export interface Robots {
  /** Throws a FetchFailure where the address may not be asked. `read` fetches robots.txt with redirects. */
  check(url: URL, read: Read): Promise<void>;
}

type Read = (url: URL) => Promise<Exchange>;

type Verdict = { readonly rules: Robot } | { readonly refusal: FetchFailure };

/** `slow` hears about an origin's Crawl-delay in milliseconds. */
export function createRobots(
  settings: Pick<Settings, 'userAgent'>,
  slow: (origin: string, delayMs: number) => void,
): Robots {
  const product = productOf(settings.userAgent);
  const verdicts = new Map<string, Promise<Verdict>>();
  const verdictOf = (origin: string, read: Read): Promise<Verdict> => {
    const known = verdicts.get(origin);
    if (known) return known;
    const verdict = ask(origin, product, read, slow);
    verdicts.set(origin, verdict);
    return verdict;
  };
  return {
    check: async (url, read) => {
      const verdict = await verdictOf(url.origin, read);
      if ('refusal' in verdict) throw verdict.refusal;
      if (verdict.rules.isDisallowed(url.href, product))
        throw new FetchFailure('robots', `robots.txt of ${url.host} does not allow ${url.pathname}`);
    },
  };
}

/** The name that robots.txt groups are matched with: "BreachLedger" of "BreachLedger/0.1 (...)". */
export function productOf(userAgent: string): string {
  return userAgent.split('/')[0]?.trim() ?? userAgent;
}

const MAX_RULES = 5000;
const MAX_RULE_LENGTH = 1000;
const MAX_WILDCARDS = 20;

/**
 * Rules that robots-parser can match in reasonable time: it tries every wildcard at every place of a path.
 * No honest rule is lost; a file of more than 5,000 lines is read as far as that.
 */
export function tidyRobots(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\*{2,}/g, '*'))
    .filter((line) => line.length <= MAX_RULE_LENGTH && line.split('*').length - 1 <= MAX_WILDCARDS)
    .slice(0, MAX_RULES)
    .join('\n');
}

async function ask(
  origin: string,
  product: string,
  read: Read,
  slow: (origin: string, delayMs: number) => void,
): Promise<Verdict> {
  const url = new URL('/robots.txt', origin);
  try {
    const { status, body } = await read(url);
    if (status === 429)
      return { refusal: new FetchFailure('rate_limited', `robots.txt of ${url.host} answers 429`) };
    if (status >= 500)
      return {
        refusal: new FetchFailure('robots', `robots.txt of ${url.host} answers ${status}, which forbids all`),
      };
    const text = status >= 200 && status < 300 ? tidyRobots(new TextDecoder().decode(body)) : '';
    const rules = robotsParser(url.href, text);
    const seconds = rules.getCrawlDelay(product);
    if (seconds && seconds > 0) slow(origin, Math.min(seconds * 1000, LONGEST_DELAY_MS));
    return { rules };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    // RFC 9309, 2.3.1.2: after too many redirects the file counts as missing.
    if (error.class === 'redirect') return { rules: robotsParser(url.href, '') };
    return { refusal: unreadable(error, url.host) };
  }
}

/** A host that cannot be reached is not a host that forbids: the cause keeps its class. */
function unreadable({ class: cause, message }: FetchFailure, host: string): FetchFailure {
  if (cause === 'dns' || cause === 'blocked_address') return new FetchFailure(cause, message);
  return new FetchFailure(
    cause,
    `robots.txt of ${host} could not be read, so nothing there is asked: ${message}`,
  );
}
