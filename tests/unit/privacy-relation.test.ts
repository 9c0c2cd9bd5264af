import { describe, expect, it } from 'vitest';
import { check } from '../../utils/checker/check.ts';

const relations = (draft: string, review: string, rule: string) =>
  check({ draft, review: { text: review, author: '小藍' }, pack: 'auto' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ relation }) => relation);

describe('a privacy finding tells what the reply adds to the review', () => {
  it.each([
    ['您上次做的根管治療是由主任處理的。', '根管治療做完還是痛', 'privacy.treatment', 'confirms'],
    ['您上次做的根管治療是由主任處理的。', '櫃檯態度很差', 'privacy.treatment', 'adds'],
    ['您3月12日來的時候，櫃檯已經說明過了。', '我3/12去，等了很久', 'privacy.date', 'confirms'],
    ['您3月12日來的時候，櫃檯已經說明過了。', '等了很久', 'privacy.date', 'adds'],
    ['您還欠我們8,000元。', '收費不透明', 'privacy.payment', 'adds'],
    ['您當天對櫃檯大吼，嚇到其他人。', '等太久', 'privacy.conduct', 'adds'],
    ['令堂的糖尿病讓傷口好得慢。', '媽媽的糖尿病被說成藉口', 'privacy.diagnosis', 'confirms'],
    ['Your biopsy took longer than planned.', 'The wait was awful.', 'privacy.treatment', 'adds'],
    ['Your biopsy took longer than planned.', 'My biopsy hurt.', 'privacy.treatment', 'confirms'],
  ])('%s after %s', (draft, review, rule, relation) => {
    expect(relations(draft, review, rule)).toContain(relation);
  });

  it('says nothing of a relation where no review is known', () => {
    const { findings } = check({ draft: '您上次做的根管治療是由主任處理的。', pack: 'tw' });
    expect(findings.map(({ relation }) => relation)).toEqual(findings.map(() => undefined));
  });
});
