import type { Review } from '../domain/review.ts';
import type { FoundCard } from './find-cards.ts';
import { clean, labelOf, textOf } from './label.ts';
import type { Anchor, AnchorKind, FieldAnchor, ReadSpec } from './spec.ts';
import { take } from './take.ts';
import { authorLine, chips, moreWords, originalWords, ownerHeads, ownerMark, relativeDate } from './words.ts';

/** Where no words of a reviewer stand. */
const controls =
  'button, [role="button"], a, i, label, textarea, form, [contenteditable], [aria-hidden="true"]';

/**
 * One review as its card shows it. What is not there stays away. With `guess` the longest run of words stands in
 * for a text that no anchor finds: only for pages where no review has its text found, or a star-only review would
 * be given the words of a chip.
 */
export function readReview(spec: ReadSpec, { id, elements }: FoundCard, guess: boolean): Review {
  const words = leaves(elements);
  const answer = answerIn(spec, elements, words);
  const mine: Mine = answer ? (found) => !answer.contains(found) : () => true;
  const author = field(spec.author, elements, mine);
  const rating = Number(field(spec.rating, elements, mine));
  const dateText = field(spec.dateText ?? [], elements, mine) ?? dateIn(words, mine);
  const authorReviews = authorReviewsIn(words, mine);
  const found = field(spec.text, elements, mine);
  const text = found ?? (guess ? longestText(words, mine, [author, dateText]) : undefined) ?? '';
  const lang = within(elements, '[lang]')
    .find((element) => mine(element) && element.id === id)
    ?.getAttribute('lang');
  const ownerReply = answer && readAnswer(answer);
  return {
    id,
    ...(author ? { author } : {}),
    ...(authorReviews === undefined ? {} : { authorReviews }),
    ...(rating >= 1 && rating <= 5 ? { rating } : {}),
    text,
    partial: isPartial(spec, elements, mine, text),
    ...(isTranslated(spec, elements, mine) ? { translated: true } : {}),
    ...(lang ? { lang } : {}),
    ...(dateText ? { dateText } : {}),
    ...(ownerReply ? { ownerReply } : {}),
  };
}

/** What gave a field its value; `none` where no anchor did. */
export type Carrier = AnchorKind | 'none';

/** For each field that anchors look for, which kind of anchor carries it in this card. */
export function carriersOf(spec: ReadSpec, { elements }: FoundCard): Readonly<Record<string, Carrier>> {
  const answer = answerIn(spec, elements, leaves(elements));
  const mine = (found: Element): boolean => !answer?.contains(found);
  const by = (anchors: readonly FieldAnchor[]): Carrier => carried(anchors, elements, mine)?.by ?? 'none';
  return { author: by(spec.author), rating: by(spec.rating), text: by(spec.text) };
}

type Mine = (found: Element) => boolean;

function field(anchors: readonly FieldAnchor[], roots: readonly Element[], mine: Mine): string | undefined {
  return carried(anchors, roots, mine)?.value;
}

function carried(
  anchors: readonly FieldAnchor[],
  roots: readonly Element[],
  mine: Mine,
): { readonly by: AnchorKind; readonly value: string } | undefined {
  for (const anchor of anchors) {
    for (const hit of within(roots, anchor.select)) {
      const value = mine(hit) ? take(hit, anchor.take) : undefined;
      if (value !== undefined) return { by: anchor.by, value };
    }
  }
  return undefined;
}

/** The owner's answer: by its head in a language we know, else by its anchors. */
function answerIn(spec: ReadSpec, roots: readonly Element[], words: readonly Element[]): Element | undefined {
  const head = words.find((leaf) => isHead(clean(textOf(leaf))));
  let answer: Element | null | undefined = head;
  // The head names the block and the words follow it: climb until there are words beside the head.
  while (answer && !roots.includes(answer) && wordsOf(answer) === undefined) answer = answer.parentElement;
  if (answer && !roots.includes(answer)) return answer;
  return (
    spec.ownerReply.map(({ select }) => within(roots, select)[0]).find((found) => found !== undefined) ??
    ownComment(spec, roots)
  );
}

/** The first comment under the name of the page that was reviewed. */
function ownComment({ ownerComment }: ReadSpec, roots: readonly Element[]): Element | undefined {
  const name = ownerComment && field(ownerComment.name, roots, () => true);
  if (!ownerComment || !name) return undefined;
  return within(roots, ownerComment.comment.select).find((comment) =>
    [...comment.querySelectorAll(ownerComment.author.select)].some(
      (author) => clean(textOf(author)) === name,
    ),
  );
}

function readAnswer(answer: Element): Review['ownerReply'] {
  const text = wordsOf(answer);
  const dateText = dateIn(leaves([answer]), () => true);
  return text === undefined ? undefined : { text, ...(dateText ? { dateText } : {}) };
}

function wordsOf(answer: Element): string | undefined {
  const words = leaves([answer]);
  const heads = words.map((leaf) => clean(textOf(leaf))).filter(isHead);
  return longestText(words, () => true, heads);
}

function isHead(text: string): boolean {
  return (ownerHeads as readonly string[]).includes(text) || ownerMark.test(text);
}

function dateIn(words: readonly Element[], mine: Mine): string | undefined {
  for (const leaf of words) {
    const text = clean(textOf(leaf));
    if (relativeDate.test(text) && mine(leaf)) return text;
  }
  return undefined;
}

function authorReviewsIn(words: readonly Element[], mine: Mine): number | undefined {
  for (const leaf of words) {
    const count = authorLine.exec(clean(textOf(leaf)))?.[1];
    if (count && mine(leaf)) return Number(count.replaceAll(',', ''));
  }
  return undefined;
}

function longestText(
  words: readonly Element[],
  mine: Mine,
  known: readonly (string | undefined)[],
): string | undefined {
  let longest: string | undefined;
  for (const leaf of words) {
    if (!mine(leaf) || leaf.closest(controls)) continue;
    const text = take(leaf, 'text') ?? '';
    if (text === '' || known.includes(text) || (chips as readonly string[]).includes(text)) continue;
    if (relativeDate.test(text) || ownerMark.test(text)) continue;
    if (longest === undefined || text.length > longest.length) longest = text;
  }
  return longest;
}

function isPartial(spec: ReadSpec, roots: readonly Element[], mine: Mine, text: string): boolean {
  if (/(?:…|\.\.\.)$/u.test(text) || has(spec.more, roots, mine)) return true;
  return within(roots, 'button[aria-expanded="false"], [role="button"][aria-expanded="false"]').some(
    (button) => mine(button) && (moreWords as readonly string[]).includes(labelOf(button)),
  );
}

function isTranslated(spec: ReadSpec, roots: readonly Element[], mine: Mine): boolean {
  if (has(spec.original, roots, mine)) return true;
  return within(roots, 'button, [role="button"]').some(
    (button) => mine(button) && originalWords.test(labelOf(button)),
  );
}

function has(anchors: readonly Anchor[], roots: readonly Element[], mine: Mine): boolean {
  return anchors.some(({ select }) => within(roots, select).some(mine));
}

/** The roots themselves count: a card may carry the attribute that is looked for. */
function within(roots: readonly Element[], select: string): Element[] {
  return roots.flatMap((root) => [...(root.matches(select) ? [root] : []), ...root.querySelectorAll(select)]);
}

/** Elements with words of their own, in document order. */
function leaves(roots: readonly Element[]): Element[] {
  const found = new Set<Element>();
  for (const root of roots) {
    const texts = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement && clean(node.nodeValue ?? '') !== '') found.add(node.parentElement);
  }
  return [...found];
}
