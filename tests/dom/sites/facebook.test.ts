import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boxPostedBy } from '../../../utils/sites/find-box.ts';
import { readPage } from '../../../utils/sites/read-page.ts';
import { facebook } from '../../../utils/sites/specs/facebook.ts';
import { deeper, foreignLabels, type Mangle, randomClasses } from './mangle.ts';

const file = resolve(import.meta.dirname, '../../fixtures/pages/facebook-page.html');
const url = 'https://www.facebook.com/xingan.example/reviews';

describe('a Facebook page of recommendations', () => {
  it('gives each recommendation with its author and permanent name', () => {
    expect(readPage(page(), url)).toMatchObject({
      site: 'facebook',
      place: { name: '杏安示範牙醫診所' },
      replyBoxes: 2,
      reviews: [
        {
          id: 'pfbid0FAKE1',
          author: '陳測試',
          recommends: false,
          text: '態度很差，弄痛我還怪我亂動。',
          dateText: '3 天',
          ownerReply: { text: '您好，請私訊我們。' },
        },
        {
          id: 'pfbid0FAKE2',
          author: '黃範例',
          recommends: true,
          text: '櫃檯人員親切，說明清楚。',
          dateText: '1 週',
        },
      ],
      health: { reviews: 'found', replyBox: 'found', submit: 'found' },
    });
  });

  const cases: readonly (readonly [name: string, mangles: readonly Mangle[]])[] = [
    ['every class attribute random', [randomClasses]],
    ['controls labelled in another language', [foreignLabels]],
    ['posts one level deeper', [deeper('[aria-posinset]')]],
  ];
  it.each(cases)('%s: reviews, boxes and the control that posts are still found', (_name, mangles) => {
    const document = page();
    const before = readPage(document, url);
    for (const mangle of mangles) mangle(document);
    expect(readPage(document, url)).toEqual(before);
    for (const send of document.querySelectorAll('[data-fixture-send]'))
      expect(facebook.box && boxPostedBy(facebook.box, send)?.submit).toBe(send);
  });

  it.each([
    ['陳測試 不推薦 杏安示範牙醫診所', false],
    ['Chen doesn’t recommend Xing An', false],
    ['Chen recommends Xing An', true],
    ['Chen ne recommande pas Xing An', false],
    ['陳測試 在杏安示範牙醫診所', undefined],
  ])('reads the verdict of %j as %j', (sentence, recommends) => {
    const document = page();
    const head = document.querySelector('[data-ad-rendering-role="profile_name"] span');
    if (head) head.textContent = sentence;
    expect(readPage(document, url).reviews[0]?.recommends).toBe(recommends);
  });

  it("takes nobody else's comment for the page's own answer", () => {
    const document = page();
    for (const comment of document.querySelectorAll('[role="article"]'))
      for (const name of comment.querySelectorAll('[role="link"] span')) name.textContent = '林路人';
    expect(readPage(document, url).reviews[0]?.ownerReply).toBeUndefined();
  });

  it('takes the messenger for no reply box', () => {
    const document = page();
    for (const form of document.querySelectorAll('form')) form.remove();
    expect(readPage(document, url).replyBoxes).toBe(0);
  });
});

function page(): Document {
  const html = readFileSync(file, 'utf8').replace(/<script.*<\/script>/u, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
