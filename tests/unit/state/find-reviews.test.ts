import { describe, expect, it } from 'vitest';
import { coverage, found, inboxRows, nextUnanswered, noFilter } from '../../../utils/state/find-reviews.ts';
import { remembered } from '../platform/reviews.ts';

const risk = { verdict: 'block', rules: ['privacy.treatment'], titles: ['透露療程'] } as const;
const { url: _, ...fromFile } = remembered({
  id: 'file',
  postedAt: 3_000,
  place: '二店',
  placeName: '二店',
  answered: 'unknown',
});
const { rating: __, ...verdict } = remembered({
  id: 'fb',
  key: 'facebook|fb',
  platform: 'facebook',
  firstSeen: 500,
  recommends: false,
  sentiment: 'neutral',
});
const rows = inboxRows(
  [
    remembered({ id: 'old', firstSeen: 1_000, text: '停車場很難找', rating: 3, topics: ['parking'] }),
    fromFile,
    remembered({
      id: 'new',
      firstSeen: 2_000,
      lastSeen: 9_000,
      author: 'ＡＮＮ',
      rating: 5,
      answered: 'yes',
      ownerReply: { text: '感謝您到臺北門診' },
      risk,
    }),
    verdict,
  ],
  [{ key: 'google|old', text: '停車資訊在這裡', at: 5 }],
);
const ids = (filter: Partial<typeof noFilter>) =>
  found(rows, { ...noFilter, ...filter }).map(({ review }) => review.id);

describe('the inbox', () => {
  it('shows the newest first, by the date of a file where there is one', () => {
    expect(ids({})).toEqual(['file', 'new', 'old', 'fb']);
  });

  it.each<[string, Parameters<typeof ids>[0], readonly string[]]>([
    ['words in the review', { words: '停車場' }, ['old']],
    ['words in the answer, however Taiwan is written', { words: '台北' }, ['new']],
    ['a name in any width and case', { words: 'ann' }, ['new']],
    ['words of the draft', { words: '停車資訊' }, ['old']],
    ['several words, all of them', { words: '停車 難找' }, ['old']],
    ['what has no answer, but not what the page did not tell', { unanswered: true }, ['old', 'fb']],
    ['negative ones by stars or verdict', { negative: true }, ['file', 'fb']],
    ['answers that may be a problem', { risky: true }, ['new']],
    ['drafts', { drafted: true }, ['old']],
    ['a topic', { topic: 'parking' }, ['old']],
    ['a place', { place: '二店' }, ['file']],
    ['a platform', { platform: 'facebook' }, ['fb']],
    ['everything at once', { words: '停車', unanswered: true, negative: true }, []],
  ])('finds %s', (_, filter, wanted) => {
    expect(ids(filter)).toEqual(wanted);
  });

  it.each([
    [-1, 2],
    [1, 2],
    [2, 3],
    [3, 2],
  ])('goes from row %i to the next without an answer at %i', (from, to) => {
    expect(nextUnanswered(rows, from)).toBe(to);
  });

  it('goes nowhere when all are answered', () => {
    expect(nextUnanswered(rows.slice(0, 2), -1)).toBeUndefined();
    expect(nextUnanswered([], -1)).toBeUndefined();
  });

  it('says of each place what was seen and when, and of files that no page was opened', () => {
    expect(coverage(rows)).toEqual([
      { place: '安心診所', name: '安心診所', seen: 3, unanswered: 2, newestSeen: 2_000, lastSeen: 9_000 },
      { place: '二店', name: '二店', seen: 1, unanswered: 0, newestSeen: 1_000 },
    ]);
  });
});
