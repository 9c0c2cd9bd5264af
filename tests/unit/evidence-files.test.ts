import { describe, expect, it } from 'vitest';
import type { CapturedPage } from '../../utils/domain/capture.ts';
import { pageFiles } from '../../utils/evidence/page-files.ts';
import { fileRefusal, largestEvidence } from '../../utils/evidence/refuse.ts';

const page: CapturedPage = {
  url: 'https://example.com/?a=1&b=<2>',
  title: '</title><script>',
  pageLang: 'zh-TW',
  site: 'google-maps',
  cards: [
    {
      review: {
        id: 'r"1',
        text: '等很久',
        partial: true,
        translated: true,
        lang: 'zh-TW',
        dateText: '3 週前',
      },
      html: '<b>原</b>',
    },
    { review: { id: 'r2', text: '', partial: false }, html: '' },
  ],
};
const time = { at: Date.UTC(2026, 10, 21, 18, 5), utcOffset: 480 };
const files = pageFiles(page, time, (html) => `[clean ${html}]`);
const textOf = (name: string) =>
  new TextDecoder().decode(files.find((file) => file.name.endsWith(name))?.bytes);

describe('the files of a captured page', () => {
  it('carry local time in their names and everything read, unchanged, in their facts', () => {
    expect(files.map(({ name }) => name)).toEqual(['20261122-0205-reviews.json', '20261122-0205-page.html']);
    const facts = JSON.parse(textOf('.json'));
    expect(facts).toMatchObject({
      address: page.url,
      capturedAt: '2026-11-21T18:05:00.000Z',
      utcOffsetMinutes: 480,
    });
    expect(facts.reviews).toEqual([
      {
        id: 'r"1',
        relativeDate: '3 週前',
        language: 'zh-TW',
        translated: true,
        text: '等很久',
        partial: true,
      },
      { id: 'r2', relativeDate: null, language: null, translated: false, text: '', partial: false },
    ]);
  });

  it('hold only sanitised markup, and what they add themselves cannot break out', () => {
    const html = textOf('.html');
    expect(html).toContain('[clean <b>原</b>]');
    expect(html).not.toContain('<script>');
    expect(html).toContain('data-review="r&quot;1"');
    expect(html).toContain("default-src 'none'");
  });

  it('are none where no review was read', () => {
    expect(pageFiles({ ...page, cards: [] }, time, (html) => html)).toEqual([]);
  });
});

describe('a file that is no public page', () => {
  const dicom = new Uint8Array(132);
  dicom.set(new TextEncoder().encode('DICM'), 128);
  it.each([
    ['病歷首頁.jpg', new Uint8Array(0), 'record'],
    ['Chart 0912.pdf', new Uint8Array(0), 'record'],
    ['ｘ光片.png', new Uint8Array(0), 'record'],
    ['無名', dicom, 'record'],
    ['CCTV-3.mp4', new Uint8Array(0), 'camera'],
    ['監視器.png', new Uint8Array(0), 'camera'],
    ['評論截圖.png', new Uint8Array(0), undefined],
  ] as const)('%s: %s', (name, head, refusal) => {
    expect(fileRefusal(name, 1, head)).toBe(refusal);
  });

  it('too large', () => {
    expect(fileRefusal('a.png', largestEvidence + 1, new Uint8Array(0))).toBe('large');
  });
});
