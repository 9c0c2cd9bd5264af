import { Worker } from 'node:worker_threads';
import type { Learned } from './head.ts';
import type { Task, Work } from './worker.ts';

/** Runs the tasks on that many threads; the answers are in the order of the tasks whatever the threads do. */
export async function learnAll(work: Work, tasks: readonly Task[], threads = 2): Promise<Learned[]> {
  const results: Learned[] = [];
  let next = 0;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
      let current = -1;
      const give = (): void => {
        current = next++;
        const task = tasks[current];
        if (task === undefined) worker.terminate().then(() => resolve(), reject);
        else worker.postMessage(task);
      };
      worker.on('message', (learned: Learned) => {
        results[current] = learned;
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, run));
  return results;
}
