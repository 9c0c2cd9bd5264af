import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../utils/domain/place.ts';
import type { SeenReview } from '../../../utils/domain/remembered-review.ts';
import { createPageMarker } from '../../../utils/guard/mark-page.ts';
import { readCards } from '../../../utils/sites/read-page.ts';
import type { SiteSpec } from '../../../utils/sites/spec.ts';
import { facebook } from '../../../utils/sites/specs/facebook.ts';
import { googleMaps } from '../../../utils/sites/specs/google-maps.ts';
import { mapsPage, mapsWords } from '../../fixtures/pages/maps-reviews.ts';

it.each([
  ['own', ['settings', 'checker'], 5],
  ['other', [], 0],
  ['ask', [], 1],
] as const)(
  'a place that is %s: asks for %j and puts %i elements on the page',
  async (standing, asked, hosts) => {
    expect(await markedWith(standing)).toMatchObject({ asked, hosts });
  },
);

it('takes everything away when it ends', async () => {
  const life = new AbortController();
  await markedWith('own', life);
  life.abort();
  expect(document.querySelectorAll('[data-calm-host]')).toHaveLength(0);
});

describe('a page where posts stand between the reviews', () => {
  it('gives to remember only what bears a verdict, and calls none unanswered', async () => {
    const { seen } = await markedOn(facebookPage('陳測試 不推薦 杏安示範牙醫診所', '杏安示範牙醫診所'));
    expect(seen).toMatchObject([{ id: 'pfbid0FAKE1', author: '陳測試', recommends: false, answered: 'yes' }]);
    expect(document.querySelectorAll('[data-calm-host]')).toHaveLength(1);
  });

  it('asks nobody whose page it is while no review is on it', async () => {
    const { seen, asked } = await markedOn(facebookPage('杏安示範牙醫診所', '杏安示範牙醫診所'), 'ask');
    expect([seen, asked, document.querySelectorAll('[data-calm-host]').length]).toEqual([[], [], 0]);
  });
});

function markedWith(standing: Standing, life = new AbortController()) {
  return markedOn(
    {
      html: mapsPage(mapsWords['zh-TW']).replace(/^<!doctype html>/u, ''),
      url: 'https://www.google.com/maps/place/x',
      site: googleMaps,
    },
    standing,
    life,
  );
}

/** The page of the fixture; the heads of its two posts say these. */
function facebookPage(...heads: readonly string[]) {
  const file = resolve(import.meta.dirname, '../../fixtures/pages/facebook-page.html');
  let at = 0;
  const html = readFileSync(file, 'utf8')
    .replace(/<!doctype html>|<script.*<\/script>/gu, '')
    .replace(/<h3>.*?<\/h3>/gu, (head) => {
      const words = heads[at++] ?? '';
      return words.includes('推薦') ? head : `<h3><b>${words}</b></h3>`;
    });
  return { html, url: 'https://www.facebook.com/xingan.example/reviews', site: facebook };
}

async function markedOn(
  { html, url, site }: { html: string; url: string; site: SiteSpec },
  standing: Standing = 'own',
  life = new AbortController(),
) {
  document.documentElement.innerHTML = html;
  const asked: string[] = [];
  const seen: SeenReview[] = [];
  const mark = createPageMarker(
    {
      window,
      standing: async () => {
        if (site === facebook) asked.push('standing');
        return { standing, lang: 'zh-TW' };
      },
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
      seen: ({ reviews }) => seen.push(...reviews),
    },
    life.signal,
  );
  if (site.read) await mark(readCards(document, url), site.read);
  return { asked, seen, hosts: document.querySelectorAll('[data-calm-host]').length };
}
