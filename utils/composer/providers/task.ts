import * as z from 'zod/mini';
import type { Ask, Message } from './provider.ts';
import { ProviderError } from './provider.ts';

z.config({ jitless: true });

/** One thing a model is asked to do. What is sent is fixed here, before anybody agrees to it. */
export interface ModelTask<Result> {
  readonly messages: readonly Message[];
  /** What was hidden in them, for the consent screen; never sent. */
  readonly hidden: readonly string[];
  /** Sends the messages and reads what comes back; rejects with a `ProviderError` only. */
  readonly run: (ask: Ask, options: Parameters<Ask>[1]) => Promise<Result>;
}

/** Finds the JSON object in what a model wrote and checks its shape. */
export function readJson<Shape extends z.ZodMiniType>(written: string, shape: Shape): z.infer<Shape> {
  const start = written.indexOf('{');
  const end = written.lastIndexOf('}');
  if (start < 0) throw new ProviderError('not-json');
  if (end < start) throw new ProviderError('cut-off');
  let value: unknown;
  try {
    value = JSON.parse(written.slice(start, end + 1));
  } catch {
    throw new ProviderError(/\}\s*(?:```)?\s*$/u.test(written) ? 'not-json' : 'cut-off');
  }
  const answer = z.safeParse(shape, value);
  if (!answer.success) throw new ProviderError('not-json');
  return answer.data;
}

/** Is anybody there who answers in JSON? Sends one fixed line and nothing of the clinic's. */
export const probe: ModelTask<true> = {
  messages: [
    { role: 'system', content: 'Answer with JSON only: {"ok":true}' },
    { role: 'user', content: '{"test":true}' },
  ],
  hidden: [],
  async run(ask, options) {
    readJson(await ask(this.messages, options), z.looseObject({}));
    return true;
  },
};
