import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { loadBank } from '../../../utils/composer/banks/load.ts';
import { suggest } from '../../../utils/composer/suggest.ts';
import type { Lang } from '../../../utils/domain/finding.ts';
import type { Length, Tone } from '../../../utils/domain/suggestion.ts';
import { rules } from '../../../utils/rules/index.ts';
import { faultsOf } from './guarantee.ts';

const { check } = createChecker(rules);
const chinese = {
  phone: '02-2345-6789',
  hours: '週一至週五 9:00–18:00',
  branches: ['安心本院', '安心二院'],
};
const plain = {
  ...chinese,
  hours: 'Mon–Fri 9:00–18:00',

  branches: ['North', 'South'],
};

const questions: readonly (readonly [Lang, string, RegExp])[] = [
  ['zh-TW', '請問週六有看診嗎？', /週一至週五/u],
  ['zh-TW', '請問晚上看到幾點？', /週一至週五/u],
  ['zh-TW', '請問有其他分院嗎？', /安心本院、安心二院/u],
  ['en', 'Are you open on Saturdays?', /Mon–Fri/u],
  ['ja', '土曜日は診療していますか？', /Mon–Fri/u],
];

describe.each(questions)('%s: %s', (lang, text, answer) => {
  const clinic = lang === 'zh-TW' ? chinese : plain;
  const review = { text, rating: 4 };

  it('is answered out of the profile, and not where the profile is silent', async () => {
    const { suggestions } = await suggest({ review, clinic });
    expect(suggestions[0]?.text).toMatch(answer);
    const silent = await suggest({ review, clinic: { phone: clinic.phone } });
    for (const one of silent.suggestions) expect(one.text).not.toMatch(answer);
  });

  it('keeps every promise of the composer in all tones, lengths and seeds', async () => {
    const bank = await loadBank(lang);
    const faults: string[] = [];
    for (const tone of ['formal', 'warm', 'brief'] as const satisfies readonly Tone[])
      for (const length of ['short', 'medium', 'long'] as const satisfies readonly Length[])
        for (let seed = 0; seed < 8; seed++) {
          const request = { review, clinic, topics: ['question' as const], lang, tone, length, seed };
          faults.push(...faultsOf({ request, lang, tone, length }, bank, check));
        }
    expect(faults.slice(0, 6)).toEqual([]);
  });
});

it('never says a figure of the question back', async () => {
  const { suggestions } = await suggest({
    review: { text: '請問早上 9 點有開門嗎？', rating: 4 },
    clinic: chinese,
  });
  for (const { text } of suggestions) expect(text).not.toContain('9:00');
});
