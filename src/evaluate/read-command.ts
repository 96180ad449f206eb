/** What `npm run read` shows: one page or feed, from the web or from a file, as the nightly run sees it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, type Look, type PageContext, readArticle } from '../ingest/article/index.ts';
import { describeFeed, examineFeed } from '../ingest/feed/index.ts';
import { createClient } from '../ingest/fetch/index.ts';
import type { Outlet } from '../model/outlet.ts';
import { readContent } from '../register/content.ts';
import { sameSite } from '../text/canonical-url.ts';

export interface ReadQuestion {
  /** http(s) address, or path of a file that may be gzipped. */
  readonly target: string;
  readonly feed: boolean;
  readonly json: boolean;
  /** Address that a file was stored from. */
  readonly url?: string | undefined;
  /** Content type that a file was sent with. */
  readonly type?: string | undefined;
  /** Headline under which a feed announced the page. */
  readonly headline?: string | undefined;
  /** Id of the outlet whose selectors are tried; by default the one whose homepage is on the page's site. */
  readonly outlet?: string | undefined;
  /** Folder with the outlet files. */
  readonly content: string;
  readonly allowOrigins: readonly string[];
}

export interface ReadAnswer {
  readonly text: string;
  /** False where nothing was read. */
  readonly ok: boolean;
}

/** A mistake of the caller, with what helps. */
export class ReadError extends Error {}

interface Bytes {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads what is asked for.
 * @throws ReadError for a file that cannot be read, an address that cannot be had or an outlet that is not there
 */
export async function readForPerson(question: ReadQuestion, look: Look): Promise<ReadAnswer> {
  const isUrl = /^https?:\/\//i.test(question.target);
  const had = isUrl ? await download(question) : open(question);
  return question.feed ? readFeed(had, question, look) : readPage(had, question, look, isUrl);
}

async function readFeed(had: Bytes, { json }: ReadQuestion, { paint, width }: Look): Promise<ReadAnswer> {
  const examined = await examineFeed(had.bytes, had);
  const text = json ? JSON.stringify(examined, null, 2) : describeFeed(examined, paint, width);
  return { ok: examined.reading.ok, text };
}

function readPage(had: Bytes, question: ReadQuestion, look: Look, isUrl: boolean): ReadAnswer {
  const outlet = outletOf(question, isUrl || question.url !== undefined ? had.url : null);
  const selectors = outlet?.selectors;
  const page: PageContext = { ...had, selectors, headline: question.headline ?? null };
  const reading = readArticle(had.bytes, page);
  if (question.json) return { ok: reading.ok, text: JSON.stringify(reading, null, 2) };
  const note = outlet
    ? look.paint(
        'dim',
        `outlet ${outlet.id}: ${selectors ? 'its selectors are tried first' : 'its file gives no selectors'}\n`,
      )
    : '';
  const hint =
    !reading.ok && /feed|JSON/.test(reading.defect.message)
      ? `\nAs a feed: npm run read -- --feed ${question.target}`
      : '';
  return { ok: reading.ok, text: `${note}${describe(reading, look)}${hint}` };
}

function outletOf({ outlet: id, content }: ReadQuestion, url: string | null): Outlet | undefined {
  if (id === undefined && (url === null || !existsSync(content))) return undefined;
  const { outlets } = readContent(content);
  if (id === undefined) return outlets.find(({ homepage }) => url !== null && sameSite(homepage, url));
  const found = outlets.find((outlet) => outlet.id === id);
  if (!found)
    throw new ReadError(
      `--outlet "${id}" is none of the ${outlets.length} outlets in ${content}/outlets.\nremedy: give the name of a file there without .yml.`,
    );
  return found;
}

function open({ target, url, type }: ReadQuestion): Bytes {
  try {
    const stored = readFileSync(target);
    const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
    return { bytes, url: url ?? 'https://page.invalid/', contentType: type ?? null, headers: {} };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' }[
        code ?? ''
      ] ?? message;
    throw new ReadError(
      `${target} cannot be read: ${why}.\nremedy: give a file, or an address that begins with http:// or https://.`,
    );
  }
}

/** Asks politely, as the nightly run does: with limits, robots.txt and address checks. */
async function download({ target, feed, allowOrigins }: ReadQuestion): Promise<Bytes> {
  const client = createClient({ allowOrigins });
  try {
    const answer = await client.fetch({ url: target, kind: feed ? 'feed' : 'page', outlet: null });
    if (answer.outcome === 'failed')
      throw new ReadError(
        `not read (${answer.issue.class}): ${answer.issue.message}\nremedy: ${answer.issue.remedy}`,
      );
    if (answer.outcome === 'not-modified') throw new ReadError(`${target} answered "not modified" unasked.`);
    const { body, url, headers } = answer;
    return { bytes: body, url, contentType: headers['content-type'] ?? null, headers };
  } finally {
    await client.close();
  }
}
