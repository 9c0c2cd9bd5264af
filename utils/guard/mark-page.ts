import type { Check } from '../domain/check.ts';
import type { PlaceFacts, Standing } from '../domain/place.ts';
import type { AnswerRisk, SeenPage, SeenReview } from '../domain/remembered-review.ts';
import type { PageSnapshot, Review } from '../domain/review.ts';
import type { UiLang } from '../locale/messages.ts';
import type { PageReading } from '../sites/read-page.ts';
import type { ReadSpec } from '../sites/spec.ts';
import type { GuardSettings } from './parts.ts';
import { createPlaceQuestion, type PlaceQuestion } from './place-question.ts';
import { createReviewBadges, type MarkedReview } from './review-badges.ts';
import { markOf, type ReviewMark, riskOf } from './review-mark.ts';

/** Work in one go, in ms, before the page gets its turn again. */
const turn = 8;

/** Of a place's name, in UTF-16 units. */
const longestName = 200;

/** What marking takes from outside. */
export interface MarkParts {
  readonly window: Window & typeof globalThis;
  readonly standing: (place: PlaceFacts) => Promise<{ readonly standing: Standing; readonly lang: UiLang }>;
  /** Keeps what a person said about a place; false when it could not be kept. */
  readonly claim: (place: PlaceFacts, own: boolean) => Promise<boolean>;
  /** Has the page read and marked again, now. */
  readonly again: () => void;
  readonly settings: () => Promise<GuardSettings>;
  readonly loadChecker: () => Promise<Check | undefined>;
  /** Which of these reviews have a draft that was not posted. */
  readonly drafted?: (site: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Is told of the reviews of the clinic's own place that are new on the page or have changed there. */
  readonly seen?: (page: SeenPage) => void;
}

/** Marks the reviews of one reading; call it after every reading. Rejects when the extension is gone. */
export type MarkPage = (reading: PageReading, spec: ReadSpec) => Promise<void>;

/**
 * Marks reviews as answered, unanswered, or answered in a way that may be a problem, on the clinic's own place
 * only. The checker is asked for when a posted answer is on such a page, and not before.
 */
export function createPageMarker(parts: MarkParts, signal: AbortSignal): MarkPage {
  const { window } = parts;
  const badges = createReviewBadges(window.document);
  const marks = new Map<string, Marked>();
  let question: PlaceQuestion | undefined;
  let place: { readonly key: string; standing: Standing; readonly lang: UiLang } | undefined;
  let tools: Promise<{ check: Check | undefined; settings: GuardSettings }> | undefined;
  let current = 0;
  signal.addEventListener(
    'abort',
    () => {
      badges.clear();
      question?.hide();
    },
    { once: true },
  );

  const standingHere = async (facts: PlaceFacts, spec: ReadSpec): Promise<typeof place> => {
    const key = JSON.stringify([facts.name, facts.id]);
    if (place?.key !== key) {
      const { standing, lang } = await parts.standing(facts);
      place = { key, standing: spec.whose === 'owner' ? 'own' : standing, lang };
    }
    return place;
  };

  const toolsFor = (reviews: readonly Review[]): typeof tools => {
    if (!reviews.some(({ ownerReply }) => ownerReply)) return undefined;
    tools ??= (async () => {
      const settings = await parts.settings();
      const check = await parts.loadChecker();
      // A checker that did not come is asked for again at the next reading.
      if (!check) tools = undefined;
      return { check, settings };
    })();
    return tools;
  };

  const markPage: MarkPage = async (whole, spec) => {
    const run = ++current;
    const stale = (): boolean => run !== current || signal.aborted;
    const { page, cards } = reviewsIn(whole, spec);
    if (!spec.whose || cards.length === 0) return badges.clear();
    const facts = placeFacts(page);
    const here = await standingHere(facts, spec);
    if (stale() || !here) return;
    if (here.standing === 'ask' && facts.name) {
      question ??= createPlaceQuestion(window.document, here.lang);
      question.ask(facts.name, (own) => {
        void parts.claim(facts, own).then((kept) => {
          if (!kept) return;
          here.standing = own ? 'own' : 'other';
          // Reads anew: one card kept from this reading would keep the whole list alive after the page dropped it.
          parts.again();
        });
      });
    } else question?.hide();
    if (here.standing !== 'own') return badges.clear();

    const known = await toolsFor(page.reviews);
    const open = page.reviews.filter(({ ownerReply }) => !ownerReply).map(({ id }) => id);
    const drafted = await parts.drafted?.(page.site, open);
    if (stale()) return;
    const shown: MarkedReview[] = [];
    const seen: SeenReview[] = [];
    const told = (): void => {
      if (seen.length > 0)
        parts.seen?.({ site: page.site, url: page.url, place: facts, reviews: seen.splice(0) });
    };
    let began = window.performance.now();
    for (const [at, card] of cards.entries()) {
      const review = page.reviews[at];
      const [before] = card.elements;
      if (!review || !before?.isConnected) continue;
      const answerable =
        spec.answerable?.some(({ select }) =>
          card.elements.some((element) => element.querySelector(select)),
        ) ?? true;
      const { text, rating, ownerReply } = review;
      const hasDraft = drafted?.has(review.id) ?? false;
      const of = JSON.stringify([
        text,
        rating,
        ownerReply?.text,
        answerable,
        hasDraft,
        Boolean(known?.check),
      ]);
      let kept = marks.get(review.id);
      if (kept?.of !== of) {
        const risk = known?.check && riskOf(review, known.check, known.settings);
        kept = { of, mark: markOf(review, { lang: here.lang, answerable, drafted: hasDraft, risk }) };
        marks.set(review.id, kept);
        seen.push(seenReview(review, answerable, risk));
      }
      if (kept.mark) shown.push({ id: review.id, before, mark: kept.mark });
      if (window.performance.now() - began < turn) continue;
      await new Promise((resolve) => window.setTimeout(resolve));
      if (stale()) return told();
      began = window.performance.now();
    }
    badges.show(shown);
    told();
  };
  return markPage;
}

/** The reading without the posts that are no reviews. */
function reviewsIn({ page, cards }: PageReading, { onlyWithVerdict = false }: ReadSpec): PageReading {
  const isReview = (_: unknown, at: number): boolean =>
    !onlyWithVerdict || page.reviews[at]?.recommends !== undefined;
  return {
    page: { ...page, reviews: page.reviews.filter(isReview) },
    cards: cards.filter(isReview),
  };
}

interface Marked {
  /** What the mark was made of. */
  readonly of: string;
  readonly mark: ReviewMark | undefined;
}

function seenReview(review: Review, answerable: boolean, risk: AnswerRisk | undefined): SeenReview {
  const answered = review.ownerReply ? 'yes' : answerable ? 'no' : 'unknown';
  return { ...review, answered, ...(risk ? { risk } : {}) };
}

/** No page may name its place at any length. */
function placeFacts({ place }: PageSnapshot): PlaceFacts {
  const name = place?.name?.slice(0, longestName);
  return { ...(name ? { name } : {}), ...(place?.id ? { id: place.id } : {}) };
}
