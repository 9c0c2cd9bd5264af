import { expect, it } from 'vitest';
import { createSuggestReplies } from '../../../utils/state/suggest-replies.ts';

const settings = { lang: 'zh-TW', pack: 'auto' } as const;

function review(id: string) {
  return { id, text: '約好的時間還是等了快兩個小時，櫃檯態度也很差。', rating: 1, partial: false };
}

it('gives the same review the same replies, however often it is opened', async () => {
  const suggest = createSuggestReplies();
  const first = await suggest(review('a'), settings);
  for (let again = 0; again < 30; again += 1) expect(await suggest(review('a'), settings)).toEqual(first);
  expect(first).toHaveLength(3);
});

it('does not open two neighbouring boxes alike', async () => {
  const suggest = createSuggestReplies();
  const openings = [];
  for (const id of ['a', 'b'])
    for (const { text } of await suggest(review(id), settings)) openings.push(text.split(/[，。]/u)[0]);
  expect(new Set(openings).size).toBe(6);
});
