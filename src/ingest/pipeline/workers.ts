/** Parsers in a process of their own, with a deadline and a memory limit for each task. Why so: docs/decisions/workers.md. */
import type { Defect } from '../feed/types.ts';
import type { MakeParsers, Parsers, Unfinished } from './parsers.ts';
import { type Ended, type Limits, type Task, WorkerProcess } from './worker-process.ts';

/** A news page takes some 15 ms and 30 MB; the worst 8 MB that the parsers accept stay below these. */
export const LIMITS: Limits = { deadlineMs: 4_000, heapMb: 128, processMb: 512 };

const SCRIPT = new URL('./worker.ts', import.meta.url);

/** Makes parsers that run in a process of their own, which starts with the first task. */
export const inWorkers: MakeParsers = async (known, signal) => makeWorkers(SCRIPT, known, LIMITS, signal);

/** As inWorkers, with another script and other limits: what tests need. */
export function makeWorkers(script: URL, data: unknown, limits: Limits, signal?: AbortSignal): Parsers {
  const worker = new WorkerProcess(script, data, limits);
  const close = (): Promise<void> => worker.close();
  if (signal?.aborted) void close();
  signal?.addEventListener('abort', close, { once: true });
  const ask = async <T>(task: Task, url: string): Promise<T | Unfinished> => {
    const answer = await worker.run(task);
    if ('error' in answer) throw new Error(answer.error);
    if ('ended' in answer) return { ok: false, defect: defectOf(answer, url, limits) };
    return answer.value as T;
  };
  return {
    feed: (...input) => ask({ name: 'feed', input }, input[1].url),
    article: (...input) => ask({ name: 'article', input }, input[1].url),
    extract: (...input) => ask({ name: 'extract', input }, input[1]),
    close: async () => {
      signal?.removeEventListener('abort', close);
      await close();
    },
  };
}

function defectOf({ ended }: Ended, url: string, limits: Limits): Defect {
  const where = url.slice(0, 300);
  const said = {
    time: `${where} was given up: reading it took more than ${limits.deadlineMs / 1000} s of processor time`,
    memory: `${where} was given up: reading it took more memory than it may (${limits.heapMb} MB of heap, ${limits.processMb} MB in all), or its process was ended`,
    interrupt: `${where} was not read: the run was interrupted`,
  };
  const remedy =
    ended === 'interrupt'
      ? 'Nothing to do: the next run reads it.'
      : 'The next run tries again; if it repeats on an idle machine, report the address to the maintainers.';
  return { class: 'too_costly', message: said[ended], remedy };
}
