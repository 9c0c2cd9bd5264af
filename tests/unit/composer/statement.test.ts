import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { statement } from '../../../utils/composer/statement.ts';
import { statementKinds } from '../../../utils/domain/statement.ts';
import type { Complaint } from '../../../utils/domain/suggestion.ts';
import { rules } from '../../../utils/rules/index.ts';
import { profiles } from './guarantee.ts';

const subjects: readonly (Complaint | undefined)[] = [
  undefined,
  'pain-safety',
  'privacy',
  'price',
  'result',
  'waiting',
];
const { check } = createChecker(rules);

describe.each(statementKinds)('statement %s', (kind) => {
  it('is whole, without a placeholder, and clean in its context for every profile, subject and seed', async () => {
    const faults = new Set<string>();
    for (const lang of ['zh-TW', 'en', 'ja'] as const)
      for (const clinic of profiles)
        for (const about of subjects)
          for (let seed = 0; seed < 8; seed++) {
            const { text, context } = await statement({ kind, lang, clinic, seed, ...(about && { about }) });
            if (/[{}【】[\]<>]|○|undefined|：。|: \.| {2}/u.test(text)) faults.add(`placeholder: ${text}`);
            if (text.length < 120) faults.add(`short: ${text}`);
            if (lang === 'ja' && !/\p{sc=Hiragana}/u.test(text)) faults.add(`no Japanese: ${text}`);
            if (lang !== 'en' && /[\p{sc=Han}\p{sc=Hiragana}][,.;:!?]/u.test(text))
              faults.add(`punctuation: ${text}`);
            if (lang === 'en' && /[\p{sc=Han}]/u.test(text)) faults.add(`Chinese: ${text}`);
            const pack = lang === 'en' ? 'us' : 'tw';
            for (const { rule, excerpt, severity } of check({ draft: text, pack, context, clinic }).findings)
              if (severity !== 'advise') faults.add(`${rule} 「${excerpt}」`);
          }
    expect([...faults].slice(0, 12)).toEqual([]);
  }, 60_000);

  it('differs from seed to seed and is the same for the same request', async () => {
    const texts = await Promise.all(
      Array.from({ length: 12 }, (_, seed) =>
        statement({ kind, lang: 'zh-TW', seed }).then(({ text }) => text),
      ),
    );
    expect(new Set(texts).size).toBeGreaterThan(4);
    expect((await statement({ kind, lang: 'zh-TW', seed: 3 })).text).toBe(texts[3]);
  });
});
