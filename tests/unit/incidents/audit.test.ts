import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../utils/domain/audit.ts';
import {
  auditScore,
  historyOf,
  nextAuditAt,
  scoreChanges,
  weakItems,
} from '../../../utils/incidents/audit.ts';
import { type AuditList, auditLists } from '../../../utils/playbook/audits.ts';

const list: AuditList = {
  id: 'x',
  name: { zh: '', en: '' },
  everyMonths: 1,
  from: ['A'],
  items: ['a', 'b', 'c', 'd'].map((id) => ({ id, ask: { zh: id, en: id } })),
};

describe('the checklists', () => {
  it('are the six of the sources, each with a source and items of its own', () => {
    expect(auditLists.map(({ id }) => id)).toEqual([
      'clinical',
      'people',
      'equipment',
      'communication',
      'organisation',
      'online',
    ]);
    for (const { items, from } of auditLists) {
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });
});

describe('an audit', () => {
  it.each([
    [{ a: 'yes', b: 'yes', c: 'yes', d: 'yes' }, 100, ''],
    [{ a: 'yes', b: 'yes', c: 'partly', d: 'no' }, 63, 'cd'],
    [{ a: 'yes', b: 'not-applicable', c: 'not-applicable', d: 'no' }, 50, 'd'],
    [{ a: 'yes' }, 25, 'bcd'],
  ] as const)('%j scores %i and leaves %s to work on', (answers, score, weak) => {
    expect(auditScore(list, answers)).toBe(score);
    expect(
      weakItems(list, answers)
        .map(({ id }) => id)
        .join(''),
    ).toBe(weak);
  });

  it('has no score when nothing applies', () => {
    const none = {
      a: 'not-applicable',
      b: 'not-applicable',
      c: 'not-applicable',
      d: 'not-applicable',
    } as const;
    expect(auditScore(list, none)).toBeUndefined();
  });

  it('is due again on the same day, or the last of a shorter month', () => {
    expect(nextAuditAt(new Date(2027, 0, 31, 9).getTime(), 1)).toBe(new Date(2027, 1, 28, 9).getTime());
    expect(nextAuditAt(new Date(2026, 10, 21, 9).getTime(), 3)).toBe(new Date(2027, 1, 21, 9).getTime());
  });

  it('shows in the history of its own list, the newest first', () => {
    const audit = (id: string, at: number, of = 'x'): Audit => ({
      id,
      list: of,
      at,
      owner: '陳',
      answers: {},
      nextAt: 0,
    });
    const all = [audit('old', 1), audit('new', 2), audit('other', 3, 'y')];
    expect(historyOf(all, 'x').map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('scores over time', () => {
  const audit = (answers: Audit['answers']): Audit => ({
    id: '',
    list: 'x',
    at: 0,
    owner: '',
    nextAt: 0,
    answers,
  });
  it('tell each audit from the one before; one without a score is compared with nothing', () => {
    const full = audit({ a: 'yes', b: 'yes', c: 'yes', d: 'yes' });
    const half = audit({ a: 'yes', b: 'yes', c: 'no', d: 'no' });
    const none = audit(Object.fromEntries(list.items.map(({ id }) => [id, 'not-applicable'])));
    expect(scoreChanges(list, [full, half, half, none])).toEqual([50, 0, undefined, undefined]);
  });
});
