import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../utils/domain/feed.ts';
import { Database } from '../../../utils/platform/database.ts';
import { keepEvidence } from '../../../utils/platform/evidence-store.ts';
import { feedStore } from '../../../utils/platform/feed-store.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { createDesk } from '../../../utils/state/desk-store.ts';
import {
  branchOf,
  incidentFromMention,
  type MentionChoice,
  type MentionIncidentParts,
  originOf,
} from '../../../utils/state/mention-incident.ts';
import { openIncidents } from '../../../utils/state/open-desk.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 60 * 60_000;
const mention: Mention = {
  id: 'news.example/1',
  title: '心安診所遭民眾投訴候診太久',
  summary: '民眾表示現場等了三小時。',
  link: 'https://news.example/1',
  also: ['https://other.example/9'],
  feeds: ['f1'],
  publishedAt: noon - 3 * hour,
  seenAt: noon - 2 * hour,
  words: ['心安診所'],
  negative: ['投訴'],
  read: false,
};

let db: Database;
let serial = 0;
beforeEach(async () => {
  serial += 1;
  db = new Database(`mention-${serial}`);
  await db.mentions.add(mention);
});
afterEach(() => db.delete());

describe('an incident opened from a mention', () => {
  it('starts its clocks when the mention was read, and the mention leads to it', async () => {
    expect(await open()).toBe(true);
    const [incident] = await db.incidents.toArray();
    expect(incident).toMatchObject({ origin: 'news', branch: 'media', seenAt: noon - 2 * hour });
    expect(await db.mentions.get(mention.id)).toMatchObject({ incident: incident?.id, read: true });
  });

  it('carries source, times, addresses and words as evidence, noted in its timeline', async () => {
    await open();
    const [piece] = await db.evidence.toArray();
    expect(piece).toMatchObject({ name: '20261121-1200-mention.txt', by: '小陳', address: mention.link });
    expect(new TextDecoder().decode(piece?.bytes)).toBe(
      [
        '標題：心安診所遭民眾投訴候診太久',
        '網址：https://news.example/1',
        '同一則的其他網址：https://other.example/9',
        '來源：新聞快訊',
        '刊出時間（來源所述）：2026-11-21T09:00:00.000Z',
        '第一次讀到：2026-11-21T10:00:00.000Z',
        '存成證據：2026-11-21T12:00:00.000Z',
        '符合的關鍵字：心安診所',
        '負面字詞：投訴',
        '',
        '民眾表示現場等了三小時。',
        '',
        '以上是 RSS／Atom 來源的內容，不是網頁本身。網頁可能會修改或刪除，請另外保留那一頁的畫面。',
        '',
      ].join('\n'),
    );
    const [incident] = await db.incidents.toArray();
    expect(incident?.timeline.at(-1)).toMatchObject({ kind: 'evidence', sha256: piece?.sha256 });
  });

  it('says what is not known of it, in the language of the interface', async () => {
    const { publishedAt: _, ...undated } = mention;
    await open({ mention: undated, lang: 'en' });
    const [piece] = await db.evidence.toArray();
    expect(new TextDecoder().decode(piece?.bytes)).toContain(
      'Published (as the source says): the source does not say',
    );
  });

  it('that was read days ago starts its clocks now', async () => {
    await open({ mention: { ...mention, seenAt: noon - 50 * hour } });
    expect(await db.incidents.toArray()).toMatchObject([{ seenAt: noon }]);
  });

  it('stays, and can be found, where the evidence could not be kept', async () => {
    const full = { keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    await expect(open({}, full)).rejects.toThrow('full');
    const [incident] = await db.incidents.toArray();
    expect(await db.mentions.get(mention.id)).toMatchObject({ incident: incident?.id });
  });
});

it.each([
  ['https://www.ptt.cc/bbs/x/M.1.html', '等很久', 'forum', 'service'],
  ['https://www.dcard.tw/f/x/p/1', '護理師態度很差', 'forum', 'staff'],
  ['https://www.facebook.com/x', '打針之後一直流血送急診', 'facebook', 'safety'],
  ['https://news.example/1', '診所開幕', 'news', 'media'],
])('%s with %j looks like %s and %s', (link, title, origin, branch) => {
  expect([originOf({ link }), branchOf({ link, title, summary: '' })]).toEqual([origin, branch]);
});

function open(change: Partial<MentionChoice> = {}, parts: Partial<MentionIncidentParts> = {}) {
  let ids = 0;
  const desk = createDesk({
    store: openIncidents(db),
    which: 'all',
    loadSettings: async () => defaultSettings,
    saveSettings: async (saved) => ({ ...defaultSettings, ...saved }),
    settingsUnreadable: async () => false,
    initial: defaultSettings,
    changed: () => undefined,
    now: () => noon,
    newId: () => `id${++ids}`,
  });
  return incidentFromMention(
    {
      desk,
      keep: (piece) => keepEvidence(db, { ...piece, id: 'e1' }),
      link: feedStore(db).link,
      ...parts,
    },
    {
      mention,
      sources: ['新聞快訊'],
      branch: 'media',
      origin: 'news',
      person: '小陳',
      lang: 'zh-TW',
      now: noon,
      utcOffset: 0,
      ...change,
    },
  );
}
