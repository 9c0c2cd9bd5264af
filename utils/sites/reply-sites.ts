import type { SiteSpec } from './spec.ts';
import { anywhere } from './specs/anywhere.ts';
import { facebook } from './specs/facebook.ts';
import { googleOwner } from './specs/google-owner.ts';
import { instagram } from './specs/instagram.ts';
import { metaBusiness } from './specs/meta-business.ts';

/** The sites where replies are typed: all that the guard, which is loaded on every page, needs to know. */
export const replySites: readonly SiteSpec[] = [googleOwner, facebook, metaBusiness, instagram];

/**
 * The site a reply is typed on, or the one that stands for any page: for scripts that run only where a person asked
 * for the check. Pages of a described site that its addresses leave out stay left out. Never throws.
 */
export function replySiteAt(url: string): SiteSpec | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const own = replySites.flatMap((spec) => spec.places.map((place) => ({ spec, place })));
  const here = own.filter(({ place }) => place.hosts.includes(host));
  return here.length === 0 ? anywhere : here.find(({ place }) => place.path.test(pathname))?.spec;
}
