import { describe, expect, it } from 'vitest';
import { gistTask } from '../../../utils/composer/providers/gist.ts';
import { opinionTask } from '../../../utils/composer/providers/opinion.ts';
import type { Ask, ProviderError } from '../../../utils/composer/providers/provider.ts';
import { type ModelTask, probe } from '../../../utils/composer/providers/task.ts';

const running = { signal: new AbortController().signal };
const says =
  (answer: string): Ask =>
  async () =>
    answer;
const failure = (task: ModelTask<unknown>, answer: string) =>
  task.run(says(answer), running).then(
    () => 'none',
    (error: ProviderError) => error.failure,
  );

const review = {
  text: 'I am Emily Carter, call 0912-345-678. Waited two hours on March 12.',
  author: 'Emily C',
};
const gist = gistTask(review);
const opinion = opinionTask({ draft: '陳先生您好，3月12日的事我們很抱歉。', review, ui: 'zh-TW' });

describe.each([
  ['gist', gist],
  ['opinion', opinion],
] as const)('%s', (_, task) => {
  it('sends what it shows, masked, and keeps the rules apart from the data', async () => {
    let sent: unknown;
    await task
      .run(async (messages) => {
        sent = messages;
        return '{}';
      }, running)
      .catch(() => undefined);
    expect(sent).toBe(task.messages);
    expect(JSON.stringify(task.messages)).not.toMatch(/Emily|Carter|0912|March 12|陳先生|3月12日/u);
    expect(task.hidden.length).toBeGreaterThan(1);
    expect(task.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it.each([
    ['sure!', 'not-json'],
    ['{"a":1', 'cut-off'],
    ['{"a":1}', 'not-json'],
  ])('refuses %j', async (answer, wanted) => {
    expect(await failure(task, answer)).toBe(wanted);
  });
});

it('gives the gist in Chinese or not at all, without a way to anybody', async () => {
  expect(await failure(gist, '{"gist":"They waited for a long time at this place."}')).toBe('wrong-language');
  const told = await gist.run(says('{"gist":"評論說等很久，請撥 0912-345-678。"}'), running);
  expect(told).toMatch(/等很久/u);
  expect(told).not.toContain('0912');
});

it('gives an opinion in the interface’s language, without a way to anybody', async () => {
  const english = JSON.stringify({ summary: 'It sounds cold and it is not very kind.', points: [] });
  expect(await failure(opinion, english)).toBe('wrong-language');
  const points = [{ quote: '的事', problem: '可能像是承認了就診', advice: '請看 https://evil.example' }];
  const told = await opinion.run(says(JSON.stringify({ summary: '語氣可以再溫和一點。', points })), running);
  expect(told.points).toEqual([{ quote: '的事', problem: '可能像是承認了就診', advice: '請看' }]);
});

it.each([
  ['{"ok":true}', 'none'],
  ['```json\n{"ok":true}\n```', 'none'],
  ['hello', 'not-json'],
])('the probe hears %j as %s', async (answer, wanted) => {
  expect(await failure(probe, answer)).toBe(wanted);
  expect(JSON.stringify(probe.messages)).toMatch(/^[\0-\x7f]+$/u);
});
