import * as fc from 'fast-check';
import { Window } from 'happy-dom';

/** One kind of hostile input, how to make it, and what must hold of it. A broken claim throws. */
export interface FuzzKind {
  readonly name: string;
  /** Share of all cases, in parts of the whole. */
  readonly share: number;
  readonly property: () => Promise<fc.IRawProperty<unknown>> | fc.IRawProperty<unknown>;
}

/** What the browser would say of a sender, true or odd. */
const senders = fc.record(
  {
    id: fc.constantFrom('own', 'other', undefined, ''),
    url: fc.constantFrom(
      'chrome-extension://own/options.html',
      'https://www.google.com/maps/place/x',
      'https://evil.example/chrome-extension://own/',
      'nonsense',
      undefined,
    ),
    tab: fc.constantFrom(undefined, { id: 3 }, {}),
    frameId: fc.constantFrom(undefined, 0, 7),
  },
  { requiredKeys: [] },
);

/** Values that are nearly right break more than noise does. */
function near(example: unknown): fc.Arbitrary<unknown> {
  const noise = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: false, maxDepth: 2 }),
    fc.constantFrom(null, undefined, '', 0, -1, 1e308, Number.NaN, [], {}, '\uD800', '__proto__', '\u0000'),
  );
  if (typeof example !== 'object' || example === null) return fc.oneof(fc.constant(example), noise);
  if (Array.isArray(example)) return fc.oneof(fc.array(noise, { maxLength: 4 }), fc.constant(example));
  const entries = Object.entries(example);
  return fc.oneof(
    { arbitrary: noise, weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.nat(Math.max(0, entries.length - 1)), noise, fc.boolean())
        .map(([at, value, drop]) => {
          const changed = entries.map(([key, kept], index) => [key, index === at ? value : kept] as const);
          return Object.fromEntries(drop ? changed.toSpliced(at, 1) : changed);
        }),
      weight: 6,
    },
  );
}

type Fire = (message: unknown, sender: unknown) => Promise<unknown>;

/** The real listeners behind the real messaging library, in a browser that only carries messages. */
async function door(): Promise<{ readonly fire: Fire; readonly answered: unknown[] }> {
  type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
  const listeners: Listener[] = [];
  const answered: unknown[] = [];
  const chrome = {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      onMessage: { addListener: (each: Listener) => listeners.push(each), removeListener: () => undefined },
    },
  };
  Object.assign(globalThis, { chrome });
  const { listen } = await import('../../utils/platform/listen.ts');
  for (const type of ['logOverride', 'claimPlace', 'pageState', 'inject', 'deskChanged'] as const)
    listen(type, ((data: unknown, from: unknown) => {
      answered.push({ type, data, from });
      return true;
    }) as never);
  const fire: Fire = async (message, sender) => {
    for (const each of listeners) await each(message, sender, () => undefined);
  };
  return { fire, answered };
}

const examples: Readonly<Record<string, unknown>> = {
  logOverride: { rules: ['ad.promo'], reason: '院長已確認', draft: '謝謝您' },
  claimPlace: { name: '晨曦診所', id: 'a', own: true },
  pageState: { reviews: 3, replyBoxes: 1, dead: ['author'], diagnosis: '{}' },
  inject: 'checker',
  deskChanged: undefined,
};

async function messages(): Promise<fc.IRawProperty<unknown>> {
  const { fire, answered } = await door();
  // The door must open at all, or nothing below would prove anything.
  await fire(
    { id: 1, type: 'inject', data: 'checker', timestamp: 1 },
    { id: 'own', tab: { id: 3 }, url: 'https://www.google.com/maps/' },
  );
  if (answered.length !== 1) throw new Error('a right message was not answered');
  const sent = fc
    .constantFrom(...Object.keys(examples), 'eraseAll', '__proto__')
    .chain((type) =>
      fc.record({ type: fc.constant(type), data: near(examples[type]), sender: senders, id: fc.nat(9) }),
    );
  return fc.asyncProperty(sent, async ({ type, data, sender, id }) => {
    answered.length = 0;
    await fire({ id, type, data, timestamp: 1 }, sender).catch(() => undefined);
    if (answered.length === 0) return;
    if (sender.id !== 'own') throw new Error(`a stranger was answered: ${JSON.stringify(answered)}`);
    for (const each of answered as { type: string; data: unknown }[]) {
      if (each.type !== type) throw new Error(`${type} reached ${each.type}`);
      if (
        type === 'logOverride' &&
        !/\S/u.test(String((each.data as { reason: string }).reason)) &&
        (each.data as { reason: string }).reason === ''
      )
        throw new Error('an override without a reason got through');
      if (type === 'inject' && !['checker', 'card', 'composer'].includes(String(each.data)))
        throw new Error(`a part nobody knows: ${String(each.data)}`);
    }
  });
}

async function settings(): Promise<fc.IRawProperty<unknown>> {
  const { defaultSettings, readSettings, toStored } = await import('../../utils/platform/settings-schema.ts');
  const whole = { ...toStored(defaultSettings), quiet: { from: 1, to: 2 }, profile: { name: '甲' } };
  return fc.property(near(whole), (value) => {
    const reading = readSettings(value);
    if (reading.ok && !readSettings(structuredClone(toStored(reading.settings))).ok)
      throw new Error('what was read cannot be read again');
    if (!reading.ok && reading.reason === '') throw new Error('refused without a reason');
  });
}

