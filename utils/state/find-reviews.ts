import {
  isNegative,
  type KeptDraft,
  type Platform,
  type RememberedReview,
} from '../domain/remembered-review.ts';
import type { Topic } from '../domain/suggestion.ts';

/** What the inbox shows; all conditions hold at once. */
export interface InboxFilter {
  /** Words that must all stand in review, author, answer, draft or place. */
  readonly words: string;
  readonly unanswered: boolean;
  readonly negative: boolean;
  readonly risky: boolean;
  readonly drafted: boolean;
  readonly topic?: Topic | undefined;
  readonly place?: string | undefined;
  readonly platform?: Platform | undefined;
}

export const noFilter: InboxFilter = {
  words: '',
  unanswered: false,
  negative: false,
  risky: false,
  drafted: false,
};

/** One remembered review with its draft. */
export interface InboxRow {
  readonly review: RememberedReview;
  readonly draft?: KeptDraft;
}

/** What is known of one place: never how many reviews there are, only how many were seen. */
export interface PlaceCoverage {
  readonly place: string;
  readonly name: string;
  readonly seen: number;
  readonly unanswered: number;
  /** When the newest of them was first seen, ms since 1970. */
  readonly newestSeen: number;
  /** When a page of this place was last on screen, ms since 1970; absent where all came from files. */
  readonly lastSeen?: number;
}

/** Reviews with their drafts, the newest first. */
export function inboxRows(
  reviews: readonly RememberedReview[],
  drafts: readonly KeptDraft[],
): readonly InboxRow[] {
  const drafted = new Map(drafts.map((draft) => [draft.key, draft]));
  return reviews
    .toSorted((a, b) => whenOf(b) - whenOf(a) || (a.key < b.key ? -1 : 1))
    .map((review) => {
      const draft = drafted.get(review.key);
      return draft ? { review, draft } : { review };
    });
}

/** The rows a filter lets through, in their order. */
export function found(rows: readonly InboxRow[], filter: InboxFilter): readonly InboxRow[] {
  const words = folded(filter.words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const { review, draft } = row;
    return (
      (!filter.unanswered || review.answered === 'no') &&
      (!filter.negative || isNegative(review)) &&
      (!filter.risky || isRisky(review)) &&
      (!filter.drafted || draft !== undefined) &&
      (filter.topic === undefined || review.topics.includes(filter.topic)) &&
      (filter.place === undefined || review.place === filter.place) &&
      (filter.platform === undefined || review.platform === filter.platform) &&
      (words.length === 0 || holdsAll(searchedOf(row), words))
    );
  });
}

/** The answer that is public may be a problem. */
export function isRisky({ answered, risk }: RememberedReview): boolean {
  return answered === 'yes' && risk !== undefined && risk.verdict !== 'clean';
}

/** The first unanswered row after the one at `from`, once around; undefined when there is none. */
export function nextUnanswered(rows: readonly InboxRow[], from: number): number | undefined {
  for (let step = 1; step <= rows.length; step += 1) {
    const at = (Math.max(from, -1) + step) % rows.length;
    if (rows[at]?.review.answered === 'no') return at;
  }
  return undefined;
}

/** What was seen of each place, the one seen last first. */
export function coverage(rows: readonly InboxRow[]): readonly PlaceCoverage[] {
  const places = new Map<string, { -readonly [K in keyof PlaceCoverage]: PlaceCoverage[K] }>();
  for (const { review } of rows) {
    const { place, placeName: name, firstSeen: newestSeen, lastSeen } = review;
    const known = places.get(place) ?? { place, name, seen: 0, unanswered: 0, newestSeen };
    if (known.seen === 0) places.set(place, known);
    known.name ||= name;
    known.seen += 1;
    if (review.answered === 'no') known.unanswered += 1;
    if (review.url !== undefined) known.lastSeen = Math.max(known.lastSeen ?? 0, lastSeen);
  }
  return [...places.values()].toSorted((a, b) => (b.lastSeen ?? 0) - (a.lastSeen ?? 0));
}

/** A file says when a review was written; of the others only the first sighting is known. */
function whenOf({ postedAt, firstSeen }: RememberedReview): number {
  return postedAt ?? firstSeen;
}

/** Rows folded in one go by `preparedForSearch`. */
const portion = 500;

/** Folds rows before anybody searches, a portion at a time: whoever drives it lets the page work in between. */
export function* preparedForSearch(rows: readonly InboxRow[]): Generator<void> {
  for (const [at, row] of rows.entries()) {
    searchedOf(row);
    if (at % portion === portion - 1) yield;
  }
}

const searched = new WeakMap<InboxRow, string>();

/** Everything of a row that is searched, folded once. */
function searchedOf(row: InboxRow): string {
  let text = searched.get(row);
  if (text === undefined) {
    const { text: words, author = '', ownerReply, placeName } = row.review;
    text = folded([words, author, ownerReply?.text ?? '', placeName, row.draft?.text ?? ''].join('\n'));
    searched.set(row, text);
  }
  return text;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('臺', '台');
}
