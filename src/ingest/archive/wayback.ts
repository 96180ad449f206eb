/**
 * The Wayback Machine as a place that keeps pages: Save Page Now 2 (POST /save, GET /save/status/JOB) and the
 * availability service (GET /wayback/available). Source of the form of requests and answers: the Internet Archive's
 * "Save Page Now 2 Public API" and https://archive.org/help/wayback_api.php. What comes back is a stranger's text.
 */
import { z } from 'zod';

/** How a request to keep a page ended. */
export type Asked =
  | { readonly outcome: 'accepted'; readonly job: string }
  | { readonly outcome: 'refused'; readonly code: string }
  /** The archive wants fewer requests: stop for this run. */
  | { readonly outcome: 'busy' }
  | { readonly outcome: 'failed'; readonly message: string };

/** What became of a job or a page. */
export type Found =
  | { readonly outcome: 'kept'; readonly capture: string }
  | { readonly outcome: 'pending' }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'refused'; readonly code: string }
  | { readonly outcome: 'busy' }
  | { readonly outcome: 'failed'; readonly message: string };

export interface WebArchive {
  save(url: string): Promise<Asked>;
  /** How a job stands. */
  status(job: string): Promise<Found>;
  /** The copy that a request of a day (YYYY-MM-DD) has led to: one made since, or a young one that there was already. */
  copyFor(url: string, day: string): Promise<Found>;
}

export interface WaybackOptions {
  /** "access:secret" of an account of the Internet Archive. */
  readonly keys: string;
  readonly userAgent: string;
  /** Origins of the two services; others only for tests. */
  readonly origins?: { readonly save: string; readonly available: string };
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

const ORIGINS = { save: 'https://web.archive.org', available: 'https://archive.org' };
const MOST_BYTES = 64_000;
/** A page of which the archive has a copy of so many days is not captured again: that copy is the answer. */
const YOUNG_DAYS = 30;
const DAY_MS = 86_400_000;

/** Codes of SPN2 that no later night will change: of the page, not of the moment. */
const FINAL: ReadonlySet<string> = new Set([
  'error:blocked',
  'error:blocked-url',
  'error:filesize-limit',
  'error:invalid-url-syntax',
  'error:no-access',
  'error:not-found',
  'error:too-many-redirects',
  'error:unauthorized',
]);

/** Codes of SPN2 that say that the account or the archive itself has had enough; others speak of one page or its host. */
const ENOUGH: ReadonlySet<string> = new Set([
  'error:cannot-fetch',
  'error:celery',
  'error:max-daily-bandwidth',
  'error:no-browsers-available',
  'error:user-session-limit',
]);

const Code = z.string().regex(/^[a-z0-9:_-]{1,80}$/);
const Job = z.string().regex(/^[\w-]{1,100}$/);
const Failure = z.object({ status: z.literal('error'), status_ext: Code });
const Accepted = z.object({ job_id: Job });
const Success = z.object({ status: z.literal('success'), timestamp: z.string().regex(/^\d{14}$/) });
const Pending = z.object({ status: z.literal('pending') });
const Closest = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.literal(true), status: z.string(), timestamp: z.string().regex(/^\d{14}$/) })
      .optional(),
  }),
});

/** The Wayback Machine over HTTP. No call throws for what the service answers. */
export function wayback(options: WaybackOptions): WebArchive {
  const origins = options.origins ?? ORIGINS;
  const ask = (url: string, body?: URLSearchParams) => exchange(url, body, options);
  return {
    save: async (url) => {
      const form = new URLSearchParams({
        url,
        if_not_archived_within: `${YOUNG_DAYS}d`,
        skip_first_archive: '1',
      });
      const answer = await ask(`${origins.save}/save`, form);
      if ('outcome' in answer) return answer;
      const accepted = Accepted.safeParse(answer.json);
      if (accepted.success) return { outcome: 'accepted', job: accepted.data.job_id };
      return failureOf(answer.json);
    },
    status: async (job) => {
      const answer = await ask(`${origins.save}/save/status/${encodeURIComponent(job)}`);
      if ('outcome' in answer) return answer;
      const success = Success.safeParse(answer.json);
      if (success.success) return { outcome: 'kept', capture: success.data.timestamp };
      return Pending.safeParse(answer.json).success ? { outcome: 'pending' } : failureOf(answer.json);
    },
    copyFor: async (url, day) => {
      const query = new URLSearchParams({ url, timestamp: `${day.replaceAll('-', '')}235959` });
      const answer = await ask(`${origins.available}/wayback/available?${query}`);
      if ('outcome' in answer) return answer;
      const closest = Closest.safeParse(answer.json);
      if (!closest.success) return failureOf(answer.json);
      const copy = closest.data.archived_snapshots.closest;
      const isRight = copy?.status === '200' && copy.timestamp >= oldestFor(day);
      return isRight ? { outcome: 'kept', capture: copy.timestamp } : { outcome: 'absent' };
    },
  };
}

/** The first day, as digits, of whose copies a request of `day` is satisfied. */
const oldestFor = (day: string): string =>
  new Date(Date.parse(day) - YOUNG_DAYS * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

function failureOf(json: unknown): Extract<Asked, { outcome: 'refused' | 'busy' | 'failed' }> {
  const failure = Failure.safeParse(json);
  if (!failure.success) return { outcome: 'failed', message: 'the answer is in no known form' };
  const code = failure.data.status_ext;
  if (FINAL.has(code)) return { outcome: 'refused', code };
  return ENOUGH.has(code) ? { outcome: 'busy' } : { outcome: 'failed', message: code };
}

type Answer =
  | { readonly json: unknown }
  | { readonly outcome: 'busy' }
  | { readonly outcome: 'failed'; readonly message: string };

/** One request with a deadline, a bounded answer and no redirects: the keys must not travel. */
async function exchange(
  url: string,
  body: URLSearchParams | undefined,
  options: WaybackOptions,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(options.deadlineMs ?? 60_000);
  const isPublic = url.includes('/wayback/available');
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      redirect: 'error',
      signal: options.signal ? AbortSignal.any([options.signal, deadline]) : deadline,
      headers: {
        accept: 'application/json',
        'user-agent': options.userAgent,
        ...(!isPublic && { authorization: `LOW ${options.keys}` }),
      },
      ...(body && { body }),
    });
    if (response.status === 429 || response.status === 503)
      return await release(response, { outcome: 'busy' });
    if (response.status === 401 || response.status === 403)
      return await release(response, {
        outcome: 'failed',
        message: `HTTP ${response.status}: are the keys right?`,
      });
    if (!response.ok)
      return await release(response, { outcome: 'failed', message: `HTTP ${response.status}` });
    return { json: JSON.parse(await boundedText(response)) };
  } catch (error) {
    return { outcome: 'failed', message: reasonOf(error) };
  }
}

async function release<T>(response: Response, answer: T): Promise<T> {
  await response.body?.cancel().catch(() => undefined);
  return answer;
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`the answer is longer than ${MOST_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SyntaxError) return 'the answer is no JSON';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
