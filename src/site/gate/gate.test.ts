import { describe, expect, it } from 'vitest';
import { judgePage, type SiteFiles } from './judge-page.ts';
import { pageFacts } from './page-facts.ts';

const CSP =
  "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types search-worker; worker-src 'self'; script-src 'self'";
const page = (body: string, { csp = CSP, lang = 'id', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta http-equiv="content-security-policy" content="${csp}"><title>T</title>${head}</head><body>${body}</body></html>`;

const site: SiteFiles = {
  base: '/',
  has: (path) => ['/', '/a/', '/x.js', '/x.css'].includes(path),
  idsOf: (path) => (path === '/a/' ? new Set(['here']) : undefined),
};
const defects = (html: string, path = '/') => judgePage(path, pageFacts(html), site);

describe('the gate', () => {
  it('lets a good page pass', () => {
    const body =
      '<script src="/x.js"></script><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","url":"https://ledger.example/","name":"L"}</script><a href="/a/#here">a</a><a href="https://e.example/" rel="noopener noreferrer nofollow external">e</a>';
    expect(defects(page(body))).toEqual([]);
  });

  it.each([
    ['<p style="color:red">x</p>', /attribute style/],
    ['<p onclick="x()">x</p>', /attribute onclick/],
    ['<script>x()</script>', /inline <script>/],
    ['<style>p{}</style>', /inline <style>/],
    ['<script src="https://e.example/x.js"></script>', /from elsewhere/],
    ['<img src="/gone.png" alt="">', /\/gone\.png, which does not exist/],
    ['<a href="javascript:x()">x</a>', /only http and https/],
    ['<a href="data:text/html,x">x</a>', /only http and https/],
    ['<a href="https://e.example/">x</a>', /without rel noopener noreferrer nofollow external/],
    ['<a href="/gone/">x</a>', /\/gone\/, which does not exist/],
    [
      '<script type="application/ld+json">{"@type":"WebSite","url":"https://ledger.example/","name":"L"}</script>',
      /JSON-LD in the context undefined/,
    ],
    ['<script type="application/ld+json">{</script>', /JSON-LD that is no JSON/],
    ['<a href="/a/#gone">x</a>', /anchor does not exist/],
    ['<p id="i"></p><p id="i"></p>', /the id i twice/],
  ])('stops %s', (body, message) => {
    const found = defects(page(body));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  const proposal = (mark: string) => `<ul><li id="story-0123456789ab">${mark}</li></ul>`;
  const mark = '<p data-review="unreviewed">Diusulkan mesin</p>';
  const noindex = { head: '<meta name="robots" content="noindex">' };
  it.each([
    ['in its place, marked and unlisted', proposal(mark), noindex, '/usulan/', null],
    ['without a mark', proposal(''), noindex, '/usulan/', /without saying that nobody/],
    ['where search engines list it', proposal(mark), {}, '/usulan/', /does not ask search engines/],
    ['among the facts', proposal(mark), noindex, '/insiden/', /belongs on/],
    [
      'beside one that is marked',
      `${proposal('')}${proposal(mark).replace('89ab', '89ac')}`,
      noindex,
      '/usulan/',
      /89ab without/,
    ],
  ])('a proposal %s', (_, body, options, path, message) => {
    const found = defects(page(body, options), path).join();
    if (message) expect(found).toMatch(message);
    else expect(found).toBe('');
  });

  it.each([
    [{ csp: `${CSP} 'unsafe-inline'` }, /allows 'unsafe-inline'/],
    [{ csp: CSP.replace("default-src 'none'; ", '') }, /lacks default-src 'none'/],
    [{ lang: 'en' }, /its language is en, not id/],
  ])('stops a page with %o', (change, message) => {
    expect(defects(page('', change)).join()).toMatch(message);
  });

  it.each([
    ['/x.css', /which is no full address/],
    ['https://ledger.example/gone.png', /gone\.png, which does not exist/],
    ['https://ledger.example/x.css', null],
  ])('looks for the card %s', (address, message) => {
    const found = defects(page('', { head: `<meta property="og:image" content="${address}">` }));
    expect(found).toEqual(message ? [expect.stringMatching(message)] : []);
  });

  it.each([
    ['<a href="/ledger/a/#here">a</a><a href="#x" id="x">x</a>', []],
    ['<a href="/a/">a</a>', [/\/a\/, which does not exist/]],
    ['<script src="/x.js"></script>', [/\/x\.js, which does not exist/]],
  ])('knows the base path: %s', (body, messages) => {
    const found = judgePage('/a/', pageFacts(page(body)), {
      ...site,
      base: '/ledger/',
      idsOf: () => new Set(['here', 'x']),
    });
    expect(found).toEqual(messages.map((message) => expect.stringMatching(message)));
  });
});
