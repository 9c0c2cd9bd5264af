import { expect, it } from 'vitest';
import { openTopics } from '../../../utils/composer/answers.ts';
import { suggest } from '../../../utils/composer/suggest.ts';
import type { Lang } from '../../../utils/domain/finding.ts';
import type { Complaint } from '../../../utils/domain/suggestion.ts';
import { complaints } from '../../../utils/playbook/complaints.ts';

const langs: readonly Lang[] = ['zh-TW', 'en', 'ja'];

it.each(langs)(
  'hears what replies in %s answer, mostly by their words alone, always with the suggestion at hand',
  async (lang) => {
    let asked = 0;
    let missed = 0;
    for (const { topic } of complaints)
      for (let seed = 0; seed < 12; seed++) {
        const review = { text: '…', rating: 1 };
        const { suggestions } = await suggest({ review, topics: [topic], lang, seed, length: 'long' });
        for (const { text, answered = [] } of suggestions) {
          if (!answered.includes(topic)) continue;
          asked += 1;
          missed += openTopics([topic], text).length;
          expect(openTopics([topic], text, suggestions)).toEqual([]);
        }
      }
    expect(asked).toBeGreaterThan(400);
    expect(missed / asked).toBeLessThan(0.25);
  },
);

const pairs: readonly (readonly [string, Complaint])[] = [
  ['謝謝您的意見，我們會改進。', 'waiting'],
  ['謝謝您的意見，我們會改進。', 'price'],
  ['謝謝您的意見，我們會改進。', 'parking'],
  ['不好意思，讓您久等了。', 'price'],
  ['Thank you for your feedback.', 'refund'],
  ['貴重なご意見をありがとうございます。', 'environment'],
];
it.each(pairs)('%s leaves %s open', (draft, topic) => {
  expect(openTopics([topic], draft)).toEqual([topic]);
});

it('never misses what nobody answers in public', () => {
  expect(openTopics(['abusive', 'spam', 'self-harm', 'wrong-clinic', 'fake'], '')).toEqual([]);
});
