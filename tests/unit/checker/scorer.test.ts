import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/checker/analyse.ts';
import { arbitrate } from '../../../utils/checker/scorer/arbiter.ts';
import { alphabet, unpack } from '../../../utils/checker/scorer/model.ts';
import { model, score } from '../../../utils/checker/scorer/score.ts';
import { packed } from '../../../utils/checker/scorer/weights.generated.ts';
import type { Analysis } from '../../../utils/domain/analysis.ts';
import { lexicon } from '../../../utils/lexicon/index.ts';
import { termSearch } from '../../../utils/text/term-search.ts';

const search = termSearch(lexicon);
const read = (draft: string, pack: 'tw' | 'us' = 'tw'): Analysis =>
  analyse({ draft, review: { text: '不推薦', author: '路過', rating: 1 }, pack }, search);

const risky = '您上個月來院做雷射除斑，當天已經簽了同意書。';

describe('the learned scorer', () => {
  it.each([
    ['a treatment told of the reviewer', risky, 'tw', 'privacy.treatment'],
    [
      'a bill told of the reviewer',
      'Your balance of $240 was never paid and your insurance refused it.',
      'us',
      'privacy.payment',
    ],
  ] as const)('names %s', (_, text, pack, rule) => {
    expect([...score(read(text, pack))].map((match) => match.rule)).toContain(rule);
  });

  it.each([
    [
      'an apology without a person',
      '讓您有不好的感受，非常抱歉，我們會檢討服務流程，歡迎來電與客服主任聯繫。',
    ],
    ['nothing', ''],
    ['only an emoji', '🙏'],
  ])('stays silent on %s', (_, text) => {
    expect([...score(read(text))]).toEqual([]);
  });

  it('gives phrases of the clause as its reason, as the person typed them', () => {
    for (const { span, because } of score(read(risky))) {
      expect(because.length).toBeGreaterThan(0);
      for (const phrase of because) expect(risky.slice(span.start, span.end)).toContain(phrase);
    }
  });

  it.each([
    ['full-width', '您上個月來院做雷射除斑，當天已經簽了同意書．'],
    ['zero-width', '您上\u200b個月來院做雷\u200b射除斑，當天已經簽了同意書。'],
    ['the other pronoun', '妳上個月來院做雷射除斑，當天已經簽了同意書。'],
  ])('is not fooled by %s', (_, twin) => {
    const rules = (text: string) => [...score(read(text))].map(({ rule }) => rule);
    expect(rules(twin)).toEqual(rules(risky));
  });

  it('gives the same answer twice', () => {
    expect([...score(read(risky))]).toEqual([...score(read(risky))]);
  });
});

describe('the packed weights', () => {
  it('use only their own signs and unpack to rising keys', () => {
    for (const text of [packed.keys, packed.counts, packed.columns, packed.weights])
      for (const sign of new Set(text)) expect(alphabet).toContain(sign);
    const { keys } = unpack(packed);
    expect(keys.every((key, at) => at === 0 || key > (keys[at - 1] ?? 0))).toBe(true);
    expect(model().columns.length).toBe(packed.columns.length);
  });
});

describe('the arbiter', () => {
  it('quiets a rule that speaks in a draft that reads as clean', () => {
    const calm = read('讓您有不好的感受，非常抱歉，我們會檢討服務流程，歡迎來電與客服主任聯繫。');
    expect(arbitrate(calm, [{ rule: 'conduct.hostile-tone', severity: 'warn' }]).ceiling).toBe('advise');
  });

  it('lets a blocking rule block, and names what the rules missed, where the draft reads as risky', () => {
    const found = [{ rule: 'privacy.treatment', severity: 'block' }] as const;
    expect(arbitrate(read(risky), found).ceiling).toBe('block');
    expect(arbitrate(read(risky), []).matches.map(({ rule }) => rule)).not.toEqual([]);
  });

  it('lets the rules speak alone in Japanese', () => {
    const found = [{ rule: 'conduct.hostile-tone', severity: 'warn' }] as const;
    const ruling = arbitrate(read('ご指摘の内容は、当院の見直しにも役立てます。スタッフ一同'), found);
    expect([ruling.ceiling, [...ruling.unlikely], ruling.matches]).toEqual(['block', [], []]);
  });

  it('has nothing to say of an empty draft', () => {
    expect(arbitrate(read(''), []).matches).toEqual([]);
  });
});
