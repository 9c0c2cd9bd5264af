import { browser } from 'wxt/browser';
import type { PlaceClaim, PlaceFacts, Standing } from '../domain/place.ts';
import type { SeenPage } from '../domain/remembered-review.ts';
import type { Settings } from '../domain/settings.ts';
import type { SavedReply } from '../domain/suggestion.ts';

/**
 * Every message between the parts of the extension, in one place. The background answers all of them through
 * `listen`, which checks who is asking and what they sent; no other part listens.
 */
export interface Protocol {
  /** An extension page changed incidents: alarms and badge are to be set again. */
  deskChanged(): void;
  /** What a content script needs of the settings. */
  guardSettings(): GuardSettings;
  /** What the reader of this frame could read. */
  pageState(state: PageState): boolean;
  /** Whose place the asking page shows; the profile itself stays here. */
  placeStanding(place: PlaceFacts): { readonly standing: Standing; readonly lang: Settings['lang'] };
  /** A person said whether a place is the clinic's own; true once it is kept. */
  claimPlace(claim: PlaceClaim): boolean;
  /** Reviews on a page of the clinic's own place; false when it is not, or nothing could be kept. */
  seenReviews(page: SeenPage): boolean;
  /** A reply typed and not posted; an empty one is forgotten. False when it was not kept. */
  keepDraft(draft: TypedDraft): boolean;
  /** The drafts kept for these reviews, by review id. */
  keptDrafts(of: DraftsOf): Readonly<Record<string, string>>;
  /** Puts a part into the very frame that asks; true once it ran there. */
  inject(part: Injectable): boolean;
  /** Posting against advice: true only when it has been recorded. The draft is hashed and not kept. */
  logOverride(request: OverrideRequest): boolean;
  /** The clinic's own replies, for the composer of the frame that asks. */
  savedReplies(): readonly SavedReply[];
  /** A person marked a reply as a favourite; true once it is in the library. */
  keepReply(reply: SavedReply): boolean;
  /** An extension page added or allowed a feed, or (an empty id) wants all read now; true once that was tried. */
  readFeeds(id: string): boolean;
}

/** How reading went in one frame; no words of the page. */
export interface PageState {
  readonly reviews: number;
  readonly replyBoxes: number;
  /** Fields the page should have shown and does not. */
  readonly dead: readonly string[];
  /** The same at length for a bug report, see `utils/sites/diagnosis.ts`. */
  readonly diagnosis: string;
}

/** Reviews in one message at most; a longer page is sent in several. */
export const reviewsAtOnce = 100;

/** Reviews asked about in one message at most. */
export const draftsAtOnce = 500;

/** Reviews of one page, by their ids there. */
export interface DraftsOf {
  readonly site: string;
  readonly ids: readonly string[];
}

/** What stands in a reply box, for the review it answers. */
export interface TypedDraft {
  readonly site: string;
  readonly id: string;
  readonly text: string;
}

/** Scripts that a frame gets only when it needs them. */
export type Injectable = 'checker' | 'card' | 'composer';

export type GuardSettings = Pick<Settings, 'lang' | 'pack' | 'profile' | 'own'>;

export interface OverrideRequest {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly draft: string;
}

/**
 * Asks the background; rejects when nobody answers or the answer is a refusal. A browser that stops the background
 * loses the message or the answer on its way, so what may be done twice is asked again. The envelope is the one that
 * `@webext-core/messaging` reads in `listen`; its own sender would come with a listener and a log into every page.
 */
export async function sendMessage<Type extends keyof Protocol>(
  type: Type,
  data: Parameters<Protocol[Type]>[0],
): Promise<ReturnType<Protocol[Type]>> {
  serial += 1;
  const message = { id: serial, type, data, timestamp: Date.now() };
  const answer = await ask(message, once.has(type) ? 1 : tries);
  if (!answer || answer.err !== undefined) throw new Error(answer?.err?.message ?? `${type}: no answer`);
  return answer.res as ReturnType<Protocol[Type]>;
}

let serial = 0;
/** How often a message is sent, and the pause in between, in ms. */
const tries = 3;
const pause = 250;
/** A second record would tell of a second post; feeds would be fetched twice. */
const once: ReadonlySet<keyof Protocol> = new Set(['logOverride', 'readFeeds']);

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

async function ask(message: object, left: number): Promise<Answer | undefined> {
  try {
    const answer: Answer | undefined = await browser.runtime.sendMessage(message);
    if (answer !== undefined || left === 1) return answer;
  } catch (error) {
    // Without an id the extension is gone from under this page, and nobody will ever answer.
    if (left === 1 || browser.runtime?.id === undefined) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return ask(message, left - 1);
}
