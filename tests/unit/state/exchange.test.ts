import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action, ActionKind } from '../../../utils/domain/incident.ts';
import { Database } from '../../../utils/platform/database.ts';
import { sign } from '../../../utils/platform/signing.ts';
import { type Exchange, type Offer, openExchange } from '../../../utils/state/exchange.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';
import { action, minute, noon, opened } from '../incidents/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** One browser with its own database and key. */
interface Side {
  readonly db: Database;
  readonly exchange: Exchange;
  readonly act: (what: ActionKind, at?: number) => Promise<unknown>;
}

let serial = 0;
function side(): Side {
  serial += 1;
  const db = new Database(`side-${serial}`);
  const store = openIncidents(db);
  return {
    db,
    exchange: openExchange(
      db,
      () => noon,
      () => undefined,
    ),
    act: (what, at = noon) => store.act('i1', action(what, at)),
  };
}

const message = (fields: object): ActionKind => ({ kind: 'message', message: 'm1', fields });
const approval: ActionKind = {
  kind: 'approve',
  statement: 'family-message',
  message: 'm1',
  role: 'medical',
  name: '王院長',
  findings: 1,
  sha256: 'a'.repeat(64),
  reason: '家屬已書面同意',
  rules: '41 · 2026-11-21 · 3f9a01c2',
};

type Good = Extract<Offer, { readonly ok: true }>;
const incident = (where: Side) => openIncidents(where.db).get('i1');
const fileOf = async (from: Side) => from.exchange.file((await incident(from))!, '小陳');
const carry = async (from: Side, to: Side) =>
  to.exchange.accept((await to.exchange.read(await fileOf(from))) as Good, '王院長');

let one: Side;
let two: Side;
beforeEach(async () => {
  [one, two] = [side(), side()];
  await openIncidents(one.db).open('i1', opened().timeline[0] as Extract<Action, { kind: 'open' }>);
  await one.act(
    message({ audience: 'family', channel: 'one-to-one', text: '您好', owner: '小陳', dueAt: 5 }),
  );
});
afterEach(async () => {
  await Promise.all([one.db.delete(), two.db.delete()]);
});

describe('a matrix between two browsers', () => {
  it('goes over, is approved there, and comes back with reason and rule version', async () => {
    expect(await carry(one, two)).toEqual({ ok: true, fresh: 1 });
    expect((await incident(two))?.messages).toEqual((await incident(one))?.messages);
    await two.act(approval);
    expect(await carry(two, one)).toEqual({ ok: true, fresh: 1 });
    expect((await incident(one))?.timeline.find(({ kind }) => kind === 'approve')).toMatchObject(approval);
    expect(await carry(two, one)).toEqual({ ok: true, fresh: 0 });
  });

  it('keeps the later change of each field, whichever file arrives first; both stay in the timeline', async () => {
    await carry(one, two);
    await two.act(message({ text: '晚的' }), noon + 2 * minute);
    await two.act(message({ owner: '早的' }), noon + minute);
    await one.act(message({ text: '早的' }), noon + minute);
    await one.act(message({ owner: '晚的' }), noon + 2 * minute);
    await carry(one, two);
    await carry(two, one);
    for (const where of [one, two]) {
      expect((await incident(where))?.messages?.[0]).toMatchObject({ text: '晚的', owner: '晚的' });
      expect((await incident(where))?.timeline.filter(({ kind }) => kind === 'message')).toHaveLength(5);
    }
  });

  it('knows a signer once a person has accepted the fingerprint', async () => {
    const first = (await two.exchange.read(await fileOf(one))) as Good;
    expect([first.signer, first.fingerprint]).toEqual([undefined, await one.exchange.fingerprint()]);
    await two.exchange.accept(first, '王院長');
    expect(await two.exchange.read(await fileOf(one))).toMatchObject({ signer: { name: '小陳' } });
    expect(first.fingerprint).toMatch(/^(?:[0-9A-F]{4} ){5}[0-9A-F]{4}$/u);
  });

  it.each([
    ['a picture', 'foreign', () => '\u0089PNG'],
    ['another JSON', 'foreign', () => '{"format":"calmreply-data","version":1}'],
    ['cut off', 'truncated', (file: string) => file.slice(0, -40)],
    ['of a newer version', 'newer', (file: string) => file.replace('"version":1', '"version":9')],
    ['one word changed', 'signature', (file: string) => file.replace('您好', '你好')],
    ['without a signature', 'malformed', (file: string) => file.replace('"signature"', '"none"')],
  ] as const)('%s is named (%s)', async (_, problem, change) => {
    expect(await two.exchange.read(change(await fileOf(one)))).toEqual({ ok: false, problem });
    expect(await two.db.incidents.count()).toBe(0);
  });

  it('signed but not of the shape is malformed; a forbidden entry refuses the whole file', async () => {
    const strange = { format: 'calmreply-matrix', version: 1, ...(await sign(one.db, '{"actions":[1]}')) };
    expect(await two.exchange.read(JSON.stringify(strange))).toEqual({ ok: false, problem: 'malformed' });

    await carry(one, two);
    const before = await incident(two);
    const good = (await two.exchange.read(await fileOf(one))) as Good;
    const actions = [
      ...good.facts.actions,
      action(message({ text: '新的' })),
      action(message({ text: '病歷號碼 A1234567' })),
    ];
    const forbidden = { ...good, facts: { ...good.facts, actions } };
    expect(await two.exchange.accept(forbidden, '王院長')).toEqual({ ok: false, problem: 'refused' });
    expect(await incident(two)).toEqual(before);
  });

  it('what cannot be stored is said, and nothing is there', async () => {
    const good = (await two.exchange.read(await fileOf(one))) as Good;
    vi.spyOn(two.db.incidents, 'put').mockRejectedValue(new Error('disk full'));
    expect(await two.exchange.accept(good, '王院長')).toEqual({ ok: false, problem: 'storage' });
    expect([await two.db.incidents.count(), await two.db.signers.count()]).toEqual([0, 0]);
  });
});
