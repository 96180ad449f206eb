/** One killable thread and the tasks that wait for it: started by the first task, ended with the task that costs too much. */
import { Worker } from 'node:worker_threads';
import type { Parsers } from './parsers.ts';

/** What is asked of the thread: a method of Parsers and its arguments. */
export type Task = {
  [Name in 'feed' | 'article' | 'extract']: {
    readonly name: Name;
    readonly input: Parameters<Parsers[Name]>;
  };
}['feed' | 'article' | 'extract'];

export type Answer = { readonly value: unknown } | { readonly error: string };

/** What a thread says once it has loaded its modules. */
export const READY = 'ready';

/** Why a task has no answer. */
export type Ended = { readonly ended: 'time' | 'memory' | 'interrupt' };

export interface Limits {
  /** Longest that one task may run once its turn has come, in milliseconds. */
  readonly deadlineMs: number;
  /** Heap of the thread, in MB. */
  readonly heapMb: number;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (answer: Answer | Ended) => void;
}

/** Runs tasks one after the other, in the order in which they were given. */
export class WorkerThread {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #limits: Limits;
  readonly #waiting: Waiting[] = [];
  #current: Waiting | null = null;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(script: URL, data: unknown, limits: Limits) {
    this.#script = script;
    this.#data = data;
    this.#limits = limits;
  }

  /** Never rejects: what went wrong is in the answer. */
  run(task: Task): Promise<Answer | Ended> {
    if (this.#closed) return Promise.resolve({ ended: 'interrupt' });
    return new Promise((settle) => {
      this.#waiting.push({ task, settle });
      this.#next();
    });
  }

  /** Ends the thread at once; the tasks in hand and in line are answered as interrupted. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#end({ ended: 'interrupt' });
    for (const { settle } of this.#waiting.splice(0)) settle({ ended: 'interrupt' });
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current || this.#closed) return;
    this.#current = this.#waiting.shift() ?? null;
    if (!this.#current) return;
    const isNew = this.#worker === null;
    this.#worker ??= this.#start();
    // A fresh thread loads its modules first; a task is not charged for that.
    if (!isNew) this.#charge();
    this.#worker.postMessage(this.#current.task);
  }

  #charge(): void {
    clearTimeout(this.#timer);
    if (this.#current) this.#timer = setTimeout(() => this.#end({ ended: 'time' }), this.#limits.deadlineMs);
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#data,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb, maxYoungGenerationSizeMb: 8 },
    });
    const isMine = (): boolean => this.#worker === worker;
    worker.on('message', (answer: Answer | typeof READY) => {
      if (!isMine()) return;
      if (answer === READY) this.#charge();
      else this.#settle(answer);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (!isMine()) return;
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#end(isMemory ? { ended: 'memory' } : { error: `${error.name}: ${error.message}` });
    });
    worker.on('exit', () => isMine() && this.#end({ error: 'the worker ended without an answer' }));
    return worker;
  }

  #settle(answer: Answer | Ended): void {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = null;
    current?.settle(answer);
    this.#next();
  }

  /** The thread cannot be used any more: the next task starts another. */
  #end(answer: Answer | Ended): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    this.#settle(answer);
  }
}
