import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LibraryReply } from '../../../utils/domain/suggestion.ts';
import { Database } from '../../../utils/platform/database.ts';
import { readRepliesFile, repliesFile } from '../../../utils/platform/replies-file.ts';
import { addReplies, dropReply, keepReply, listReplies } from '../../../utils/platform/reply-store.ts';

let db: Database;
let serial = 0;
beforeEach(() => {
  serial += 1;
  db = new Database(`replies-${serial}`);
});
afterEach(() => db.delete());

const reply = (id: string, at: number, more: Partial<LibraryReply> = {}): LibraryReply => ({
  id,
  at,
  text: `謝謝您的意見（${id}）。`,
  topics: ['waiting'],
  lang: 'zh-TW',
  ...more,
});
const ids = async () => (await listReplies(db)).map(({ id }) => id);

it('lists favourites first, then the newest', async () => {
  await keepReply(db, reply('old', 1));
  await keepReply(db, reply('loved', 2, { favourite: true }));
  await keepReply(db, reply('new', 3));
  expect(await ids()).toEqual(['loved', 'new', 'old']);
});

it('holds the same words once, and the newer keeping counts', async () => {
  await keepReply(db, reply('a', 1, { text: '同一句' }));
  await keepReply(db, reply('b', 2, { text: '同一句', favourite: true }));
  expect(await listReplies(db)).toEqual([reply('b', 2, { text: '同一句', favourite: true })]);
});

it('brings a deleted reply back whole', async () => {
  const kept = reply('a', 1, { favourite: true });
  await keepReply(db, kept);
  await dropReply(db, 'a');
  expect(await ids()).toEqual([]);
  await keepReply(db, kept);
  expect(await listReplies(db)).toEqual([kept]);
});

it('reads back the file it writes and adds only what is new', async () => {
  await keepReply(db, reply('a', 1));
  const file = JSON.parse(JSON.stringify(repliesFile([reply('a', 1), reply('b', 2, { favourite: true })])));
  const reading = readRepliesFile(file);
  expect(reading).toMatchObject({ ok: true });
  const replies = reading.ok ? reading.replies.map((one, at) => ({ ...one, id: `file-${at}`, at })) : [];
  expect(await addReplies(db, replies)).toBe(1);
  expect(await addReplies(db, replies)).toBe(0);
  expect((await listReplies(db))[0]).toMatchObject({ favourite: true, topics: ['waiting'] });
});

it.each([
  ['no object', 7],
  ['another format', { format: 'x', version: 1, replies: [] }],
  ['a newer version', { format: 'calmreply-replies', version: 2, replies: [] }],
  [
    'an unknown topic',
    { format: 'calmreply-replies', version: 1, replies: [{ text: 'x', topics: ['?'], lang: 'en' }] },
  ],
  [
    'an empty reply',
    { format: 'calmreply-replies', version: 1, replies: [{ text: '', topics: [], lang: 'en' }] },
  ],
])('refuses %s and says where', (_, value) => {
  expect(readRepliesFile(value)).toMatchObject({ ok: false, reason: expect.stringMatching(/\w+: /u) });
});
