import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { probe } from '../../../utils/composer/providers/task.ts';
import type { ProviderSettings } from '../../../utils/domain/provider.ts';
import { keepSecrets, secretsOf } from '../../../utils/platform/provider-secrets.ts';
import { openModelDesk, tryProvider } from '../../../utils/state/model-desk.ts';
import { type FakeProvider, fakeProvider, stream } from '../composer/fake-provider.ts';

const asked: string[][] = [];
let allowed = true;
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const permissions = {
    request: async ({ origins }: { origins: string[] }) => {
      asked.push(origins);
      return allowed;
    },
    remove: async () => true,
  };
  return { browser: { ...fake, permissions } };
});

let server: FakeProvider;
beforeEach(async () => {
  fakeBrowser.reset();
  asked.length = 0;
  allowed = true;
  server = await fakeProvider((response) => stream(response, '{"ok":true}'));
});
afterEach(() => server.close());

const settings = (): Extract<ProviderSettings, { kind: 'openai' }> => ({
  kind: 'openai',
  endpoint: server.baseUrl,
  model: 'small',
});
const { signal } = new AbortController();

it('asks for that one host, and without it sends and keeps nothing', async () => {
  allowed = false;
  const keep = vi.fn(async () => undefined);
  const outcome = await tryProvider(settings(), 'secret', keep, signal);
  expect(outcome).toEqual({ ok: false, failure: 'no-permission' });
  expect(asked).toEqual([['http://127.0.0.1/*']]);
  expect([keep.mock.calls.length, server.bodies.length]).toEqual([0, 0]);
  expect(await secretsOf(new URL(server.baseUrl).origin)).toEqual({});
});

it('keeps the key for its origin only: another address never gets it', async () => {
  await tryProvider(settings(), 'secret', async () => undefined, signal);
  expect(server.headers[0]?.authorization).toBe('Bearer secret');
  const other = await fakeProvider((response) => stream(response, '{"ok":true}'));
  const desk = await openModelDesk({ ...settings(), endpoint: other.baseUrl });
  expect(await desk?.run(probe, { signal })).toEqual({ ok: true, result: true });
  expect(other.headers[0]?.authorization).toBeUndefined();
  await other.close();
});

it('asks first, until the person says not to for this service', async () => {
  const desk = await openModelDesk(settings());
  expect(desk?.asksFirst()).toBe(true);
  await desk?.sendWithoutAsking();
  expect(desk?.asksFirst()).toBe(false);
  expect((await openModelDesk(settings()))?.asksFirst()).toBe(false);
  expect((await openModelDesk({ ...settings(), endpoint: 'https://other.example/v1' }))?.asksFirst()).toBe(
    true,
  );
});

it('keeps key and consent side by side', async () => {
  await keepSecrets('https://a.example', { key: 'k' });
  await keepSecrets('https://a.example', { sendsWithoutAsking: true });
  expect(await secretsOf('https://a.example')).toEqual({ key: 'k', sendsWithoutAsking: true });
});

it.each([
  undefined,
  { kind: 'local' as const },
  { kind: 'openai' as const, endpoint: 'http://x.example', model: 'm' },
])('there is nobody to ask for %j', async (provider) => {
  expect(await openModelDesk(provider)).toBeUndefined();
});
