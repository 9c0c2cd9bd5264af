import type { Review } from '../domain/review.ts';
import type { FoundCard } from './find-cards.ts';
import { clean, labelOf, textOf } from './label.ts';
import type { FieldAnchor, ReadSpec } from './spec.ts';
import { take } from './take.ts';
import { moreWords, originalWords, ownerHeads, ownerMark, relativeDate } from './words.ts';

/** One review as its card shows it. What is not there stays away: nothing is guessed. */
export function readReview(spec: ReadSpec, { id, element }: FoundCard): Review {
  const answer = answerIn(spec, element);
  const outside = (found: Element): boolean => !answer?.contains(found);
  const author = field(spec.author, element, outside);
  const rating = Number(field(spec.rating, element, outside));
  const dateText = field(spec.dateText, element, outside) ?? dateIn(element, outside);
  const text = field(spec.text, element, outside) ?? longestText(element, outside, [author, dateText]) ?? '';
  const lang = element.querySelector(`[id="${CSS.escape(id)}"][lang]`)?.getAttribute('lang');
  const ownerReply = answer && readAnswer(answer);
  return {
    id,
    ...(author ? { author } : {}),
    ...(rating >= 1 && rating <= 5 ? { rating } : {}),
    text,
    partial: isPartial(spec, element, outside, text),
    ...(isTranslated(spec, element, outside) ? { translated: true } : {}),
    ...(lang ? { lang } : {}),
    ...(dateText ? { dateText } : {}),
    ...(ownerReply ? { ownerReply } : {}),
  };
}

function field(
  anchors: readonly FieldAnchor[],
  card: Element,
  outside: (found: Element) => boolean,
): string | undefined {
  for (const anchor of anchors) {
    const hits = [...(card.matches(anchor.select) ? [card] : []), ...card.querySelectorAll(anchor.select)];
    for (const hit of hits) {
      const value = outside(hit) ? take(hit, anchor.take) : undefined;
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The owner's answer: by its anchors, else the smallest element that begins with one of its heads. */
function answerIn(spec: ReadSpec, card: Element): Element | undefined {
  for (const { select } of spec.ownerReply) {
    const found = card.querySelector(select);
    if (found) return found;
  }
  const head = leaves(card).find((leaf) => {
    const text = clean(textOf(leaf));
    return (ownerHeads as readonly string[]).includes(text) || ownerMark.test(text);
  });
  let answer: Element | null | undefined = head;
  // The head names the block and the words follow it: climb until there are words beside the head.
  while (
    answer &&
    answer !== card &&
    longestText(answer, () => true, [clean(textOf(head ?? answer))]) === undefined
  )
    answer = answer.parentElement;
  return answer === card ? undefined : (answer ?? undefined);
}

function readAnswer(answer: Element): Review['ownerReply'] {
  const everywhere = (): boolean => true;
  const dateText = dateIn(answer, everywhere);
  const head = leaves(answer)
    .map((leaf) => clean(textOf(leaf)))
    .find((text) => (ownerHeads as readonly string[]).includes(text));
  const text = longestText(answer, everywhere, [dateText, head]);
  return text === undefined ? undefined : { text, ...(dateText ? { dateText } : {}) };
}

function dateIn(root: Element, outside: (found: Element) => boolean): string | undefined {
  return leaves(root)
    .filter(outside)
    .map((leaf) => clean(textOf(leaf)))
    .find((text) => relativeDate.test(text));
}

/** The longest run of text that is none of the known other things: the last resort when every anchor is gone. */
function longestText(
  root: Element,
  outside: (found: Element) => boolean,
  known: readonly (string | undefined)[],
): string | undefined {
  let longest: string | undefined;
  for (const leaf of leaves(root)) {
    if (
      !outside(leaf) ||
      leaf.closest('button, [role="button"], a, label, textarea, form, [contenteditable]')
    )
      continue;
    const text = take(leaf, 'text') ?? '';
    if (text === '' || known.includes(text) || relativeDate.test(text) || ownerMark.test(text)) continue;
    if (longest === undefined || text.length > longest.length) longest = text;
  }
  return longest;
}

/** Elements with words of their own. */
function leaves(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && clean(node.nodeValue ?? '') !== ''),
  );
}

function isPartial(
  spec: ReadSpec,
  card: Element,
  outside: (found: Element) => boolean,
  text: string,
): boolean {
  if (/(?:…|\.\.\.)$/u.test(text)) return true;
  return (
    spec.more.some(({ select }) => [...card.querySelectorAll(select)].some(outside)) ||
    [...card.querySelectorAll('button, [role="button"]')].some(
      (button) =>
        outside(button) &&
        button.getAttribute('aria-expanded') === 'false' &&
        (moreWords as readonly string[]).includes(labelOf(button)),
    )
  );
}

function isTranslated(spec: ReadSpec, card: Element, outside: (found: Element) => boolean): boolean {
  return (
    spec.original.some(({ select }) => [...card.querySelectorAll(select)].some(outside)) ||
    [...card.querySelectorAll('button')].some(
      (button) => outside(button) && originalWords.test(labelOf(button)),
    )
  );
}
