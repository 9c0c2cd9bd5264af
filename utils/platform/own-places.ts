import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PlaceClaim } from '../domain/place.ts';

z.config({ jitless: true });

const key = 'places';
/** More places than any clinic has; the oldest answer goes first. */
const most = 200;

const text = z.string().check(z.minLength(1), z.maxLength(200));

/** A place as it is sent. */
export const placeShape = z.object({ name: z.optional(text), id: z.optional(text) });

/** One answer as it is sent and stored. */
export const claimShape = z.extend(placeShape, { own: z.boolean() });

/** What was said about places so far, oldest first; an answer that cannot be read is as if it was never given. */
export async function loadPlaces(): Promise<readonly PlaceClaim[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const parsed = z.safeParse(claimShape, item);
    return parsed.success ? [parsed.data as PlaceClaim] : [];
  });
}

/** Keeps one answer in the place of an older one about the same place; rejects when the browser could not write. */
export async function keepPlace(claim: PlaceClaim): Promise<void> {
  const others = (await loadPlaces()).filter(({ id, name }) =>
    claim.id !== undefined && id !== undefined ? id !== claim.id : name !== claim.name,
  );
  await browser.storage.local.set({ [key]: [...others, claim].slice(-most) });
}

/** Forgets one answer; the place may then be asked about again. */
export async function forgetPlace(claim: PlaceClaim): Promise<void> {
  const others = (await loadPlaces()).filter(({ id, name }) => id !== claim.id || name !== claim.name);
  await browser.storage.local.set({ [key]: others });
}
