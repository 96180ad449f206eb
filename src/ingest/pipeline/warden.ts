/**
 * The process around the thread that reads strangers' bytes. It passes tasks and answers on, and ends itself at once where a task
 * takes too much time, memory runs out, the thread has ended, or the run that asked has gone. Started by worker-process.ts with
 * script and limits; the first message is the thread's data.
 */
import { Worker } from 'node:worker_threads';
import { LEFT, type Limits, type Over, READY, WATCH_MS } from './worker-process.ts';

const [script = '', given = '{}'] = process.argv.slice(2);
const limits = JSON.parse(given) as Limits;

/** Time that the run has to read the last message, in milliseconds. */
const LAST_MS = 200;

const die = (): void => void process.kill(process.pid, 'SIGKILL');
/** Tells the run, which then ends this process; where it does not, nothing here goes on for long all the same. */
const end = (over: Over['over'], error?: string): void => {
  process.send?.({ over, ...(error !== undefined && { error }) } satisfies Over);
  setTimeout(die, LAST_MS);
};

/** An interrupt at the terminal reaches the whole group; the run decides when this process ends. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', die);
process.once('message', (first: { readonly data: unknown }) => start(first.data));

function start(data: unknown): void {
  const worker = new Worker(new URL(script), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 8 },
  });
  let waiting = 0;
  let isReady = false;
  let began = process.cpuUsage();
  process.on('message', (task) => {
    if (waiting++ === 0) began = process.cpuUsage();
    worker.postMessage(task);
  });
  worker.on('message', (answer) => {
    if (answer === READY) isReady = true;
    else waiting--;
    began = process.cpuUsage();
    process.send?.(answer);
  });
  worker.on('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? end('memory')
      : end('left', `${error.name}: ${error.message}`),
  );
  worker.on('exit', () => end('left', LEFT));
  setInterval(() => {
    if (process.memoryUsage.rss() > limits.processMb * 1_000_000) end('memory');
    const { user, system } = process.cpuUsage(began);
    // Loading the modules is not charged to the first task.
    if (isReady && waiting > 0 && (user + system) / 1000 > limits.deadlineMs) end('time');
  }, WATCH_MS);
}
