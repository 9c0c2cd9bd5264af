import { expect, it } from 'vitest';
import { diagnose, longestDiagnosis } from '../../../utils/sites/diagnosis.ts';
import { readCards } from '../../../utils/sites/read-page.ts';
import { googleMaps } from '../../../utils/sites/specs/google-maps.ts';
import { mapsPage, mapsWords } from '../../fixtures/pages/maps-reviews.ts';

const languages = ['zh-TW', 'en', 'ja'] as const;

it.each(languages)('%s: no word and no attribute value of the page is in a diagnosis', (lang) => {
  const { document, diagnosis } = diagnosed(lang);
  const texts = [...document.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue ?? ''),
    ...[...element.attributes].filter(({ name }) => name !== 'role').map(({ value }) => value),
  ]);
  const words = texts
    .map((text) => text.trim())
    .filter((text) => text.length > 2 && !['true', 'false', 'main'].includes(text));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => diagnosis.includes(word))).toEqual([]);
  expect(diagnosis).not.toMatch(/[^\0-\x7f]/u);
});

it('says what carries each field, and what the page lost', () => {
  const facts = JSON.parse(diagnosed('zh-TW').diagnosis);
  expect(facts).toMatchObject({
    site: 'google-maps',
    counts: { reviews: 5, answered: 2, partial: 1, translated: 1, withoutText: 1 },
    carriedBy: { author: { aria: 5 }, rating: { aria: 5 }, text: { identity: 4, none: 1 } },
  });
  expect(facts.card[0]).toMatch(/^div class\(\d+\) data-review-id\(28\) aria-label\(3\)$/u);
});

it('stays short whatever the page holds', () => {
  const { document } = diagnosed('en');
  const card = document.querySelector('.jftiEf');
  for (let at = 0; at < 5_000; at += 1) card?.append(document.createElement('span'));
  expect(
    diagnose(readCards(document, 'https://www.google.com/maps/place/x'), googleMaps).length,
  ).toBeLessThanOrEqual(longestDiagnosis);
});

function diagnosed(lang: (typeof languages)[number]) {
  const document = new DOMParser().parseFromString(mapsPage(mapsWords[lang]), 'text/html');
  return {
    document,
    diagnosis: diagnose(readCards(document, 'https://www.google.com/maps/place/x'), googleMaps),
  };
}
