import { describe, expect, it } from 'vitest';
import type { FileReview } from '../../../utils/domain/file-review.ts';
import { reviewsCsv, reviewsJson } from '../../../utils/platform/review-files/export.ts';
import { largestFile, readReviewFile } from '../../../utils/platform/review-files/read-file.ts';
import { remembered } from './reviews.ts';

const now = Date.UTC(2026, 10, 22);

const takeout = {
  reviews: [
    {
      name: 'accounts/1/locations/2/reviews/AbFvOqk1',
      reviewer: { displayName: '林小晴' },
      starRating: 'TWO',
      comment: '等了一個小時。',
      createTime: '2026-03-01T10:00:00.123456Z',
      updateTime: '2026-03-01T10:00:00Z',
      reviewReply: { comment: '謝謝您告訴我們。', updateTime: '2026-03-02T10:00:00Z' },
    },
    {
      name: 'accounts/1/locations/2/reviews/AbFvOqk2',
      starRating: 'FIVE',
      createTime: '2026-04-01T10:00:00Z',
    },
    {
      name: 'accounts/1/locations/2/reviews/AbFvOqk3',
      starRating: 'ONE',
      comment: '(Translated by Google) Too slow.\n\n(Original)\n太慢了。',
      createTime: '2026-04-02T10:00:00Z',
    },
  ],
};

