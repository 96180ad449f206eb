/** The contract of the fetch stage: bytes or an Issue, never an exception for what a server does. */
import type { Issue } from '../../model/run-report.ts';

export interface FetchRequest {
  readonly url: string;
  readonly kind: 'feed' | 'page';
  /** Outlet id, for the Issue and for politeness settings. */
  readonly outlet: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface Fetched {
  readonly outcome: 'fetched';
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-cased names; the values of repeated headers joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (gunzipped) bytes. */
  readonly body: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Target of a chain of permanent redirects only (301, 308); proposed for the outlet file. */
  readonly movedTo: string | null;
  /**
   * What the publisher reserves by header or tdmrep.json: `no-quotes` keeps title, link and figures without
   * quotes; `no-index` asks not to be listed at all. Meta elements of the page are the article stage's.
   */
  readonly optOut?: 'none' | 'no-quotes' | 'no-index';
}

export interface NotModified {
  readonly outcome: 'not-modified';
  readonly url: string;
}

export interface FetchFailed {
  readonly outcome: 'failed';
  readonly issue: Issue;
}

export type FetchOutcome = Fetched | NotModified | FetchFailed;

/** What a client counted, per outlet id ("" where a request had none). */
export interface Traffic {
  requests: number;
  bytes: number;
}

export interface Client {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  traffic(outlet: string): Readonly<Traffic>;
  close(): Promise<void>;
}
