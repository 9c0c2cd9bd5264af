import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cardsIn } from '../../../utils/sites/find-cards.ts';
import { readPage } from '../../../utils/sites/read-page.ts';
import { carriersOf } from '../../../utils/sites/read-review.ts';
import { facebook } from '../../../utils/sites/specs/facebook.ts';
import { googleMaps } from '../../../utils/sites/specs/google-maps.ts';
import { googleOwner } from '../../../utils/sites/specs/google-owner.ts';
import { mapsPage, mapsWords } from '../../fixtures/pages/maps-reviews.ts';
import { foreignLabels, type Mangle, noJsactions, noJsnames, randomClasses } from './mangle.ts';

const pages = resolve(import.meta.dirname, '../../fixtures/pages');
const sites = {
  maps: {
    spec: googleMaps,
    url: 'https://www.google.com/maps/place/x',
    html: () => mapsPage(mapsWords['zh-TW']),
  },
  owner: {
    spec: googleOwner,
    url: 'https://www.google.com/local/business/1/customers/reviews',
    html: () => readFileSync(`${pages}/google-merchant.html`, 'utf8'),
  },
  facebook: {
    spec: facebook,
    url: 'https://www.facebook.com/xingan.example/reviews',
    html: () => readFileSync(`${pages}/facebook-page.html`, 'utf8'),
  },
} as const;

const noAria: Mangle = (document) => {
  for (const element of document.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
};

/**
 * After each change of a page: what carries author, stars and text of its first review, and which field is dead. A
 * text that no anchor finds is guessed from how the card lies; Facebook has no stars.
 */
const table: readonly (readonly [
  site: keyof typeof sites,
  change: string,
  mangles: readonly Mangle[],
  carriers: string,
  dead: string,
])[] = [
  ['maps', 'as it is', [], 'author aria, rating aria, text identity', ''],
  ['maps', 'random classes', [randomClasses], 'author aria, rating aria, text identity', ''],
  ['maps', 'no labels', [noAria], 'author identity, rating structure, text identity', ''],
  [
    'maps',
    'no labels, random classes',
    [noAria, randomClasses],
    'author identity, rating none, text identity',
    'rating',
  ],
  ['maps', 'no jsactions', [noJsactions], 'author aria, rating aria, text identity', ''],
  ['owner', 'as it is', [], 'author class, rating structure, text jsname', ''],
  ['owner', 'no jsnames', [noJsnames], 'author class, rating structure, text class', ''],
  ['owner', 'random classes', [randomClasses], 'author structure, rating none, text jsname', 'rating'],
  [
    'owner',
    'no jsnames, random classes',
    [noJsnames, randomClasses],
    'author structure, rating none, text none',
    'rating',
  ],
  ['owner', 'another language', [foreignLabels], 'author class, rating structure, text jsname', ''],
  ['facebook', 'as it is', [], 'author identity, rating none, text identity', ''],
  ['facebook', 'random classes', [randomClasses], 'author identity, rating none, text identity', ''],
  ['facebook', 'no labels', [noAria], 'author identity, rating none, text identity', ''],
];

it.each(table)('%s, %s', (name, _, mangles, carriers, dead) => {
  const { spec, url, html } = sites[name];
  const document = new DOMParser().parseFromString(html().replace(/<script.*<\/script>/u, ''), 'text/html');
  for (const mangle of mangles) mangle(document);
  const [card] = spec.read ? cardsIn(spec.read.cards, document) : [];
  const by = card && spec.read ? carriersOf(spec.read, card) : {};
  const { health } = readPage(document, url);
  expect({
    carriers: Object.entries(by)
      .map(([field, kind]) => `${field} ${kind}`)
      .join(', '),
    dead: Object.keys(health)
      .filter((field) => health[field] === 'dead')
      .join(', '),
  }).toEqual({ carriers, dead });
});
