import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * Keys and consents by origin, under an item of their own: they are in no export, in no settings file and in no log,
 * and an imported address never gets the key of another.
 */
const item = 'provider.secrets';

const shape = z.record(
  z.string(),
  z.object({ key: z.optional(z.string()), sendsWithoutAsking: z.optional(z.boolean()) }),
);

/** What is kept for one origin. */
export interface ProviderSecrets {
  readonly key?: string | undefined;
  /** The person said: do not show me again what is sent there. */
  readonly sendsWithoutAsking?: boolean | undefined;
}

/** What is kept for this origin; nothing where nothing readable is. */
export async function secretsOf(origin: string): Promise<ProviderSecrets> {
  return (await all())[origin] ?? {};
}

/** Changes some of it and keeps the rest; rejects when the browser could not write. */
export async function keepSecrets(origin: string, change: ProviderSecrets): Promise<void> {
  const kept = await all();
  await browser.storage.local.set({ [item]: { ...kept, [origin]: { ...kept[origin], ...change } } });
}

/** Forgets key and consent for this origin. */
export async function forgetSecrets(origin: string): Promise<void> {
  const { [origin]: _, ...others } = await all();
  await browser.storage.local.set({ [item]: others });
}

/** Keeps our scripts in web pages away from all that is stored; where the browser knows no such thing, they just never ask. */
export async function shutStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function all(): Promise<Readonly<Record<string, ProviderSecrets>>> {
  const { [item]: kept } = await browser.storage.local.get(item);
  const parsed = z.safeParse(shape, kept);
  return parsed.success ? parsed.data : {};
}
