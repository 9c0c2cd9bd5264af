import { parentPort, workerData } from 'node:worker_threads';
import { type Lesson, learnHead, usualOf } from './head.ts';
import type { Problem } from './matrix.ts';

/** Everything a worker needs, in shared memory. */
export interface Work {
  readonly problem: Problem;
  readonly lessons: readonly Lesson[];
  readonly foldOf: Uint8Array;
}

/** One head of one fold; fold 255 leaves nothing out. */
export interface Task {
  readonly head: number;
  readonly fold: number;
}

const { problem, lessons, foldOf } = workerData as Work;
const usual = usualOf(problem);
parentPort?.on('message', ({ head, fold }: Task) => {
  const lesson = lessons[head];
  if (lesson !== undefined) parentPort?.postMessage(learnHead(problem, lesson, foldOf, fold, usual));
});
