import { chromeModel, type LanguageModelApi } from '../composer/providers/chrome-model.ts';
import { endpointOf, openAi } from '../composer/providers/openai.ts';
import { type Failure, ProviderError } from '../composer/providers/provider.ts';
import { type ModelTask, probe } from '../composer/providers/task.ts';
import type { ProviderSettings } from '../domain/provider.ts';
import { forgetSecrets, keepSecrets, secretsOf } from '../platform/provider-secrets.ts';
import { closeSites, openSites } from '../platform/site-access.ts';

/** A model that can be asked, and the person's say in it. For extension pages only; never for a page of the web. */
export interface ModelDesk {
  /** Where the text goes: a host, or this computer. */
  readonly to: { readonly name: string; readonly here: boolean };
  /** The person wants to see what is sent before each time. */
  readonly asksFirst: () => boolean;
  readonly sendWithoutAsking: () => Promise<void>;
  /** Call straight from a press: it may have to ask the browser for access to the origin. */
  readonly run: <Result>(task: ModelTask<Result>, options: RunOptions) => Promise<Outcome<Result>>;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onPartial?: (text: string) => void;
}

export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Failure; readonly status?: number };

/** The model the settings name; undefined where they name none that could be asked. */
export async function openModelDesk(provider: ProviderSettings | undefined): Promise<ModelDesk | undefined> {
  if (!provider || provider.kind === 'local') return undefined;
  if (provider.kind === 'chrome')
    return {
      to: { name: '', here: true },
      asksFirst: () => false,
      sendWithoutAsking: async () => undefined,
      run: (task, options) => outcomeOf(task.run(chromeModel(builtInModel()).ask, options)),
    };
  const url = endpointOf(provider.endpoint);
  if (!url) return undefined;
  const secrets = await secretsOf(url.origin);
  let asks = !secrets.sendsWithoutAsking;
  const ask = openAi({ baseUrl: provider.endpoint, model: provider.model, ...keyed(secrets.key) }).ask;
  return {
    to: { name: url.host, here: url.protocol === 'http:' },
    asksFirst: () => asks,
    sendWithoutAsking: async () => {
      await keepSecrets(url.origin, { sendsWithoutAsking: true });
      asks = false;
    },
    run: (task, options) => permitted(url, () => task.run(ask, options)),
  };
}

/** Is this browser able to have a model of its own? */
export function hasBuiltInModel(): boolean {
  return builtInModel() !== undefined;
}

/**
 * Asks the browser for this one origin, then keeps the key and asks the model one fixed line. Call straight from a
 * press; `keep` runs once access is there, and saves what is to be saved.
 */
export function tryProvider(
  provider: Exclude<ProviderSettings, { kind: 'local' }>,
  key: string | undefined,
  keep: () => Promise<void>,
  signal: AbortSignal,
): Promise<Outcome<true>> {
  if (provider.kind === 'chrome')
    return outcomeOf(keep().then(() => probe.run(chromeModel(builtInModel()).ask, { signal })));
  const url = endpointOf(provider.endpoint);
  if (!url) return Promise.resolve({ ok: false, failure: 'refused' });
  return permitted(url, async () => {
    if (key !== undefined) await keepSecrets(url.origin, { key });
    await keep();
    const { key: kept } = await secretsOf(url.origin);
    const { ask } = openAi({ baseUrl: provider.endpoint, model: provider.model, ...keyed(kept) });
    return probe.run(ask, { signal });
  });
}

/** Gives back what an endpoint had: its key, the consent, the browser's access to its origin. */
export async function forgetProvider(provider: ProviderSettings | undefined): Promise<void> {
  const url = provider?.kind === 'openai' ? endpointOf(provider.endpoint) : undefined;
  if (!url) return;
  await forgetSecrets(url.origin);
  await closeSites([patternOf(url)], url.protocol === 'http:' ? [] : ['websiteContent']);
}

/** Is a key kept for this address? The key itself never comes back to a page. */
export async function hasKey(endpoint: string): Promise<boolean> {
  const url = endpointOf(endpoint);
  return url !== undefined && ((await secretsOf(url.origin)).key ?? '') !== '';
}

async function permitted<Result>(url: URL, run: () => Promise<Result>): Promise<Outcome<Result>> {
  const open = await openSites([patternOf(url)], url.protocol === 'http:' ? [] : ['websiteContent']).catch(
    () => false,
  );
  return open ? outcomeOf(run()) : { ok: false, failure: 'no-permission' };
}

async function outcomeOf<Result>(run: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await run };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const { failure, status } = error;
    return { ok: false, failure, ...(status === undefined ? {} : { status }) };
  }
}

/** Firefox's patterns know no ports: access is to the host. */
function patternOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

function keyed(key: string | undefined): { readonly key: string } | Record<never, never> {
  return key ? { key } : {};
}

function builtInModel(): LanguageModelApi | undefined {
  return (globalThis as { readonly LanguageModel?: LanguageModelApi }).LanguageModel;
}