async function imports(): Promise<fc.IRawProperty<unknown>> {
  const { readPreset, readPresetFile } = await import('../../utils/platform/preset.ts');
  const { readRepliesFile } = await import('../../utils/platform/replies-file.ts');
  const preset = { format: 'calmreply-preset', version: 1, lang: 'en', clocks: { visible: 3 }, block: ['a'] };
  const replies = {
    format: 'calmreply-replies',
    version: 1,
    replies: [{ text: 'a', topics: [], lang: 'en' }],
  };
  return fc.property(fc.oneof(near(preset), near(replies)), (value) => {
    const reading = readPreset(value);
    if (reading.faults.length === 0 && readPreset(reading.preset).faults.length > 0)
      throw new Error('what was read cannot be read again');
    readPresetFile(value);
    readRepliesFile(value);
  });
}

async function feeds(): Promise<fc.IRawProperty<unknown>> {
  const { parseFeed } = await import('../../utils/insight/parse-feed.ts');
  const good =
    '<rss version="2.0"><channel><title>x</title><item><title>診所</title><link>https://a.example/1</link><description>&lt;b&gt;a</description></item></channel></rss>';
  return fc.property(cut(good), (text) => {
    const parsed = parseFeed(text, 0);
    if (parsed === undefined || parsed === null) throw new Error('neither a feed nor a reason');
  });
}

async function drafts(): Promise<fc.IRawProperty<unknown>> {
  const { check } = await import('../../utils/checker/check.ts');
  const words = fc.constantFrom(
    '您',
    '王小姐',
    '3月5日',
    '來做根管治療',
    '，',
    '。',
    '0912-345-678',
    '保證',
    '零風險',
    '八折',
    '病歷',
    '如果',
    '我們',
    '謝謝',
    '\u200B',
    '\uD83E\uDDB7',
    '\uD800',
    '\u202E',
    '\n',
    ' ',
    'Dear Ms. Carter',
    'your root canal',
    'A123456789',
    'https://a.example',
    '不',
    '？',
  );
  const draft = fc.oneof(
    { arbitrary: fc.array(words, { maxLength: 24 }).map((all) => all.join('')), weight: 5 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  );
  const request = fc.record({
    draft,
    review: fc.option(fc.record({ text: draft }), { nil: undefined }),
    pack: fc.constantFrom('auto' as const, 'tw' as const, 'us' as const),
  });
  return fc.property(request, ({ draft, review, pack }) => {
    const { findings, faults, verdict } = check({ draft, pack, ...(review ? { review } : {}) });
    if (faults.length > 0) throw new Error(`faults: ${faults.join(', ')}`);
    let from = 0;
    for (const { span, excerpt } of findings) {
      if (span.start < from || span.end > draft.length || span.end <= span.start)
        throw new Error('a span out of order');
      if (draft.slice(span.start, span.end) !== excerpt) throw new Error('an excerpt that is not there');
      from = span.start;
    }
    if (verdict === 'clean' && findings.some(({ severity }) => severity !== 'advise'))
      throw new Error('clean with findings');
  });
}

async function pages(): Promise<fc.IRawProperty<unknown>> {
  const { readPage } = await import('../../utils/sites/read-page.ts');
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  const page =
    '<main><div data-review-id="a1" class="jftiEf"><a aria-label="小樹 的相片"></a><span role="img" aria-label="1 顆星"></span><span class="wiI7pd">等很久</span></div><div role="article"><div data-ad-preview="message">不推薦</div></div></main>';
  const url = fc.constantFrom(
    'https://www.google.com/maps/place/x',
    'https://business.google.com/reviews',
    'https://www.facebook.com/x/reviews',
    'https://www.ptt.cc/bbs/x/M.1.html',
  );
  return fc.property(cut(page), url, (html, address) => {
    window.document.body.innerHTML = html;
    const read = readPage(window.document as unknown as Document, address);
    for (const { text, id } of read.reviews)
      if (typeof text !== 'string' || typeof id !== 'string') throw new Error('a review without text or id');
  });
}

/** A text with parts of it doubled, dropped, or replaced by noise. */
function cut(text: string): fc.Arbitrary<string> {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '<script>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&#x0;',
      '\u0000',
      '\uD800',
    ),
  );
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length), noise, fc.constantFrom('drop', 'double', 'noise'))
    .map(([a, b, put, how]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const middle = how === 'drop' ? '' : how === 'double' ? text.slice(from, to).repeat(2) : put;
      return text.slice(0, from) + middle + text.slice(to);
    });
}

export const fuzzKinds: readonly FuzzKind[] = [
  { name: 'messages', share: 0.35, property: messages },
  { name: 'settings', share: 0.3, property: settings },
  { name: 'presets and reply files', share: 0.15, property: imports },
  { name: 'feeds', share: 0.08, property: feeds },
  { name: 'drafts', share: 0.08, property: drafts },
  { name: 'pages', share: 0.04, property: pages },
];
