/** One killable process and the tasks that wait for it: started by the first task, ended with the task that costs too much. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Parsers } from './parsers.ts';

const WARDEN = new URL('./warden.ts', import.meta.url);

/**
 * Where Node keeps the compiled modules of a process between runs: half a second and 20 MB less at each start. It belongs to the
 * installation, as the packages do; where it cannot be written, Node does without.
 */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/worker', import.meta.url));

/** How often the process looks at its memory, in milliseconds. */
export const WATCH_MS = 50;

/** What is asked of the process: a method of Parsers and its arguments. */
export type Task = {
  [Name in 'feed' | 'article' | 'extract']: {
    readonly name: Name;
    readonly input: Parameters<Parsers[Name]>;
  };
}['feed' | 'article' | 'extract'];

export type Answer = { readonly value: unknown } | { readonly error: string };

/** What a process says once it has loaded its modules. */
export const READY = 'ready';

/** The last message of a process: why no task can follow. */
export interface Over {
  readonly over: 'time' | 'memory' | 'left';
  readonly error?: string;
}

/** What is said of a thread that ended of itself. */
export const LEFT = 'the worker ended without an answer';

/** Why a task has no answer. */
export type Ended = { readonly ended: 'time' | 'memory' | 'interrupt' };

export interface Limits {
  /** Processor time that one task may take once its turn has come, in milliseconds: a busy machine is not the page's fault. */
  readonly deadlineMs: number;
  /** Heap of the thread that does the work, in MB. */
  readonly heapMb: number;
  /** All memory of its process, in MB: what lies outside of the heap counts too. */
  readonly processMb: number;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (answer: Answer | Ended) => void;
}

/** By the clock a task may take so many times its limit, for a process that stands still or is starved. */
const PATIENCE = 20;

/** Runs tasks one after the other, in the order in which they were given. */
export class WorkerProcess {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #limits: Limits;
  readonly #waiting: Waiting[] = [];
  #current: Waiting | null = null;
  #child: ChildProcess | null = null;
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

  /** Ends the process at once; the tasks in hand and in line are answered as interrupted. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    this.#end({ ended: 'interrupt' });
    for (const { settle } of this.#waiting.splice(0)) settle({ ended: 'interrupt' });
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  #next(): void {
    if (this.#current || this.#closed) return;
    this.#current = this.#waiting.shift() ?? null;
    if (!this.#current) return;
    const isNew = this.#child === null;
    this.#child ??= this.#start();
    // A fresh process loads its modules first; a task is not charged for that.
    if (!isNew) this.#charge();
    this.#child.send(this.#current.task, ignored);
  }

  #charge(): void {
    clearTimeout(this.#timer);
    if (this.#current)
      this.#timer = setTimeout(() => this.#end({ ended: 'time' }), PATIENCE * this.#limits.deadlineMs);
  }

  #start(): ChildProcess {
    const child = fork(WARDEN, [this.#script.href, JSON.stringify(this.#limits)], {
      serialization: 'advanced',
      execArgv: [],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
      // What V8 prints when it gives up is told by the Issue.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const isMine = (): boolean => this.#child === child;
    child.on('message', (answer: Answer | Over | typeof READY) => {
      if (!isMine()) return;
      if (answer === READY) this.#charge();
      else if ('over' in answer) this.#end(because(answer));
      else this.#settle(answer);
    });
    child.on('error', (error) => isMine() && this.#end({ error: `${error.name}: ${error.message}` }));
    child.on('exit', (_, signal) => isMine() && this.#end(byExit(signal)));
    child.send({ data: this.#data }, ignored);
    return child;
  }

  #settle(answer: Answer | Ended): void {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = null;
    current?.settle(answer);
    this.#next();
  }

  /** The process cannot be used any more: the next task starts another. */
  #end(answer: Answer | Ended): void {
    const child = this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
    this.#settle(answer);
  }
}

/** A message that cannot be delivered: the process has ended, and its exit tells why. */
const ignored = (): void => {};

/** V8 aborts where a large table outgrows the heap; the kernel kills where the machine has no memory left. */
const byExit = (signal: NodeJS.Signals | null): Answer | Ended =>
  signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP'
    ? { ended: 'memory' }
    : { error: LEFT };

const because = ({ over, error = LEFT }: Over): Answer | Ended =>
  over === 'left' ? { error } : { ended: over };
