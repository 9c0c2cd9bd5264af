import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Check } from '../utils/domain/check.ts';
import { slot } from '../utils/guard/slot.ts';

const words = ['根管', '植牙', '王小明'];
const check: Check = ({ draft }) => {
  const findings = words.flatMap((word) => {
    const start = draft.indexOf(word);
    return start < 0
      ? []
      : [
          {
            rule: 'privacy.treatment',
            title: '透露療程內容',
            severity: 'block' as const,
            by: 'rule' as const,
            span: { start, end: start + word.length },
            excerpt: word,
            message: '可能透露療程。',
            basis: [
              { source: '醫療法', article: '第72條', checkedOn: '2026-11-21', certainty: 'certain' as const },
            ],
            rewrites: [{ text: '相關服務' }],
          },
        ];
  });
  return { verdict: findings.length > 0 ? 'block' : 'clean', findings, faults: [] };
};

/** The checker, put into a frame when a reply box is first used. */
export default defineUnlistedScript(() => {
  slot().check = check;
});
