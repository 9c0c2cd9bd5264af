import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadBank } from '../../../utils/composer/banks/load.ts';
import { compose } from '../../../utils/composer/compose.ts';
import { planOf } from '../../../utils/composer/plan.ts';
import { triageOf } from '../../../utils/composer/triage.ts';
import type { Lang } from '../../../utils/domain/finding.ts';

describe.each(['zh-TW', 'en', 'ja'] as const)('phrase bank %s', (lang: Lang) => {
  it('weighs at most 60 kB gzipped', async () => {
    expect(gzipSync(JSON.stringify(await loadBank(lang))).length).toBeLessThan(60_000);
  });

  it('has no two openings of a topic that begin alike', async () => {
    const { topics } = await loadBank(lang);
    const head = (text: string) =>
      lang === 'en' ? text.toLowerCase().split(/\s+/u).slice(0, 3).join(' ') : text.slice(0, 4);
    const alike = Object.entries(topics).flatMap(([topic, { feel, why }]) =>
      [feel, why].flatMap((list) => {
        const heads = list.map(head);
        return heads.filter((one, index) => heads.indexOf(one) !== index).map((one) => `${topic}: ${one}`);
      }),
    );
    expect(alike).toEqual([]);
  });

  it('says nothing twice', async () => {
    const { topics } = await loadBank(lang);
    const all = Object.values(topics).flatMap((topic) => Object.values(topic).flat());
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});

describe('variety', () => {
  it('gives thousands of distinct replies for one topic', async () => {
    const bank = await loadBank('zh-TW');
    const review = { text: '等超久', rating: 1 };
    const plan = planOf(triageOf(review), review);
    const texts = new Set<string>();
    for (const stance of ['acknowledge', 'explain', 'invite'] as const)
      for (const tone of ['warm', 'formal'] as const)
        for (let seed = 0; seed < 600; seed++)
          texts.add(
            compose({
              plan,
              stance,
              tone,
              length: 'long',
              seed,
              bank,
              voice: {},
              request: { review },
              used: new Set(),
            }).text,
          );
    expect(texts.size).toBeGreaterThan(2000);
  });
});