describe('a file of reviews', () => {
  it('from Takeout is read with stars, dates, answers and the original words', async () => {
    const reading = await read('reviews.json', JSON.stringify(takeout));
    expect(reading).toMatchObject({
      ok: true,
      kind: 'takeout',
      reviews: [
        {
          id: 'AbFvOqk1',
          author: '林小晴',
          rating: 2,
          text: '等了一個小時。',
          reply: '謝謝您告訴我們。',
          postedAt: Date.UTC(2026, 2, 1, 10, 0, 0, 123),
          answeredAt: Date.UTC(2026, 2, 2, 10),
        },
        { id: 'AbFvOqk2', rating: 5, text: '' },
        { rating: 1, text: '太慢了。' },
      ],
    });
  });

  it.each<[string, string, readonly Partial<FileReview>[]]>([
    [
      'Chinese heads, quoted lines and commas',
      '評論者,星等,評論內容,業主回覆,日期\n王先生,4/5,"很好，\n下次再來",謝謝您,2026/3/5\n',
      [
        {
          author: '王先生',
          rating: 4,
          text: '很好，\n下次再來',
          reply: '謝謝您',
          postedAt: new Date(2026, 2, 5).getTime(),
        },
      ],
    ],
    [
      'English heads, tabs and drawn stars',
      'Reviewer Name\tRating\tReview Text\tOwner Response\nAnn\t★★☆☆☆\tToo slow\t\n',
      [{ author: 'Ann', rating: 2, text: 'Too slow' }],
    ],
    [
      'a date of the Republic’s calendar',
      '星等,評論,日期\n5,好,115/3/5',
      [{ postedAt: new Date(2026, 2, 5).getTime() }],
    ],
    ['cells that our own export guarded', "評論,星等\n'=1+1 的價錢,3", [{ text: '=1+1 的價錢', rating: 3 }]],
  ])('as a table with %s is read', async (_, csv, reviews) => {
    expect(await read('x.csv', csv)).toMatchObject({ ok: true, kind: 'csv', reviews });
  });

  it('in Big5 or UTF-16, as spreadsheets save it, is read', async () => {
    // 「星等,評論\n5,好」 in Big5.
    const big5 = Uint8Array.from([
      0xac, 0x50, 0xb5, 0xa5, 0x2c, 0xb5, 0xfb, 0xbd, 0xd7, 0x0a, 0x35, 0x2c, 0xa6, 0x6e,
    ]);
    expect(await read('x.csv', big5)).toMatchObject({ ok: true, reviews: [{ rating: 5, text: '好' }] });
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'星等,評論\n5,好'].map((c) => c.charCodeAt(0))]).buffer,
    );
    expect(await read('x.csv', wide)).toMatchObject({ ok: true, reviews: [{ rating: 5, text: '好' }] });
  });

  it.each<[string, string, string | Uint8Array, object]>([
    ['broken JSON', 'x.json', '{\n "reviews": [\n  {"a": }\n ]}', { code: 'not-json', line: 3 }],
    ['JSON that ends early', 'x.json', '{\n "reviews": [', { code: 'not-json', line: 2 }],
    ['JSON without reviews', 'x.json', '{"a":1}', { code: 'no-reviews' }],
    ['a list', 'x.json', '[]', { code: 'no-reviews' }],
    [
      'what the owner wrote elsewhere',
      'Reviews.json',
      '{"type":"FeatureCollection","features":[]}',
      { code: 'own-reviews' },
    ],
    ['no review at all', 'x.json', '{"reviews":[]}', { code: 'empty' }],
    ['an empty file', 'x.json', ' \n ', { code: 'empty' }],
    [
      'a wrong entry',
      'x.json',
      JSON.stringify({ reviews: [takeout.reviews[0], { comment: 5 }] }),
      { code: 'bad-entry', entry: 2 },
    ],
    [
      'unknown stars',
      'x.json',
      JSON.stringify({ reviews: [{ starRating: 'SIX', createTime: '2026-01-01T00:00:00Z' }] }),
      { code: 'bad-stars', entry: 1, what: 'SIX' },
    ],
    [
      'a future date',
      'x.json',
      JSON.stringify({ reviews: [{ starRating: 'ONE', createTime: '2027-01-01T00:00:00Z' }] }),
      { code: 'future-date', entry: 1 },
    ],
    ['a table without known heads', 'x.csv', 'a,b\n1,2', { code: 'missing-column', line: 1, what: 'a / b' }],
    [
      'wrong stars in a table',
      'x.csv',
      '星等,評論\n5,"好\n嗎"\n七,壞',
      { code: 'bad-stars', line: 4, what: '七' },
    ],
    ['a date that is none', 'x.csv', '星等,日期\n5,2026/2/31', { code: 'bad-date', line: 2 }],
    ['a row that is too long', 'x.csv', '星等,評論\n5,好\n4,好,壞', { code: 'uneven-row', line: 3 }],
    ['a head alone', 'x.csv', '星等,評論\n', { code: 'empty' }],
    ['a picture', 'x.png', 'abc', { code: 'unknown-kind' }],
    ['bytes of no text', 'x.csv', Uint8Array.from([0x89, 0x50, 0xff, 0x00, 0xfe]), { code: 'not-text' }],
    [
      'our own file of a newer version',
      'x.json',
      '{"format":"calmreply-reviews","version":9}',
      { code: 'newer-version', what: '9' },
    ],
    [
      'our own file with a wrong entry',
      'x.json',
      '{"format":"calmreply-reviews","version":1,"reviews":[{"id":5}]}',
      { code: 'bad-entry', entry: 1 },
    ],
  ])('with %s is refused whole, and the place is named', async (_, name, content, problem) => {
    expect(await read(name, content)).toMatchObject({ ok: false, problem });
  });

  it('larger than the limit is not even opened', async () => {
    const file = {
      name: 'x.csv',
      size: largestFile + 1,
      arrayBuffer: () => Promise.reject(new Error('opened')),
    };
    expect(await readReviewFile(file, now)).toEqual({ ok: false, problem: { code: 'too-large' } });
  });

  it('of ours is read back as it was written, without what belongs to this browser', async () => {
    const reviews = [
      remembered({ incident: 'i1' }),
      remembered({ id: 'r2', ownerReply: { text: '謝謝' }, answered: 'yes', answerSeen: 5 }),
    ];
    const { incident: _, ...plain } = remembered();
    expect(await read('x.json', reviewsJson(reviews, now))).toEqual({
      ok: true,
      kind: 'calmreply',
      remembered: [plain, reviews[1]],
    });
  });

  it('written as a table can be read as a table, formulas kept harmless', async () => {
    const csv = reviewsCsv([remembered({ text: '=HYPERLINK("x")', ownerReply: { text: '謝謝' } })], {
      place: '地點',
      author: '評論者',
      rating: '星等',
      text: '評論',
      reply: '公開的回覆',
      date: '日期',
      shownDate: '頁面上的時間',
      firstSeen: '第一次看到',
      risk: '回覆有疑慮',
      url: '網址',
    });
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(await read('x.csv', csv)).toMatchObject({
      ok: true,
      reviews: [{ author: '林小晴', rating: 2, text: '=HYPERLINK("x")', reply: '謝謝', place: '安心診所' }],
    });
  });
});

function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readReviewFile({ name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }, now);
}
