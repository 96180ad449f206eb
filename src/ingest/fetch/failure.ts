/** One reason why bytes could not be had, with what a person can do about it. Thrown only inside this folder. */
import type { Issue, IssueClass } from '../../model/run-report.ts';
import type { FetchRequest } from './types.ts';

/** What a maintainer can do about each class of failure. */
const REMEDIES: Partial<Record<IssueClass, string>> = {
  unreachable: 'Try the address in a browser; if it stays away, look for its new address or remove it.',
  dns: 'Check the network and the spelling of the host name; if the host is gone, look for its new address.',
  connection: 'Nothing to do if the next run succeeds; else try the address in a browser.',
  tls: 'The certificate or handshake is wrong: try the address in a browser and tell the outlet.',
  timeout: 'Nothing to do if the next run succeeds; else the server is too slow for this address.',
  protocol: 'The server does not speak proper HTTP at this address: check the address, or tell the outlet.',
  http_status: 'Open the address in a browser; if it moved, put the new address into the outlet file.',
  gone: 'The server says that this will not come back: find a new address or remove it from the outlet file.',
  rate_limited: 'Nothing to do now: the next run tries again. If it repeats, raise the delay for this host.',
  redirect: 'Open the address in a browser and put the address where it ends into the outlet file.',
  blocked_address:
    'Private addresses are never asked. For a server of your own, allow its exact origin on the command line.',
  bad_url: 'Use a full http:// or https:// address without user name and password.',
  robots: 'The site does not want this address to be read by programs: respect it, or ask the outlet.',
  too_large: 'Look for a shorter feed, or for the page itself instead of a download.',
  truncated: 'Nothing to do if the next run succeeds: half a document is never read as a whole one.',
  decompress: 'Nothing to do if the next run succeeds; else tell the outlet that its compression is broken.',
  empty: 'Open the address in a browser; if it is empty there too, find its new address.',
  not_a_feed: 'Put the address of an RSS, Atom or JSON feed into the outlet file.',
  not_html: 'Nothing to do: only HTML pages are read.',
};

export class FetchFailure extends Error {
  readonly class: IssueClass;
  constructor(failureClass: IssueClass, message: string) {
    super(message);
    this.class = failureClass;
  }
}

/** The Issue that a failed request leaves in the run report. */
export function issueOf(failure: FetchFailure, request: FetchRequest): Issue {
  return {
    class: failure.class,
    stage: request.kind === 'feed' ? 'feed' : 'page',
    outlet: request.outlet,
    url: request.url,
    message: printable(failure.message),
    remedy: REMEDIES[failure.class] ?? 'Read the message; if it is unclear, tell the maintainers.',
  };
}

/** Messages quote what servers sent: control and direction marks are shown as escapes, length is bounded. */
export function printable(text: string, max = 500): string {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
  return shown.length > max ? `${shown.slice(0, max)}…` : shown;
}
