import { describe, expect, it } from 'vitest';
import { check } from '../../../utils/checker/check.ts';
import type { FollowUpAction } from '../../../utils/domain/follow-up.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import {
  applyToFollowUp,
  dueLater,
  dueToday,
  planFollowUps,
  unannounced,
} from '../../../utils/incidents/follow-ups.ts';
import { codeProblem, personalDataIn } from '../../../utils/incidents/personal-data.ts';
import { followUpWording } from '../../../utils/playbook/follow-up-wording.ts';
import { action, hour, noon, opened } from './sample.ts';

let serial = 0;
const plan = (from: number) => planFollowUps('1121-K3F', from, () => `f${serial++}`);
const act = (what: FollowUpAction['what'], until?: number): FollowUpAction => ({
  id: `x${serial++}`,
  at: noon,
  by: '小陳',
  what,
  ...(until === undefined ? {} : { until }),
});

describe('a case code', () => {
  it.each(['1121-K3F', 'A01', 'case-7', '２０２６-１２'])('may be %s', (code) => {
    expect(codeProblem(code)).toBeUndefined();
  });

  it.each([
    ['王小明', 'name'],
    ['王小明1', 'name'],
    ['Wang Xiaoming', 'name'],
    ['AMY', 'name'],
    ['0912345678', 'phone'],
    ['0912-345-678', 'phone'],
    ['０９１２３４５６７８', 'phone'],
    ['(02) 2345-6789', 'phone'],
    ['+886 912 345 678', 'phone'],
    ['A123456789', 'id'],
    ['a123456789', 'id'],
    ['A800000014', 'id'],
    ['AC01234567', 'id'],
    ['amy@example.com', 'email'],
    ['19850312', 'birthday'],
    ['740312', 'birthday'],
    ['病歷號 123456', 'chart'],
    ['', 'shape'],
    ['7', 'shape'],
    ['#!1', 'shape'],
  ])('may not be %s: %s', (code, problem) => {
    expect(codeProblem(code)).toBe(problem);
  });
});

describe('notes', () => {
  it.each(['已聯絡院長', '下午 3:30 再確認', '評論共 12 則，2026/11/21 發現', '案件 1121-K3F'])(
    '%s is kept',
    (text) => {
      expect(personalDataIn(text)).toBeUndefined();
    },
  );

  it('with a phone number are refused with a reason', () => {
    const note = action({ kind: 'note', text: '請回電 0912-345-678' });
    expect(applyAction(opened(), note)).toMatchObject({ ok: false, refusal: { code: 'personal-data' } });
  });
});

describe('follow-ups', () => {
  it('fall due after a day, three days, seven days and a month, at the same time of day', () => {
    expect(plan(noon).map(({ dueAt }) => new Date(dueAt))).toEqual([
      new Date(2026, 10, 22, 12),
      new Date(2026, 10, 24, 12),
      new Date(2026, 10, 28, 12),
      new Date(2026, 11, 21, 12),
    ]);
  });

  it('a month after 31 January is the last day of February', () => {
    const due = plan(new Date(2027, 0, 31, 9).getTime()).at(-1)?.dueAt;
    expect(new Date(due ?? 0)).toEqual(new Date(2027, 1, 28, 9));
  });

  it('are listed for today until something is done about them', () => {
    const all = plan(noon - 24 * hour);
    expect(dueToday(all, noon)).toHaveLength(1);
    expect(dueLater(all, noon)).toHaveLength(3);
    const [first, ...rest] = all;
    const after = (what: FollowUpAction['what'], until?: number) => [
      ...(first ? [applyToFollowUp(first, act(what, until))] : []),
      ...rest,
    ];
    expect(dueToday(after('done'), noon)).toHaveLength(0);
    expect(dueToday(after('unreachable'), noon)).toHaveLength(0);
    expect(dueToday(after('postpone', noon + 24 * hour), noon)).toHaveLength(0);
    expect(dueLater(after('postpone', noon + 24 * hour), noon)).toHaveLength(4);
  });

  it('ring once for each due time, and again after being postponed', () => {
    const [first] = plan(noon - 24 * hour);
    if (!first) throw new Error('nothing planned');
    const rung = applyToFollowUp(first, act('announce'));
    expect(unannounced([rung])).toEqual([]);
    expect(unannounced([applyToFollowUp(rung, act('postpone', noon + hour))])).toHaveLength(1);
  });

  it('count an action once', () => {
    const [first] = plan(noon);
    const done = act('done');
    if (!first) throw new Error('nothing planned');
    const once = applyToFollowUp(first, done);
    expect(applyToFollowUp(once, done)).toBe(once);
  });

  it.each(Object.entries(followUpWording))(
    'the wording for %s passes the checker in a private message',
    (_, { wording }) => {
      for (const draft of [wording.zh, wording.en])
        expect(check({ draft, pack: 'auto', context: 'private' }).findings).toEqual([]);
    },
  );
});
