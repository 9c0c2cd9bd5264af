import { expect, it } from 'vitest';
import type { Standing } from '../../../utils/domain/place.ts';
import { createPageMarker } from '../../../utils/guard/mark-page.ts';
import { readCards } from '../../../utils/sites/read-page.ts';
import { googleMaps } from '../../../utils/sites/specs/google-maps.ts';
import { mapsPage, mapsWords } from '../../fixtures/pages/maps-reviews.ts';

it.each([
  ['own', ['settings', 'checker'], 5],
  ['other', [], 0],
  ['ask', [], 1],
] as const)(
  'a place that is %s: asks for %j and puts %i elements on the page',
  async (standing, asked, hosts) => {
    expect(await markedWith(standing)).toEqual({ asked, hosts });
  },
);

it('takes everything away when it ends', async () => {
  const life = new AbortController();
  await markedWith('own', life);
  life.abort();
  expect(document.querySelectorAll('[data-calm-host]')).toHaveLength(0);
});

async function markedWith(standing: Standing, life = new AbortController()) {
  document.documentElement.innerHTML = mapsPage(mapsWords['zh-TW']).replace(/^<!doctype html>/u, '');
  const asked: string[] = [];
  const mark = createPageMarker(
    {
      window,
      standing: async () => ({ standing, lang: 'zh-TW' }),
      claim: async () => true,
      again: () => undefined,
      settings: async () => {
        asked.push('settings');
        return { lang: 'zh-TW', pack: 'tw' };
      },
      loadChecker: async () => {
        asked.push('checker');
        return () => ({ verdict: 'clean', findings: [], faults: [] });
      },
    },
    life.signal,
  );
  const { read } = googleMaps;
  if (read) await mark(readCards(document, 'https://www.google.com/maps/place/x'), read);
  return { asked, hosts: document.querySelectorAll('[data-calm-host]').length };
}
