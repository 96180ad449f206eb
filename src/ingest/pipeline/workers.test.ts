import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inThisThread, isUnfinished, type Parsers } from './parsers.ts';
import { inWorkers, makeWorkers } from './workers.ts';

const FIXTURE = new URL('./workers.fixture.ts', import.meta.url);
const TEXT = { text: '', lang: 'id', title: null, published: null } as const;
const LIMITS = { deadlineMs: 500, heapMb: 24, processMb: 300 };

let parsers: Parsers | undefined;
afterEach(() => parsers?.close());

const start = (signal?: AbortSignal): Parsers => {
  parsers = makeWorkers(FIXTURE, null, LIMITS, signal);
  return parsers;
};
const ask = (of: Parsers, deed: string): Promise<unknown> => of.extract(TEXT, deed);

describe('a process that is given hostile work', () => {
  it.each([
    ['spin', 'spin was given up: reading it took more than 0.5 s of processor time'],
    ['backtrack', 'backtrack was given up: reading it took more than 0.5 s of processor time'],
    [
      'grow',
      'grow was given up: reading it took more memory than it may (24 MB of heap, 300 MB in all), or its process was ended',
    ],
    [
      'outside',
      'outside was given up: reading it took more memory than it may (24 MB of heap, 300 MB in all), or its process was ended',
    ],
    [
      'table',
      'table was given up: reading it took more memory than it may (24 MB of heap, 300 MB in all), or its process was ended',
    ],
  ])(
    'is ended, with a reason and a remedy, and the next task is done: %s',
    async (deed, message) => {
      // Memory has to run out before the time does, on a busy machine, too.
      const of = makeWorkers(
        FIXTURE,
        null,
        /grow|outside|table/.test(deed) ? { ...LIMITS, deadlineMs: 30_000 } : LIMITS,
      );
      const [ended, next] = await Promise.all([ask(of, deed), ask(of, 'https://harian.example/b')]);
      await of.close();
      expect(ended).toMatchObject({ ok: false, defect: { class: 'too_costly', message } });
      expect(isUnfinished(ended as never)).toBe(true);
      expect(next).toBe('https://harian.example/b');
    },
    60_000,
  );

  it('passes on what was thrown, and goes on', async () => {
    const of = start();
    await expect(ask(of, 'throw')).rejects.toThrow('broken');
    expect(await ask(of, 'a')).toBe('a');
  });

  it('starts again where it was left without an answer', async () => {
    const of = start();
    await expect(ask(of, 'leave')).rejects.toThrow('without an answer');
    expect(await ask(of, 'a')).toBe('a');
  });

  it('answers in the order of the questions', async () => {
    const of = start();
    const order: unknown[] = [];
    const urls = Array.from({ length: 30 }, (_, at) => `p${at}`);
    await Promise.all(urls.map(async (url) => order.push(await ask(of, url))));
    expect(order).toEqual(urls);
  });
});

describe('an interrupt', () => {
  it('ends the task in hand and those in line at once', async () => {
    const stop = new AbortController();
    const of = start(stop.signal);
    await ask(of, 'a');
    const began = performance.now();
    const waiting = Promise.all([ask(of, 'spin'), ask(of, 'b')]);
    stop.abort();
    for (const answer of await waiting)
      expect(answer).toMatchObject({
        ok: false,
        defect: { message: expect.stringContaining('interrupted') },
      });
    expect(performance.now() - began).toBeLessThan(LIMITS.deadlineMs);
    expect(await ask(of, 'c')).toMatchObject({ ok: false });
  });
});

describe('a run that is killed', () => {
  it('leaves no process behind, whatever that was doing', async () => {
    const script = `
      import { makeWorkers } from '${new URL('./workers.ts', import.meta.url).href}';
      const of = makeWorkers(new URL('${FIXTURE.href}'), null, { deadlineMs: 60_000, heapMb: 24, processMb: 300 });
      console.log(await of.extract({ text: '', lang: 'id', title: null, published: null }, 'pid'));
      void of.extract({ text: '', lang: 'id', title: null, published: null }, 'spin');`;
    const run = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [said] = await once(run.stdout, 'data');
    const pid = Number(String(said));
    expect(isAlive(pid)).toBe(true);
    run.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5_000, interval: 50 });
  }, 30_000);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the real worker', () => {
  const page = new TextEncoder().encode(
    '<html lang="id"><h1>Data Nusa Jaya Digital bocor</h1><article><p>PT Nusa Jaya Digital menyelidiki dugaan kebocoran 279 juta data pelanggan.</p><p>"Kami masih memeriksa," kata juru bicara Badan Uji Siber Ratna Wulandari, Senin.</p></article></html>',
  );
  const feed = new TextEncoder().encode(
    '<rss version="2.0"><channel><title>Harian</title><item><title>A</title><link>https://harian.example/a</link></item></channel></rss>',
  );
  const results = async (of: Parsers) => {
    const context = { url: 'https://harian.example/a', contentType: 'text/html' };
    const reading = await of.article(page, context);
    const text = reading.ok ? reading.paragraphs.map((paragraph) => paragraph.text).join('\n') : '';
    return [
      await of.feed(feed, { url: 'https://harian.example/rss', contentType: 'text/xml' }),
      reading,
      await of.extract({ text, lang: 'id', title: null, published: '2026-01-05' }, context.url),
    ];
  };

  it('answers as this thread does', async () => {
    const of = await inWorkers([]);
    const there = await results(of);
    await of.close();
    expect(there).toEqual(await results(await inThisThread([])));
    expect(there[2]).toMatchObject({ statements: [{}], figures: [{}] });
  }, 30_000);
});
