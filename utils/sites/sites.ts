import { replySites } from './reply-sites.ts';
import type { SiteSpec } from './spec.ts';
import { dcard } from './specs/dcard.ts';
import { googleMaps } from './specs/google-maps.ts';
import { googleSearch } from './specs/google-search.ts';
import { ptt } from './specs/ptt.ts';

/** Every site that is known by name, first match wins. */
export const siteSpecs: readonly SiteSpec[] = [...replySites, googleMaps, googleSearch, ptt, dcard];

/** The site an address belongs to; undefined for any other page. Never throws. */
export function siteAt(url: string, specs: readonly SiteSpec[] = siteSpecs): SiteSpec | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  return specs.find((spec) =>
    spec.places.some((place) => place.hosts.includes(host) && place.path.test(pathname)),
  );
}
