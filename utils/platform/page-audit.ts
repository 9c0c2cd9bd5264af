import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { BlockSpan, PostedAnswer, TextBlock } from '../domain/posted-answer.ts';

z.config({ jitless: true });

/** Answers that stand on a page, and what the page is called. */
export interface AnswersOnPage {
  readonly title: string;
  readonly answers: readonly PostedAnswer[];
}

/** The visible text of a page. */
export interface TextOnPage {
  readonly title: string;
  readonly url: string;
  readonly blocks: readonly TextBlock[];
  readonly cut: boolean;
  /** Time spent reading it there, in ms. */
  readonly ms: number;
}

const words = z.string().check(z.maxLength(50_000));
const frameShape = z.object({
  title: words,
  url: words,
  answers: z.array(
    z.object({
      id: words,
      author: z.nullish(words),
      rating: z.nullish(z.number()),
      review: words,
      reply: words,
    }),
  ),
});
const textShape = z.object({
  title: z.string(),
  url: z.string(),
  blocks: z.array(z.object({ id: z.number(), text: z.string() })),
  cut: z.boolean(),
  ms: z.number(),
});

/** The answers loaded in all frames of a tab; undefined when the page is gone or may not be read. */
export async function answersOn(tabId: number): Promise<AnswersOnPage | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/answers.js'],
    });
    const read = frames.flatMap(({ result }) => {
      const parsed = z.safeParse(frameShape, result);
      return parsed.success ? [parsed.data] : [];
    });
    if (read.length === 0) return undefined;
    return {
      title: (read.find(({ answers }) => answers.length > 0) ?? read[0])?.title ?? '',
      answers: read.flatMap(({ url, answers }) =>
        answers.map(({ id, author, rating, review, reply }) => ({
          id,
          review,
          reply,
          from: url,
          ...(author == null ? {} : { author }),
          ...(rating == null ? {} : { rating }),
        })),
      ),
    };
  } catch {
    return undefined;
  }
}

/** The visible text of a tab's page; undefined when the page is gone or may not be read. */
export async function textOn(tabId: number): Promise<TextOnPage | undefined> {
  try {
    await browser.scripting.insertCSS({
      target: { tabId },
      css: '::highlight(cr-3) { background-color: #ffe08a; color: #3d2b00; text-decoration: underline wavy #b3261e 2px; }',
    });
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: ['/texts.js'] });
    const parsed = z.safeParse(textShape, first?.result);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Marks places on the page that was read, brings it to the front, and says how many could be marked. */
export async function markOn(tabId: number, spans: readonly BlockSpan[]): Promise<number> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      args: [spans.map(({ block, span }) => [block, span.start, span.end])],
      func: marked,
    });
    await browser.tabs.update(tabId, { active: true });
    return typeof first?.result === 'number' ? first.result : 0;
  } catch {
    return 0;
  }
}

/** Runs in the page by itself: nothing of this file is there, only what the script that read the text left behind. */
function marked(places: number[][]): number {
  const parts = (globalThis as unknown as Record<symbol, { mark?: (spans: unknown) => number } | undefined>)[
    Symbol.for('calmreply.parts')
  ];
  return parts?.mark?.(places.map(([block, start, end]) => ({ block, span: { start, end } }))) ?? 0;
}

/** The tab a person was just looking at: the one in front, or where our own page is in front the one before it. */
export async function pageInFront(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  const others = tabs.filter(({ url }) => !url?.startsWith(own));
  const active = others.find((tab) => tab.active);
  return (active ?? others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0])?.id;
}
