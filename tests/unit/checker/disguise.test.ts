import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { rules } from '../../../utils/rules/index.ts';

const checker = createChecker(rules);
const disguises: Readonly<Record<string, (text: string) => string>> = {
  'full-width letters and digits': (text) =>
    text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'zero-width characters': (text) => [...text].join('\u200b'),
  'spaces between Han characters': (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, ' '),
  variants: (text) =>
    text.replace(
      /[療證裡台後]/gu,
      (char) => ({ 療: '疗', 證: '証', 裡: '裏', 台: '臺', 後: '后' })[char] ?? char,
    ),
};

/** One bad sentence per family and kind of mechanism; the rules' own examples are tried in rules.test.ts. */
const leaks: readonly (readonly [rule: string, draft: string])[] = [
  ['privacy.treatment', '您上次做的根管治療是主任處理的。'],
  ['privacy.date', '您3月12日來的時候，櫃檯已經說明過了。'],
  ['ad.guarantee', '我們的療程保證有效，請放心。'],
  ['ad.superlative', '本院採用最先進的設備。'],
  ['conduct.insult', '看您的評論就知道智商堪慮。'],
  ['conduct.threat-legal', '本院保留法律追訴權。'],
];

describe.each(Object.entries(disguises))('%s', (_, disguise) => {
  it.each(leaks)('do not hide %s', (rule, draft) => {
    const hidden = disguise(draft);
    const found = checker
      .check({ draft: hidden, pack: 'tw' })
      .findings.filter((finding) => finding.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    for (const { span, excerpt } of found) expect(hidden.slice(span.start, span.end)).toBe(excerpt);
  });
});
