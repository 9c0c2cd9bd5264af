import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boxPostedBy } from '../../../utils/sites/find-box.ts';
import { readPage } from '../../../utils/sites/read-page.ts';
import { googleOwner } from '../../../utils/sites/specs/google-owner.ts';
import { deeper, foreignLabels, type Mangle, noJsnames, randomClasses, renamedClasses } from './mangle.ts';

const pages = resolve(import.meta.dirname, '../../fixtures/pages');
const url = 'https://www.google.com/local/business/123/customers/reviews?hl=zh-TW';

describe("Google's merchant page", () => {
  it('gives every review with its stars', () => {
    const { reviews, replyBoxes, health } = readPage(merchant(), url);
    expect(reviews.map(({ author, rating, dateText }) => [author, rating, dateText])).toEqual([
      ['方測試', 1, '2 天前'],
      ['更多', 5, '1 週前'],
      ['<img src=x onerror=alert(1)>', 2, '3 週前'],
      ['Robin Example', 3, '1 個月前'],
    ]);
    expect(reviews[3]?.text).toBe('');
    expect(replyBoxes).toBe(1);
    expect(health).toMatchObject({ reviews: 'found', replyBox: 'found', submit: 'found' });
  });

  it('knows Post from Cancel and from the opener, which bears the same word', () => {
    const document = merchant();
    const posts = [...document.querySelectorAll('button')].filter(
      (button) => googleOwner.box && boxPostedBy(googleOwner.box, button),
    );
    expect(posts.map((button) => button.getAttribute('jsname'))).toEqual(['hrGhad']);
  });

  it('takes no search field for a reply box', () => {
    const document = merchant();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form role="search"><textarea jsname="YPqjbf"></textarea></form>',
    );
    expect(readPage(document, url).replyBoxes).toBe(1);
  });

  const cases: readonly (readonly [name: string, mangles: readonly Mangle[]])[] = [
    ['every class renamed', [renamedClasses]],
    ['no jsname', [noJsnames]],
    ['controls labelled in another language', [foreignLabels]],
    ['cards one level deeper', [deeper('article')]],
    ['no jsname, renamed classes, another language', [noJsnames, renamedClasses, foreignLabels]],
  ];
  it.each(cases)('%s: reviews and the reply box are still found', (_name, mangles) => {
    const document = merchant();
    const before = readPage(document, url);
    const submit = document.querySelector('button[jsname="hrGhad"]');
    for (const mangle of mangles) mangle(document);
    const after = readPage(document, url);
    expect(after.reviews).toEqual(before.reviews);
    expect(after.replyBoxes).toBe(1);
    expect(googleOwner.box && submit && boxPostedBy(googleOwner.box, submit)?.submit).toBe(submit);
  });

  it('every class attribute random: all but the stars, and the stars are named as dead', () => {
    const document = merchant();
    const before = readPage(document, url);
    randomClasses(document);
    const after = readPage(document, url);
    expect(after.reviews.map(({ rating: _, ...rest }) => rest)).toEqual(
      before.reviews.map(({ rating: _, ...rest }) => rest),
    );
    expect(after.health).toMatchObject({ reviews: 'found', rating: 'dead' });
  });
});

/** The merchant page with the first reply box open, as its own script would open it. */
function merchant(): Document {
  const html = readFileSync(join(pages, 'google-merchant.html'), 'utf8');
  const document = new DOMParser().parseFromString(html.replace(/<script.*<\/script>/u, ''), 'text/html');
  const template = document.querySelector<HTMLTemplateElement>('#box');
  document.querySelector('[data-fixture-slot]')?.append(template?.content.cloneNode(true) ?? '');
  template?.remove();
  return document;
}
