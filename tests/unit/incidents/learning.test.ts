import { describe, expect, it } from 'vitest';
import type { ActionKind, Incident } from '../../../utils/domain/incident.ts';
import { applyAction } from '../../../utils/incidents/apply.ts';
import { learntMeasures } from '../../../utils/incidents/learning.ts';
import { rebuildingItems } from '../../../utils/playbook/rebuilding.ts';
import { accepted, action, noon, opened } from './sample.ts';

const after = (incident: Incident, ...kinds: readonly ActionKind[]) =>
  kinds.reduce((current, kind) => accepted(applyAction(current, action(kind))), incident);
const measure = (id: string, text: string, topic?: 'waiting'): ActionKind => ({
  kind: 'measure',
  measure: id,
  text,
  owner: '護理長',
  dueAt: noon,
  ...(topic ? { topic } : {}),
});

describe('what is learnt', () => {
  it('two windows writing one part: the last stands, the timeline keeps both', () => {
    const incident = after(
      opened(),
      { kind: 'analyse', part: 'why1', text: '人手不足' },
      { kind: 'analyse', part: 'happened', text: '等了兩小時' },
      { kind: 'analyse', part: 'why1', text: '排班沒有預留' },
    );
    expect(incident.analysis).toEqual({ why1: '排班沒有預留', happened: '等了兩小時' });
    expect(incident.timeline.filter(({ kind }) => kind === 'analyse')).toHaveLength(3);
  });

  it('a measure needs words and an owner, can be done and undone, and goes on after the case is closed', () => {
    const closed = after(opened(), { kind: 'move', to: 'closed', reason: '結案' });
    for (const lacking of [{ text: ' ' }, { owner: ' ' }])
      expect(applyAction(closed, action({ ...measure('m', '先說明'), ...lacking } as ActionKind)).ok).toBe(
        false,
      );
    const done = after(closed, measure('m', '先說明'), {
      kind: 'finish',
      of: 'measure',
      item: 'm',
      done: true,
    });
    expect(done.measures?.[0]).toMatchObject({ text: '先說明', doneAt: noon });
    const undone = after(done, { kind: 'finish', of: 'measure', item: 'm', done: false });
    expect(undone.measures?.[0]).not.toHaveProperty('doneAt');
  });

  it('the rebuilding plan takes its own items only', () => {
    const item = rebuildingItems[0]?.id ?? '';
    const taken = after(opened(), { kind: 'plan', item, owner: '院長', dueAt: noon });
    expect(taken.rebuilding?.[item]).toEqual({ owner: '院長', dueAt: noon });
    expect(applyAction(taken, action({ kind: 'plan', item: 'x', owner: '院長', dueAt: noon }))).toMatchObject(
      {
        refusal: { code: 'no-such-item' },
      },
    );
  });

  it('holds no personal data', () => {
    const words = '病人電話 0912-345-678';
    for (const kind of [
      { kind: 'analyse', part: 'happened', text: words },
      measure('m', words),
    ] as const satisfies readonly ActionKind[])
      expect(applyAction(opened(), action(kind))).toMatchObject({ refusal: { code: 'personal-data' } });
  });

  it('folds back what is done and has a topic, once, before what was known', () => {
    const incident = after(
      opened(),
      measure('a', '看診前說明等候時間', 'waiting'),
      measure('b', '還沒做的', 'waiting'),
      measure('c', '沒有主題'),
      { kind: 'finish', of: 'measure', item: 'a', done: true },
      { kind: 'finish', of: 'measure', item: 'c', done: true },
    );
    const once = learntMeasures({ waiting: ['舊的'] }, incident);
    expect(once).toEqual({ waiting: ['看診前說明等候時間', '舊的'] });
    expect(learntMeasures(once, incident)).toEqual(once);
  });

  it('the clinic’s own phone may stand in a message, a chart number may not', () => {
    const message = (text: string) =>
      applyAction(opened(), action({ kind: 'message', message: 'm', fields: { text } }));
    expect(message('請來電 02-2345-6789').ok).toBe(true);
    expect(message('病歷號 A123456').ok).toBe(false);
  });

  it('a text changed after it was sent counts as not sent', () => {
    const sent = after(
      opened(),
      { kind: 'message', message: 'm', fields: { text: '一' } },
      { kind: 'sent', message: 'm' },
    );
    expect(sent.messages?.[0]?.sentAt).toBe(noon);
    const changed = after(sent, { kind: 'message', message: 'm', fields: { text: '二' } });
    expect(changed.messages?.[0]).not.toHaveProperty('sentAt');
  });
});
