import { describe, expect, it } from 'vitest';
import { levelOf } from '../../utils/incidents/level.ts';
import { branches } from '../../utils/playbook/branches.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import { counselCautions, counselItems } from '../../utils/playbook/counsel.ts';
import { letters } from '../../utils/playbook/letters.ts';
import { rebuildingItems, rebuildingStages } from '../../utils/playbook/rebuilding.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { allSteps, stepsFor } from '../../utils/playbook/steps.ts';

describe('the playbook', () => {
  it('gives every step a place, a reason, a length, a role and a source', () => {
    expect(new Set(allSteps.map((step) => step.id)).size).toBe(allSteps.length);
    const lacking = allSteps.filter(
      ({ title, why, minutes, role, from }) =>
        !(title.zh && title.en && why.zh && why.en && minutes > 0 && from.length > 0) ||
        !roles.some((entry) => entry.role === role),
    );
    expect(lacking).toEqual([]);
  });

  it('walks the five letters in order in every branch', () => {
    const order = letters.map((entry) => entry.letter).join('');
    for (const { branch } of branches) {
      const walked = stepsFor(branch).map((step) => step.letter);
      expect([...new Set(walked)].join('')).toBe(order);
      expect(walked.join('')).toBe(walked.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(''));
    }
  });

  it.each(branches.map((entry) => entry.branch))('%s has steps of its own', (branch) => {
    expect(stepsFor(branch).filter((step) => step.branches).length).toBeGreaterThan(0);
  });

  it('puts the person’s safety before everything else', () => {
    expect(stepsFor('safety')[0]?.id).toBe('safety.care');
    expect(stepsFor('drug')[0]?.id).toBe('safety.care');
  });

  it('stops and starts each clock with a step that exists where the clock runs', () => {
    for (const kind of Object.values(clockKinds))
      for (const branch of kind.branches ?? branches.map((entry) => entry.branch))
        for (const step of [kind.step, kind.startsWith ?? kind.step])
          expect(stepsFor(branch).map((entry) => entry.id)).toContain(step);
  });

  it('rebuilds trust in the sources’ five stages, each item with an id of its own', () => {
    expect(rebuildingStages.map(({ id }) => id)).toEqual(['trust', 'image', 'avoid', 'learn', 'improve']);
    expect(new Set(rebuildingItems.map(({ id }) => id)).size).toBe(rebuildingItems.length);
  });

  it('calls nothing illegal, asks for no deletion and uses Taiwanese words', () => {
    const words = [
      ...allSteps.flatMap((step) => [step.title.zh, step.why.zh]),
      ...rebuildingItems.map(({ what }) => what.zh),
      ...[...counselItems.map(({ what }) => what), ...counselCautions].map(({ zh }) => zh),
    ];
    expect(words.filter((text) => /違法|信息|視頻|默認|用戶|軟件|質量|网|请/u.test(text))).toEqual([]);
    expect(allSteps.filter((step) => /illegal/iu.test(step.title.en + step.why.en))).toEqual([]);
  });
});

describe('the level', () => {
  it.each([
    ['a single complaint', { reach: 'one', truth: 'unknown', harm: 'upset' }, 'service', 1],
    ['several reviews', { reach: 'several', truth: 'true', harm: 'none' }, 'service', 2],
    ['several, but untrue', { reach: 'several', truth: 'false', harm: 'none' }, 'service', 1],
    ['a rumour is never trifling', { reach: 'one', truth: 'false', harm: 'none' }, 'rumour', 2],
    [
      'an injury counts in full even if denied',
      { reach: 'one', truth: 'false', harm: 'injury' },
      'result',
      3,
    ],
    ['grave harm', { reach: 'one', truth: 'unknown', harm: 'serious' }, 'safety', 4],
    ['the press asks', { reach: 'media', truth: 'unknown', harm: 'none' }, 'service', 4],
  ] as const)('%s', (_, assessment, branch, level) => {
    expect(levelOf(assessment, branch)).toBe(level);
  });
});
