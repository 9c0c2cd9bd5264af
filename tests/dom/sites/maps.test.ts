import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/sites/read-page.ts';
import { type MapsLayout, mapsPage, mapsPlace, mapsWords } from '../../fixtures/pages/maps-reviews.ts';
import {
  deeper,
  foreignLabels,
  type Mangle,
  noJsactions,
  noJsnames,
  randomClasses,
  renamedClasses,
} from './mangle.ts';

const url =
  'https://www.google.com/maps/place/x/@25.03,121.56,17z/data=!4m7!3m6!1s0x47c609e91734d71b:0xb13072d0007a87d1!8m2';

describe('a reviews tab of Maps', () => {
  describe.each(['zh-TW', 'en', 'ja'] as const)('in %s', (lang) => {
    const words = mapsWords[lang];
    const read = () => readPage(parse(mapsPage(words)), url);

    it('gives the place by name and by every name Google has for it', () => {
      expect(read().place).toEqual({ name: mapsPlace, id: 'ChIJG9c0F-kJxkcR0Yd6ANByMLE' });
    });

    it('gives each review once, with stars and raw date', () => {
      expect(read().reviews.map(({ author, rating, dateText }) => [author, rating, dateText])).toEqual([
        ['方測試', 1, words.dates[0]],
        [words.more, 2, words.dates[1]],
        ['Robin Example', 5, words.dates[2]],
        ['黃範例', 4, words.dates[3]],
        ['<img src=x onerror=alert(1)>', 3, words.dates[4]],
      ]);
    });

    it('never takes the owner for the reviewer of a star-only review', () => {
      expect(read().reviews[1]).toMatchObject({
        authorReviews: 12,
        text: '',
        ownerReply: { text: '感謝您的回饋，請直接與本院聯繫。', dateText: words.dates[0] },
      });
    });

    it('says what is cut and what is translated', () => {
      expect(read().reviews.map(({ partial, translated }) => [partial, translated ?? false])).toEqual([
        [true, false],
        [false, false],
        [false, true],
        [false, false],
        [false, false],
      ]);
    });

    it('keeps line breaks and takes markup in a review for words', () => {
      expect(read().reviews[4]?.text).toBe('第一行\n第二行 <script>alert(1)</script>');
    });
  });

  const layouts: readonly MapsLayout[] = ['split', 'hotel'];
  it.each(layouts)('in the %s layout reads the same reviews', (layout) => {
    const plain = readPage(parse(mapsPage(mapsWords['zh-TW'])), url);
    const other = readPage(parse(mapsPage(mapsWords['zh-TW'], layout)), url);
    expect(other.reviews).toEqual(plain.reviews);
    expect(other.health).toEqual(plain.health);
  });
});

describe('a Maps page after a redesign', () => {
  const cases: readonly (readonly [name: string, mangles: readonly Mangle[]])[] = [
    ['every class renamed', [renamedClasses]],
    ['every class attribute random', [randomClasses]],
    ['no jsname', [noJsnames]],
    ['no jsaction', [noJsactions]],
    ['controls labelled in another language', [foreignLabels]],
    ['cards one level deeper', [deeper('.jftiEf')]],
    ['random classes, no jsaction, deeper', [deeper('.jftiEf'), randomClasses, noJsactions]],
  ];

  it.each(cases)('%s: every review is still read whole', (_name, mangles) => {
    const document = parse(mapsPage(mapsWords['zh-TW']));
    const before = readPage(document, url);
    for (const mangle of mangles) mangle(document);
    const after = readPage(document, url);
    expect(after.reviews.map(essence)).toEqual(before.reviews.map(essence));
    expect(after.health).toEqual(before.health);
  });

  it('with nothing left to hold on to, says that reading is dead and not that there are no reviews', () => {
    const document = parse(mapsPage(mapsWords['zh-TW']));
    for (const element of document.querySelectorAll('[data-review-id]')) {
      element.removeAttribute('data-review-id');
      element.removeAttribute('class');
    }
    expect(readPage(document, url)).toMatchObject({ reviews: [], health: { reviews: 'dead' } });
  });

  it('on a page of another kind, reviews are absent and not dead', () => {
    const document = parse('<!doctype html><title>x</title><div role="main" aria-label="台北市"></div>');
    expect(readPage(document, 'https://www.google.com/maps/@25,121,12z').health).toMatchObject({
      reviews: 'absent',
    });
  });

  it('names the field that is dead', () => {
    const document = parse(mapsPage(mapsWords['zh-TW']));
    for (const element of document.querySelectorAll('[role="img"]')) element.remove();
    expect(readPage(document, url).health).toMatchObject({
      reviews: 'found',
      rating: 'dead',
      author: 'found',
    });
  });
});

/** What must survive: whether the page marks a text as cut or translated may be lost with its button's names. */
function essence({
  id,
  author,
  rating,
  text,
  dateText,
  ownerReply,
}: ReturnType<typeof readPage>['reviews'][number]) {
  return { id, author, rating, text, dateText, ownerReply };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
