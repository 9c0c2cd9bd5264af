import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Protocol } from './messages.ts';
import { claimShape, placeShape } from './own-places.ts';
import { savedReplyShape } from './replies-file.ts';
import { draftsOfShape, seenPageShape, typedDraftShape } from './seen-page.ts';

z.config({ jitless: true });

const { onMessage } = defineExtensionMessaging<Protocol>();

/** Where a message came from: our own page, our script in a web page, or anything else. */
export type Sender = 'extension' | 'content' | 'stranger';

/** What the browser says about a sender; never what the message says about itself. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

/** Tells the sender's kind from the browser's own facts. */
export function senderOf(facts: SenderFacts, own: { readonly id: string; readonly origin: string }): Sender {
  if (facts.id !== own.id) return 'stranger';
  if (facts.url?.startsWith(own.origin)) return 'extension';
  return facts.tab === undefined ? 'stranger' : 'content';
}

const nothing = z.undefined();

/** Who may send what. */
export const accepted = {
  deskChanged: { from: ['extension'], data: nothing },
  guardSettings: { from: ['extension', 'content'], data: nothing },
  pageState: {
    from: ['content'],
    data: z.object({
      reviews: z.number(),
      replyBoxes: z.number(),
      dead: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
      diagnosis: z.string().check(z.maxLength(20_000)),
    }),
  },
  placeStanding: { from: ['content'], data: placeShape },
  claimPlace: { from: ['content'], data: claimShape },
  seenReviews: { from: ['content'], data: seenPageShape },
  keepDraft: { from: ['content'], data: typedDraftShape },
  keptDrafts: { from: ['content'], data: draftsOfShape },
  inject: { from: ['content'], data: z.enum(['checker', 'card', 'composer']) },
  logOverride: {
    from: ['extension', 'content'],
    data: z.object({
      rules: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200)),
      reason: z.string().check(z.minLength(1), z.maxLength(2_000)),
      draft: z.string().check(z.maxLength(1_000_000)),
    }),
  },
  savedReplies: { from: ['content', 'extension'], data: nothing },
  keepReply: { from: ['content', 'extension'], data: savedReplyShape },
  readFeeds: { from: ['extension'], data: z.string().check(z.maxLength(60)) },
} as const satisfies Record<keyof Protocol, { from: readonly Sender[]; data: z.ZodMiniType }>;

type Data<Type extends keyof Protocol> = z.infer<(typeof accepted)[Type]['data']>;

/** What the browser says of where a message came from. */
export interface From {
  /** Host of the asking frame. */
  readonly site: string;
  readonly tabId?: number;
  /** Address of the tab, where we may know it. */
  readonly tabUrl?: string;
  readonly frameId?: number;
}

/** Answers one kind of message; a wrong sender or a wrong shape is refused before `answer` sees it. */
export function listen<Type extends keyof Protocol>(
  type: Type,
  answer: (data: Data<Type>, from: From) => ReturnType<Protocol[Type]> | Promise<ReturnType<Protocol[Type]>>,
): void {
  onMessage(type, async (message) => {
    const { from, data } = accepted[type];
    const sender = senderOf(message.sender, { id: browser.runtime.id, origin: browser.runtime.getURL('/') });
    if (!(from as readonly Sender[]).includes(sender)) throw new Error(`${type}: not from ${sender}`);
    const parsed = z.safeParse(data as z.ZodMiniType, message.data ?? undefined);
    if (!parsed.success) throw new Error(`${type}: malformed`);
    const { tab, frameId, url } = message.sender;
    return (await answer(parsed.data as Data<Type>, {
      site: siteOf(url),
      ...(tab?.id === undefined ? {} : { tabId: tab.id }),
      ...(tab?.url === undefined ? {} : { tabUrl: tab.url }),
      ...(frameId === undefined ? {} : { frameId }),
    })) as never;
  });
}

function siteOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
