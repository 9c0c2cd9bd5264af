import { describe, expect, it } from 'vitest';
import type { AppealMove } from '../../../utils/domain/appeal.ts';
import { appealReason } from '../../../utils/incidents/appeal.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { platformPolicies } from '../../../utils/playbook/platform-policies.ts';
import { readForAppeal } from '../../../utils/state/read-for-appeal.ts';
import { accepted, action, opened } from './sample.ts';

const every = platformPolicies.flatMap(({ policy }) =>
  (['google', 'facebook'] as const).flatMap((platform) =>
    (['zh', 'en'] as const).map((lang) => ({ policy, platform, lang })),
  ),
);

describe('what a review may be reported for', () => {
  it.each([
    ['寫錯間了，原本要評隔壁那間', 'off-topic', '寫錯間'],
    ['加我LINE帶你投資賺錢', 'spam', '加我LINE帶你投資'],
    ['我是前員工，加班費都不給', 'conflict-of-interest', '前員工'],
    ['這個庸醫去死', 'harassment', '庸醫'],
  ] as const)('%s: %s, because of the words', (review, policy, word) => {
    const { classes, advice } = readForAppeal(review);
    expect(advice).toBe('may-fit');
    const found = classes.find((entry) => entry.policy === policy);
    expect(found?.words.join()).toContain(word);
  });

  it('a phone number in the review is personal information, and the reason does not repeat it', () => {
    const { classes } = readForAppeal('護理師的手機是 0912-345-678，大家打給她');
    expect(classes[0]).toEqual({ policy: 'personal-information', words: [] });
    expect(appealReason('personal-information', 'google', ['0912-345-678'], 'zh')).not.toContain('0912');
  });

  it.each([
    ['等很久，態度又差，失望', 'merely-negative'],
    ['上週三下午三點到，等了兩個小時，收了五百元', 'disputed-facts'],
    ['', 'nothing-said'],
  ] as const)('%j proposes nothing and says %s', (review, advice) => {
    expect(readForAppeal(review)).toEqual({ classes: [], advice });
  });
});

describe('the reason', () => {
  it.each(every)(
    'for $policy on $platform in $lang is one sentence and names the platform’s policy',
    (each) => {
      const reason = appealReason(each.policy, each.platform, ['某些字'], each.lang);
      expect(reason.match(/[。.](?=\s|$|\p{Script=Han})/gu)).toHaveLength(1);
      expect(reason).toMatch(each.platform === 'google' ? /Google/u : /Facebook/u);
      expect(reason).toContain('某些字');
      expect(reason).toMatch(/可能|may/u);
    },
  );

  it.each(every)('for $policy on $platform in $lang threatens nobody and calls nothing illegal', (each) => {
    expect(appealReason(each.policy, each.platform, [], each.lang)).not.toMatch(
      /告你|提告|律師|法律責任|違法|犯法|刪除|sue|lawyer|legal|liable/iu,
    );
  });
});

describe('a report', () => {
  const prepared = accepted(
    applyAction(
      opened(),
      action({ kind: 'prepareAppeal', appeal: 'p1', platform: 'google', policy: 'spam', reason: '理由' }),
    ),
  );
  const walk = (path: readonly AppealMove[]) =>
    path.reduce(
      (incident, to) => accepted(applyAction(incident, action({ kind: 'moveAppeal', appeal: 'p1', to }))),
      prepared,
    );

  it.each([
    [['reported', 'removed']],
    [['reported', 'kept', 'appealed', 'removed']],
    [['reported', 'kept', 'appealed', 'final']],
  ] as const)('may go %j', (path) => {
    expect(walk(path).appeals?.[0]?.state).toBe(path.at(-1));
  });

  it.each([
    [[], 'removed'],
    [[], 'appealed'],
    [['reported'], 'appealed'],
    [['reported', 'removed'], 'appealed'],
    [['reported', 'kept', 'appealed'], 'appealed'],
    [['reported', 'kept', 'appealed', 'final'], 'appealed'],
  ] as const)('after %j cannot be %s', (path, to) => {
    expect(applyAction(walk(path), action({ kind: 'moveAppeal', appeal: 'p1', to }))).toMatchObject({
      refusal: { code: 'no-such-move' },
    });
  });

  it('can still be decided after the incident is closed', () => {
    const closed = accepted(
      applyAction(walk(['reported']), action({ kind: 'move', to: 'closed', reason: '先結案' })),
    );
    const decided = applyAction(closed, action({ kind: 'moveAppeal', appeal: 'p1', to: 'kept' }));
    expect(accepted(decided).appeals?.[0]?.state).toBe('kept');
  });

  it('with personal data in its reason is refused', () => {
    expect(
      applyAction(
        opened(),
        action({
          kind: 'prepareAppeal',
          appeal: 'p2',
          platform: 'google',
          policy: 'harassment',
          reason: '他的電話 0912345678',
        }),
      ),
    ).toMatchObject({ refusal: { code: 'personal-data' } });
  });
});
