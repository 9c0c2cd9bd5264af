import type { Verdict } from './finding.ts';
import type { PlaceFacts } from './place.ts';
import type { Review } from './review.ts';
import type { Alarm, Topic, Triage } from './suggestion.ts';

/** Where reviews are read; one platform may have several pages for the same review. */
export type Platform = 'google' | 'facebook' | 'other';

/** Has the clinic answered? `unknown`: the page did not tell. */
export type Answered = 'yes' | 'no' | 'unknown';

/** What the check said of an answer that is already public; rules and their titles in reading order, each once. */
export interface AnswerRisk {
  readonly verdict: Verdict;
  readonly rules: readonly string[];
  readonly titles: readonly string[];
}

/** A review on a page of the clinic's own, as it was just seen. */
export interface SeenReview extends Review {
  readonly answered: Answered;
  /** Absent: there is no answer, or it could not be checked. */
  readonly risk?: AnswerRisk;
}

/** Reviews as one page of the clinic's own place shows them. */
export interface SeenPage {
  /** Id of the site spec. */
  readonly site: string;
  readonly url: string;
  readonly place: PlaceFacts;
  readonly reviews: readonly SeenReview[];
}

/** A review of the clinic's own place that staff have had on screen, or brought in from a file. */
export interface RememberedReview extends SeenReview {
  /** Platform and review id; two pages of one platform that show the same review share it. */
  readonly key: string;
  readonly platform: Platform;
  /** Id of the site spec of the page, or `takeout`, `csv`, `json` for a file. */
  readonly site: string;
  /** The place's id where it is known, else its name; empty where no page told. */
  readonly place: string;
  readonly placeName: string;
  /** The page it was seen on; absent for a file. */
  readonly url?: string;
  /** When it was first and last on screen, ms since 1970; both the time of import for a file. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** `dateText` as it stood at `firstSeen`, once a later sighting has another: dates grow coarser with age. */
  readonly firstDateText?: string;
  /** When it was written, ms since 1970: only a file says so. A page shows a relative date, which stays `dateText`. */
  readonly postedAt?: number;
  /** When an answer was first on screen, ms since 1970. */
  readonly answerSeen?: number;
  /** When the answer was written, ms since 1970: only a file says so. */
  readonly answeredAt?: number;
  readonly topics: readonly Topic[];
  readonly sentiment: Triage['sentiment'];
  readonly urgent: readonly Alarm[];
  /** Id of the incident that was opened from it. */
  readonly incident?: string;
}

/** A reply that was typed and not posted, kept for its review. */
export interface KeptDraft {
  /** That of its review. */
  readonly key: string;
  readonly text: string;
  /** When it was last changed, ms since 1970. */
  readonly at: number;
}

/** One or two stars, or `doesn't recommend`, or complaining words where a page has neither. */
export function isNegative({
  rating,
  recommends,
  sentiment,
}: Pick<RememberedReview, 'rating' | 'recommends' | 'sentiment'>): boolean {
  if (rating !== undefined) return rating <= 2;
  return recommends === undefined ? sentiment === 'negative' : !recommends;
}

/** The platform a site belongs to, by the id of its spec. */
export function platformOf(site: string): Platform {
  if (site.startsWith('google') || site === 'takeout') return 'google';
  return site.startsWith('facebook') ? 'facebook' : 'other';
}

/**
 * What is known after another sighting. Never forgets: a text that was whole is not replaced by its beginning or a
 * translation of it, and a page that does not tell of an answer takes none away.
 */
export function seenAgain(known: RememberedReview, now: RememberedReview): RememberedReview {
  const words = isLess(now, known) ? known : now;
  const fromFile = now.url === undefined;
  const { translated: _, lang: __, ownerReply, risk, answerSeen, answeredAt, ...rest } = { ...known, ...now };
  return {
    ...rest,
    ...pick(words, ['text', 'partial', 'translated', 'lang', 'topics', 'sentiment', 'urgent']),
    ...answerAfter(known, now),
    ...firstDate(known, now),
    site: fromFile ? known.site : now.site,
    place: (!fromFile && now.place) || known.place || now.place,
    placeName: (!fromFile && now.placeName) || known.placeName || now.placeName,
    firstSeen: Math.min(known.firstSeen, now.firstSeen),
    lastSeen: Math.max(known.lastSeen, now.lastSeen),
  };
}

function firstDate(known: RememberedReview, now: RememberedReview): Pick<RememberedReview, 'firstDateText'> {
  const first = known.firstDateText ?? (known.dateText === now.dateText ? undefined : known.dateText);
  return first === undefined ? {} : { firstDateText: first };
}

/** Does the new sighting show less of the words than is known? */
function isLess(now: RememberedReview, known: RememberedReview): boolean {
  if (known.text === '') return false;
  if (now.text === '') return true;
  if (now.partial !== known.partial) return now.partial && known.text.startsWith(uncut(now.text));
  return now.translated === true && known.translated !== true;
}

type AnswerFields = Pick<RememberedReview, 'answered' | 'ownerReply' | 'risk' | 'answerSeen' | 'answeredAt'>;

function answerAfter(known: RememberedReview, now: RememberedReview): AnswerFields {
  if (now.answered === 'no') return { answered: 'no' };
  const before = pick(known, ['answered', 'ownerReply', 'risk', 'answerSeen', 'answeredAt']);
  if (now.answered === 'unknown' || !now.ownerReply) return before;
  const { text } = now.ownerReply;
  const same = known.ownerReply?.text === text || known.ownerReply?.text.startsWith(uncut(text));
  return {
    ...pick(now, ['answered', 'ownerReply', 'risk', 'answeredAt']),
    ...(same ? pick(known, ['ownerReply', 'risk', 'answeredAt']) : {}),
    ...(same && known.ownerReply?.text === text ? pick(now, ['risk']) : {}),
    ...seenAt(known.answerSeen ?? now.answerSeen),
  };
}

function seenAt(answerSeen: number | undefined): { answerSeen?: number } {
  return answerSeen === undefined ? {} : { answerSeen };
}

/** A text without the dots that say it goes on. */
function uncut(text: string): string {
  return text.replace(/\s*(?:…|\.\.\.)$/u, '');
}

/** Some fields of a thing; absent ones stay absent. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const entries = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  return Object.fromEntries(entries) as Pick<T, K>;
}
