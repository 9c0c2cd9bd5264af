import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Feed } from '../../../utils/domain/feed.ts';
import { Database } from '../../../utils/platform/database.ts';
import { feedStore } from '../../../utils/platform/feed-store.ts';
import { fetchFeed } from '../../../utils/platform/fetch-feed.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { type FeedDeps, feedKeeper, readEvery } from '../../../utils/state/keep-feeds.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const rss = (title: string, link = 'https://news.example/1') =>
  `<rss><channel><title>在地新聞</title><item><title>${title}</title><link>${link}</link></item></channel></rss>`;

let server: Server;
let origin = '';
let sent = 0;
let body = rss('心安診所捲入糾紛');

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/good' }).end();
    else if (request.url === '/gone') response.writeHead(410).end();
    else if (request.url === '/slow') response.writeHead(200).write('<rss>');
    else if (request.url === '/large') {
      sent = 0;
      response.writeHead(200);
      const part = Buffer.alloc(100_000, 'x');
      const more = (): void => {
        for (;;) {
          if (response.destroyed || sent >= 50_000_000) return;
          sent += part.length;
          if (!response.write(part)) break;
        }
        response.once('drain', more);
      };
      more();
    } else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  it.each([
    ['/moved', { code: 'redirected' }],
    ['/gone', { code: 'http', detail: '410' }],
    ['/slow', { code: 'too-slow' }],
    ['/large', { code: 'too-large', detail: '0.2' }],
  ])('%s has its trouble named', async (path, problem) => {
    expect(await fetchFeed(origin + path, { bytes: 200_000, ms: 500 })).toEqual(problem);
  });

  it('that sends 50 MB is left long before the end', async () => {
    await fetchFeed(`${origin}/large`);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('that nobody answers is unreachable', async () => {
    expect(await fetchFeed('http://127.0.0.1:9/')).toEqual({ code: 'unreachable' });
  });
});

describe('reading feeds', () => {
  const clock = { now: 1_800_000_000_000 };
  const told: string[] = [];
  const alarms: (number | undefined)[] = [];
  const db = new Database('feeds');
  const store = feedStore(db);
  const deps: FeedDeps = {
    store,
    settings: async () => ({ ...defaultSettings, profile: { name: '心安診所' } }),
    mayRead: async () => true,
    get: fetchFeed,
    online: () => true,
    now: () => clock.now,
    setAlarm: async (_, at) => alarms.push(at),
    notify: async (id) => told.push(id) > 0,
  };
  const feed = (path: string): Feed => ({
    id: path,
    url: origin + path,
    name: '',
    addedAt: 1,
    takeAll: false,
  });

  it('makes a mention of a new entry, tells of it once, and sets the next alarm', async () => {
    await store.add(feed('/good'));
    const read = feedKeeper(deps);
    await Promise.all([read('due'), read('due')]);
    expect(await db.mentions.toArray()).toMatchObject([
      { title: '心安診所捲入糾紛', words: ['心安診所'], negative: ['糾紛'], told: true, read: false },
    ]);
    expect((await store.feeds())[0]).toMatchObject({ name: '在地新聞', readAt: clock.now });
    expect(told).toEqual(['mentions:new']);
    expect(alarms.at(-1)).toBe(clock.now + readEvery);
    await read('all');
    expect(told).toHaveLength(1);
  });

  it('leaves a feed alone until its time comes', async () => {
    const get = vi.fn(fetchFeed);
    await feedKeeper({ ...deps, get })('due');
    expect(get).not.toHaveBeenCalled();
    clock.now += readEvery;
    await feedKeeper({ ...deps, get })('due');
    expect(get).toHaveBeenCalledOnce();
  });

  it('counts failures, tells of a dead feed once, and forgets both when it comes back', async () => {
    body = '<html>gone</html>';
    const read = feedKeeper(deps);
    const since = clock.now;
    for (let time = 1; time <= 4; time += 1) await read('all');
    const [dead] = await store.feeds();
    expect(dead?.failure).toEqual({ code: 'not-a-feed', since, times: 4 });
    expect(told).toEqual(['mentions:new', 'mentions:/good']);
    body = rss('心安診所捲入糾紛');
    await read('all');
    expect((await store.feeds())[0]).not.toHaveProperty('failure');
  });

  it('blames no feed when the machine is offline, and asks nobody without permission', async () => {
    await feedKeeper({ ...deps, online: () => false })('all');
    expect((await store.feeds())[0]).not.toHaveProperty('failure');
    const get = vi.fn(fetchFeed);
    await feedKeeper({ ...deps, get, mayRead: async () => false })('all');
    expect(get).not.toHaveBeenCalled();
    expect((await store.feeds())[0]?.failure).toMatchObject({ code: 'no-permission', times: 1 });
  });

  it('keeps the night quiet and tells in the morning', async () => {
    told.length = 0;
    body = rss('心安診所遭檢舉的後續報導', 'https://news.example/2');
    const quiet = { from: 0, to: 24 * 60 - 1 };
    const settings = async () => ({ ...(await deps.settings(0)), quiet });
    await feedKeeper({ ...deps, settings })('all');
    expect(told).toEqual([]);
    await feedKeeper(deps)('all');
    expect(told).toEqual(['mentions:new']);
  });
});
