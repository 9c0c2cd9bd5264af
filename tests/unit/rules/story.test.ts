import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../../utils/rules/story.ts';
import { told } from '../../../utils/rules/told.ts';
import { matchesOf, read } from './found.ts';

const tellings = (draft: string, author?: string): string => {
  const analysis = read(draft, author === undefined ? {} : { review: { text: '差', author } });
  return analysis.clauses.map((clause) => tellingOf(clause, analysis)).join(' ');
};

describe('which clauses tell one person\u2019s story', () => {
  it.each([
    ['您做的根管治療很順利。', 'strong'],
    ['您做的根管治療，傷口癒合了。', 'strong strong'],
    ['謝謝您的意見，傷口癒合了。', 'weak strong'],
    ['令堂的根管治療很順利。', 'strong'],
    ['祝您的根管治療順利。', 'none'],
    ['祝您有美好的一天。', 'none'],
    ['謝謝您的意見。', 'none'],
    ['明天拔牙。', 'none'],
    ['一般根管治療要三次。', 'none'],
    ['病人的根管治療很順利。', 'none'],
    ['Your crown came loose.', 'strong'],
    ['Your crown may come loose.', 'none'],
    ['Your mother had surgery.', 'strong'],
    ['A case like yours is rare.', 'strong'],
    ['Being pushed is frustrating.', 'none'],
    ['Thank you for your feedback.', 'none'],
    ['Any implant can fail.', 'none'],
    ['Implants finally healed nicely.', 'strong'],
    ['Implants finally heal.', 'none'],
    ['Those implants finally heal.', 'strong'],
  ])('%s: %s', (draft, expected) => {
    expect(tellings(draft)).toBe(expected);
  });

  it.each([
    ['如果您做根管治療，請來電。', 'none none'],
    ['若您上次做了根管治療，我們有紀錄。', 'strong none'],
  ])('on condition it tells nothing, unless it is dated: %s', (draft, expected) => {
    expect(tellings(draft)).toBe(expected);
  });

  it.each([
    ['請洗牙，您的根管治療很順利。', 'weak strong'],
    ['請保重，您的根管治療很順利。', 'none strong'],
    ['祝一切順利，您的根管治療很順利。', 'none strong'],
    ['依規定要洗牙，您的根管治療很順利。', 'none strong'],
    ['Implants hurt, your crown is fine.', 'weak strong'],
    ['Implants hurt.', 'none'],
    ['Please relax, your crown is fine.', 'none strong'],
    ['We wish all the best, your crown is fine.', 'none strong'],
    ['Our policy covers implants, your crown is fine.', 'none strong'],
  ])('beside a story, what carries it on is weak: %s', (draft, expected) => {
    expect(tellings(draft)).toBe(expected);
  });

  it.each([
    ['小花的根管治療很順利。', '小花', 'strong'],
    ['小花很漂亮。', '小花', 'none'],
    ['花的根管治療很順利。', '花', 'none'],
    ['小花的根管治療很順利。', '', 'none'],
    ['Amy had a crown done.', 'Amy', 'strong'],
    ['Amy had a crown done.', 'Bob', 'none'],
    ['Amy has a crown.', 'Amy', 'none'],
  ])('the display name beside care: %s by %j', (draft, author, expected) => {
    expect(tellings(draft, author)).toBe(expected);
  });

  it.each([
    ['The risperidone was too strong.', 'strong'],
    ['The risperidone can be strong.', 'none'],
    ['The crown was loose.', 'strong'],
    ['The crown is loose.', 'none'],
    ['The surgery was late.', 'none'],
    ['The exam rooms were cold.', 'none'],
    ['Three veneers were placed.', 'strong'],
    ['That filling hurt.', 'strong'],
    ['Patients like that filling.', 'none'],
  ])('one known thing, not a kind of thing: %s', (draft, expected) => {
    expect(tellings(draft)).toBe(expected);
  });
});

describe('what is told', () => {
  const draft = '謝謝您做了根管治療，植牙很順利。';

  it('is found in strong and weak clauses, or only in those asked for', () => {
    const weak = '請洗牙，您的根管治療很順利。';
    const words = (telling?: readonly ('strong' | 'weak')[]) =>
      matchesOf(told(['procedure'], telling === undefined ? {} : { telling }), weak).map(({ text }) => text);
    expect(words()).toEqual(['洗牙', '根管治療']);
    expect(words(['strong'])).toEqual(['根管治療']);
    expect(words(['weak'])).toEqual(['洗牙']);
  });

  it('goes with its severity, its relation and the rule\u2019s own condition', () => {
    const asked = told(['procedure'], { severity: 'warn', when: (_clause, { value }) => value !== '植牙' });
    expect(matchesOf(asked, draft)).toEqual([{ text: '根管治療', severity: 'warn' }]);
    expect(matchesOf(asked, draft, { review: { text: '根管治療很痛' } })).toEqual([
      { text: '根管治療', severity: 'warn', relation: 'confirms' },
    ]);
    expect(matchesOf(told(['procedure'], { telling: ['strong'] }), '您的根管治療。')).toEqual([
      { text: '根管治療' },
    ]);
  });
});
