import type { PlaceClaim, PlaceFacts, Standing } from '../domain/place.ts';
import type { ClinicProfile } from '../domain/profile.ts';

/** Names of places that may be a clinic; only there is a person ever asked. */
const clinicLike =
  /診所|醫院|牙醫|牙科|中醫|醫美|眼科|皮膚科|婦產科|小兒科|復健科|耳鼻喉|\b(?:clinic|dental|dentist|hospital|medical)\b/iu;

/**
 * Whose place this is. What a person said about it counts most, then whether it bears the profile's name. Asks only
 * about a place that looks like a clinic, and only where nothing says yet which place is the clinic's own.
 */
export function standingOf(
  place: PlaceFacts | undefined,
  profile: Pick<ClinicProfile, 'name' | 'branches'>,
  claims: readonly PlaceClaim[],
): Standing {
  if (!place?.name) return 'other';
  const said = claims.find((claim) => isSame(claim, place));
  if (said) return said.own ? 'own' : 'other';
  const name = plain(place.name);
  if (ownNames(profile).includes(name)) return 'own';
  if (!clinicLike.test(place.name)) return 'other';
  const main = plain(profile.name ?? '');
  const similar = main.length > 1 && (name.includes(main) || main.includes(name));
  const unknown = main === '' && !claims.some(({ own }) => own);
  return similar || unknown ? 'ask' : 'other';
}

/** The id decides where both have one; names may be shared by two branches of a chain. */
function isSame(claim: PlaceClaim, place: PlaceFacts): boolean {
  if (claim.id !== undefined && place.id !== undefined) return claim.id === place.id;
  return claim.name !== undefined && plain(claim.name) === plain(place.name ?? '');
}

/** The clinic's name, its branches, and both written together as one. */
function ownNames({ name = '', branches = [] }: Pick<ClinicProfile, 'name' | 'branches'>): readonly string[] {
  const main = plain(name);
  const others = branches.map(plain).filter((branch) => branch.length > 2);
  return [main, ...others, ...others.map((branch) => main + branch)].filter((own) => own !== '');
}

/** A name without what two spellings of it may differ in: width, case, spaces and dashes. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—·・()（）]/gu, '')
    .replaceAll('臺', '台');
}
