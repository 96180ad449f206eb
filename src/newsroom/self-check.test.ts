/** The self-check has to be able to fail. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfCheck } from './self-check.ts';

const server = createServer((request, response) => {
  response.writeHead(request.url === '/gone' ? 404 : 200).end('<html lang="id">');
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it('finds nothing wrong with a whole site', async () => {
  expect(await selfCheck(url, [['/', /lang="id"/]])).toEqual([]);
});

it('names a page that is missing and one that lacks its words', async () => {
  expect(
    await selfCheck(url, [
      ['/gone', /x/],
      ['/en/', /lang="en"/],
    ]),
  ).toEqual(['/gone answers 404', '/en/ does not hold /lang="en"/']);
});
