import { describe, expect, it } from 'vitest';
import { createChecker, check as shipped } from '../../../utils/checker/check.ts';
import { loadBank } from '../../../utils/composer/banks/load.ts';
import type { Check } from '../../../utils/domain/check.ts';
import { rules } from '../../../utils/rules/index.ts';
import { combinations, faultsOf } from './guarantee.ts';

const { check } = createChecker(rules);

/** What the product would show of a suggestion, the learned scorer included; quiet advice leaves it clean. */
const product: Check = (request) => {
  const result = shipped(request);
  return { ...result, findings: result.findings.filter(({ severity }) => severity !== 'advise') };
};

describe('whatever the composer is asked for', () => {
  it('keeps every promise and is clean under every rule (sample of `npm run guarantee`)', async () => {
    const faults: string[] = [];
    let count = 0;
    for (const combination of combinations(12, 149)) {
      count++;
      faults.push(...faultsOf(combination, await loadBank(combination.lang), check));
    }
    expect(count).toBeGreaterThan(700);
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  }, 60_000);

  it('is clean in the product too, where the learned scorer has its say', async () => {
    const faults: string[] = [];
    for (const combination of combinations(4, 149))
      faults.push(...faultsOf(combination, await loadBank(combination.lang), product));
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  }, 60_000);

  it('speaks up when a reply echoes, repeats or leaves a placeholder', async () => {
    const bank = await loadBank('zh-TW');
    const [combination] = combinations(1);
    const broken = {
      ...bank,
      topics: {
        ...bank.topics,
        waiting: {
          ...bank.topics.waiting,
          step: ['我們會請【姓名】說明 32000 元。', '我們會請【姓名】說明 32000 元。'],
        },
      },
    };
    const faults = faultsOf(
      combination ?? { request: { review: { text: '' } }, lang: 'zh-TW', tone: 'warm', length: 'short' },
      broken,
    ).join('\n');
    expect(faults).toContain('placeholder');
    expect(faults).toContain('echo of 32000');
  });
});
