import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';

/** What the messaging library was given to call, by kind of message. */
const answers = vi.hoisted(() => new Map<string, (message: unknown) => Promise<unknown>>());

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    sendMessage: vi.fn(),
    onMessage: (type: string, answer: (message: unknown) => Promise<unknown>) => answers.set(type, answer),
  }),
}));

const { accepted, listen, senderOf } = await import('../../../utils/platform/listen.ts');

type Kind = keyof typeof accepted;

const kinds = Object.keys(accepted) as readonly Kind[];
const content = { id: 'ours', url: 'https://www.google.com/maps/place/x', tab: { id: 1 }, frameId: 0 };
const heard = vi.fn();

beforeEach(() => {
  heard.mockReset();
  for (const kind of kinds) listen(kind, ((data: unknown) => heard(data)) as never);
});

it.each([
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/x', tab: { id: 1 } }],
  ['nobody', {}],
  ['ourselves without a tab', { id: 'ours', url: 'https://www.google.com/' }],
])('%s is answered nothing, whatever is asked', async (_, sender) => {
  for (const kind of kinds) await expect(send(kind, undefined, sender)).rejects.toThrow(/stranger/u);
  expect(heard).not.toHaveBeenCalled();
});

it('a web page that has our address in its own is no page of ours', () => {
  const own = { id: 'ours', origin: 'chrome-extension://ours/' };
  const url = 'https://evil.example/?chrome-extension://ours/options.html';
  expect(senderOf({ id: 'ours', url, tab: {} }, own)).toBe('content');
});

it('what only our own pages may ask is refused to a content script', async () => {
  const own = kinds.filter((kind) => !(accepted[kind].from as readonly string[]).includes('content'));
  expect(own.length).toBeGreaterThan(0);
  for (const kind of own) await expect(send(kind, undefined, content)).rejects.toThrow(/not from content/u);
});

it('random data reaches no answer unless it has the shape of that message', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.anything({ withBigInt: true }), async (kind, data) => {
      heard.mockReset();
      await send(kind, data, content).catch(() => undefined);
      for (const [given] of heard.mock.calls) expect(accepted[kind].data.safeParse(given).success).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['inject', 'background'],
  ['inject', '../../evil'],
  ['inject', { toString: 'checker' }],
  ['logOverride', { rules: [], reason: '', draft: '' }],
  ['logOverride', { rules: ['x'], reason: 'x'.repeat(2_001), draft: '' }],
  ['pageState', { reviews: '4', replyBoxes: 0, dead: [], diagnosis: '' }],
  ['pageState', { reviews: 4, replyBoxes: 0, dead: ['x'.repeat(41)], diagnosis: '' }],
] as const)('%s with %j is refused before anybody sees it', async (kind, data) => {
  await expect(send(kind, data, content)).rejects.toThrow(/malformed/u);
  expect(heard).not.toHaveBeenCalled();
});

function send(kind: Kind, data: unknown, sender: unknown): Promise<unknown> {
  return answers.get(kind)?.({ data, sender }) ?? Promise.reject(new Error(`nobody listens to ${kind}`));
}
