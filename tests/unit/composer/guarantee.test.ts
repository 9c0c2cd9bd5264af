import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { loadBank } from '../../../utils/composer/banks/load.ts';
import { rules } from '../../../utils/rules/index.ts';
import { combinations, faultsOf } from './guarantee.ts';

const { check } = createChecker(rules);

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
