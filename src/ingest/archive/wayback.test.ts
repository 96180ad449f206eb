/** The archive's client against a real server on loopback that answers as the Wayback Machine does, or worse. */
import type http from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { type WebArchive, wayback } from './wayback.ts';

interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}
const seen: Seen[] = [];
let answer: (response: http.ServerResponse) => void = () => undefined;
let server: Listening;
let archive: WebArchive;

beforeAll(async () => {
  server = await listen(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
    answer(response);
  }, 0);
  const base = server.url;
  const origins = { save: base, available: base };
  archive = wayback({ keys: 'kunci:rahasia', userAgent: 'Test', origins, deadlineMs: 400 });
});
afterAll(() => server.close());

const PAGE = 'https://harian.example/a?b=1&c=2';
const json =
  (value: unknown, status = 200) =>
  (response: http.ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };
const failed = { outcome: 'failed' };

it('asks with the keys and the whole address', async () => {
  answer = json({ url: PAGE, job_id: 'spn2-0a1b' });
  expect(await archive.save(PAGE)).toEqual({ outcome: 'accepted', job: 'spn2-0a1b' });
  const last = seen.at(-1);
  expect(last).toMatchObject({ path: '/save', authorization: 'LOW kunci:rahasia' });
  expect(new URLSearchParams(last?.body).get('url')).toBe(PAGE);
});

it.each<[string, (response: http.ServerResponse) => void, object]>([
  [
    'a page that it never keeps',
    json({ status: 'error', status_ext: 'error:blocked-url' }),
    { outcome: 'refused', code: 'error:blocked-url' },
  ],
  [
    'too many of ours',
    json({ status: 'error', status_ext: 'error:user-session-limit' }),
    { outcome: 'busy' },
  ],
  [
    'a page captured too often today',
    json({ status: 'error', status_ext: 'error:too-many-daily-captures' }),
    { ...failed, message: 'error:too-many-daily-captures' },
  ],
  [
    'a failure of the moment',
    json({ status: 'error', status_ext: 'error:proxy-error' }),
    { ...failed, message: 'error:proxy-error' },
  ],
  ['HTTP 429', json('slow down', 429), { outcome: 'busy' }],
  ['wrong keys', json({}, 401), { ...failed, message: 'HTTP 401: are the keys right?' }],
  ['HTTP 500', json({}, 500), { ...failed, message: 'HTTP 500' }],
  ['no JSON', json('<html>'), { ...failed, message: 'the answer is no JSON' }],
  [
    'JSON of another form',
    json({ job_id: '../../etc' }),
    { ...failed, message: 'the answer is in no known form' },
  ],
  ['an answer without end', json('x'.repeat(100_000)), failed],
  [
    'a redirect, which would carry the keys',
    (r) => r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    failed,
  ],
  ['silence', () => undefined, failed],
])('%s is told, not thrown', async (_, given, expected) => {
  answer = given;
  expect(await archive.save(PAGE)).toMatchObject(expected);
});

it.each<[string, unknown, object]>([
  [
    'done',
    { status: 'success', timestamp: '20260301101010', original_url: PAGE },
    { outcome: 'kept', capture: '20260301101010' },
  ],
  ['under way', { status: 'pending' }, { outcome: 'pending' }],
  [
    'given up',
    { status: 'error', status_ext: 'error:not-found' },
    { outcome: 'refused', code: 'error:not-found' },
  ],
  ['done at no time', { status: 'success', timestamp: 'evil.example/' }, failed],
])('a job that is %s', async (_, value, expected) => {
  answer = json(value);
  expect(await archive.status('spn2-0a1b')).toMatchObject(expected);
  expect(seen.at(-1)?.path).toBe('/save/status/spn2-0a1b');
});

const closest = (timestamp: string, status = '200') => ({
  archived_snapshots: { closest: { available: true, status, timestamp, url: 'http://evil.example/' } },
});
it.each<[string, unknown, object]>([
  ['a copy of that day', closest('20260301235900'), { outcome: 'kept', capture: '20260301235900' }],
  [
    'a copy that was young enough to make another needless',
    closest('20260201000000'),
    { outcome: 'kept', capture: '20260201000000' },
  ],
  ['an older copy', closest('20210521000000'), { outcome: 'absent' }],
  ['a copy that was just too old', closest('20260129235959'), { outcome: 'absent' }],
  ['a copy of an error page', closest('20260302000000', '404'), { outcome: 'absent' }],
  ['no copy', { archived_snapshots: {} }, { outcome: 'absent' }],
])('%s', async (_, value, expected) => {
  answer = json(value);
  expect(await archive.copyFor(PAGE, '2026-03-01')).toEqual(expected);
  expect(seen.at(-1)?.authorization).toBeUndefined();
});
