import { expect, it } from 'vitest';
import type { Check } from '../../../utils/domain/check.ts';
import type { Finding } from '../../../utils/domain/finding.ts';
import type { PostedAnswer } from '../../../utils/domain/posted-answer.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { auditAnswers } from '../../../utils/state/audit-answers.ts';
import { answersCsv } from '../../../utils/state/audit-csv.ts';

const answers: readonly PostedAnswer[] = [
  { id: '1', review: '等很久', reply: '謝謝您告訴我們，候診動線已經調整。', from: 'x' },
  { id: '2', review: '', reply: '我們保證三天見效。', rating: 5, from: 'x' },
  {
    id: '3',
    review: '等很久',
    reply: '您上週三來做雷射，我們已經退費給您了。',
    author: '=林小晴',
    from: 'x',
  },
];

const finding: Finding = {
  rule: 'x',
  title: '透露療程',
  severity: 'block',
  by: 'rule',
  span: { start: 0, end: 1 },
  excerpt: '您',
  message: '可能透露療程。',
  basis: [{ source: '醫療法', article: '第72條', checkedOn: '2026-11-21', certainty: 'certain' }],
  rewrites: [{ text: '' }],
};

/** Graver for a treatment than for a promise, and never about thanks. */
const check: Check = ({ draft }) => {
  if (draft.includes('雷射')) return { verdict: 'block', findings: [finding], faults: [] };
  if (draft.includes('保證'))
    return { verdict: 'warn', findings: [{ ...finding, severity: 'warn' }], faults: [] };
  return { verdict: 'clean', findings: [{ ...finding, severity: 'advise' }], faults: [] };
};

it('lists what may be a problem, the gravest first, and lets the page work in between', async () => {
  let pauses = 0;
  let now = 0;
  const audit = await auditAnswers(answers, {
    check,
    settings: defaultSettings,
    pause: async () => {
      pauses += 1;
    },
    clock: () => {
      now += 10;
      return now;
    },
  });
  expect(audit).toMatchObject({ checked: 3, unread: 0 });
  expect(audit.risky.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['3', 'block'],
    ['2', 'warn'],
  ]);
  expect(audit.risky.every(({ findings }) => findings.length > 0)).toBe(true);
  expect(pauses).toBeGreaterThan(0);
  expect([...audit.risks].map(([id, { verdict, titles }]) => [id, verdict, titles])).toEqual([
    ['1', 'clean', []],
    ['2', 'warn', ['透露療程']],
    ['3', 'block', ['透露療程']],
  ]);
  const csv = answersCsv(audit, 'zh-TW');
  expect(csv).toContain(`"'=林小晴"`);
  expect(csv.split('\r\n')[0]).toContain('依據');
});

it('says of how many answers nothing is known', async () => {
  const audit = await auditAnswers(answers, {
    check: () => ({ verdict: 'clean', findings: [], faults: ['analysis'] }),
    settings: defaultSettings,
    pause: async () => undefined,
    clock: () => 0,
  });
  expect(audit).toEqual({ checked: 3, unread: 3, risky: [], risks: new Map(), ms: 0 });
});
