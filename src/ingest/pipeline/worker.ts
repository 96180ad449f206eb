/** The thread that reads strangers' bytes: one task a message, one answer a task. Started by warden.ts. */
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { KnownParty } from '../../model/draft.ts';
import { inThisThread } from './parsers.ts';
import { type Answer, READY, type Task } from './worker-process.ts';

const parsers = await inThisThread(workerData as readonly KnownParty[]);

async function perform(task: Task): Promise<unknown> {
  switch (task.name) {
    case 'feed':
      return parsers.feed(...task.input);
    case 'article':
      return parsers.article(...task.input);
    default:
      return parsers.extract(...task.input);
  }
}

parentPort?.on('message', async (task: Task) => {
  let answer: Answer;
  try {
    answer = { value: await perform(task) };
  } catch (error) {
    answer = { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
  parentPort?.postMessage(answer);
});
// The process is killed in the end, which would leave nothing for the next one.
flushCompileCache();
parentPort?.postMessage(READY);
