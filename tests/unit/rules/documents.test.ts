import { describe, expect, it } from 'vitest';
import { rules } from '../../../utils/rules/index.ts';
import { foundBy, severitiesBy } from './found.ts';

const hanzi = /\p{Script=Han}/u;

describe('a rule as people read it', () => {
  it.each(rules.map(({ id, ...rule }) => ({ id, rule })))('$id: title, rewrites and basis', ({ rule }) => {
    expect(rule.title.zh).toMatch(hanzi);
    expect(rule.title.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    expect(rule.rewrites.zh.filter(({ text, label }) => !hanzi.test(`${text}${label ?? '刪除'}`))).toEqual(
      [],
    );
    expect(
      rule.rewrites.en.filter(
        ({ text, label }) => !/^[^\p{Script=Han}]+$/u.test(`${text}${label ?? 'remove'}`),
      ),
    ).toEqual([]);
    for (const { source } of [...rule.basis.tw, ...rule.basis.us]) expect(source.length).toBeGreaterThan(1);
  });
});

describe('how grave it is depends on the law and on who will read it', () => {
  it.each([
    ['privacy.diagnosis', '您的糖尿病是後來才發現的。', { reply: 'block', private: 'advise' }],
    ['privacy.treatment', '您上次做的根管治療很順利。', { reply: 'block', private: 'advise' }],
    ['privacy.date', '您3月12日來看診。', { reply: 'block', private: 'advise' }],
    ['privacy.visit-confirmed', '您上次來看診時很平靜。', { reply: 'warn', private: 'off' }],
    ['privacy.conduct', '您當天對櫃檯大吼。', { reply: 'warn', private: 'off' }],
    ['privacy.payment', '您還欠我們8,000元。', { reply: 'block', private: 'off' }],
    ['privacy.identity', '林小姐您好，謝謝指教。', { reply: 'block', private: 'off' }],
    ['privacy.thirdparty', '令堂那天先看診了。', { reply: 'block', private: 'warn' }],
    ['privacy.records-threat', '我們會公開監視器畫面給大家看。', { reply: 'block', private: 'block' }],
    ['conduct.medical-advice', '抗生素要記得吃。', { reply: 'warn', private: 'advise', post: 'off' }],
    ['conduct.threat-legal', '我們將提告。', { reply: 'warn', statement: 'advise' }],
    ['ad.guarantee', '這個療程保證有效。', { reply: 'block', post: 'block' }],
  ] as const)('%s: %s', (rule, draft, byContext) => {
    for (const [context, severity] of Object.entries(byContext) as ['reply', string][])
      expect([context, ...new Set(severitiesBy(rule, draft, { pack: 'tw', context }))]).toEqual(
        severity === 'off' ? [context] : [context, severity],
      );
  });

  it.each([
    ['privacy.visit-confirmed', '您上次來看診時很平靜。', 'warn', 'block'],
    ['privacy.conduct', '您當天對櫃檯大吼。', 'warn', 'block'],
  ])('%s is graver under HIPAA', (rule, draft, tw, us) => {
    expect(severitiesBy(rule, draft, { pack: 'tw' })).toEqual([tw]);
    expect(severitiesBy(rule, draft, { pack: 'us' })).toEqual([us]);
  });

  it('that somebody came at all is graver where the specialty tells why', () => {
    const severities = (specialty: string, pack: 'tw' | 'us' = 'tw') =>
      severitiesBy('privacy.visit-confirmed', '您上次來看診時很平靜。', {
        pack,
        clinic: { specialties: [specialty] },
      });
    expect(severities('身心科')).toEqual(['block']);
    expect(severities('牙科')).toEqual(['warn']);
  });

  it('a detail beyond the review needs a review', () => {
    const draft = '您上次做的根管治療很順利。';
    const rule = 'privacy.detail-beyond-review';
    expect(foundBy(rule, draft)).toEqual([]);
    expect(foundBy(rule, draft, { review: { text: '' } })).toEqual([]);
    expect(foundBy(rule, draft, { review: { text: '等太久' } })).toContain('根管治療');
    expect(foundBy(rule, draft, { review: { text: '根管治療很痛' } })).toEqual([]);
    expect(foundBy(rule, draft, { review: { text: '等太久' }, context: 'post' })).toEqual([]);
  });
});
