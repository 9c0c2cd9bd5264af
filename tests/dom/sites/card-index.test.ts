import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCardIndex } from '../../../utils/sites/card-index.ts';
import { cardsIn, cutOut } from '../../../utils/sites/find-cards.ts';
import { googleMaps } from '../../../utils/sites/specs/google-maps.ts';

const spec = googleMaps.read?.cards ?? { anchors: [], extent: 'outermost' as const };

/** What a page does to its list: puts a review in at some place, or takes one away. */
const step = fc.oneof(fc.record({ put: fc.nat(30), at: fc.nat(30) }), fc.record({ take: fc.nat(30) }));

it('knows after any changes exactly the reviews that a fresh look finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const list = document.createElement('div');
      document.body.replaceChildren(list);
      const index = createCardIndex(spec, document);
      const ids = new Set<string>();
      for (const change of steps) {
        if ('put' in change && !ids.has(`r${change.put}`)) {
          const added = card(`r${change.put}`);
          ids.add(`r${change.put}`);
          list.insertBefore(added, list.children[change.at] ?? null);
          Array.from(index.add(added));
        } else if ('take' in change) {
          const gone = list.children[change.take];
          if (!gone) continue;
          gone.remove();
          ids.delete(gone.getAttribute('data-review-id') ?? '');
          index.remove(gone);
        }
      }
      const known = [...index.cards().values()].map((one) => cutOut(spec, index.select() ?? '', one));
      expect(sorted(known)).toEqual(sorted(cardsIn(spec, document)));
    }),
    { numRuns: 60 },
  );
});

it('a node used again for another review is that review from then on', () => {
  const element = card('first');
  document.body.replaceChildren(element);
  const index = createCardIndex(spec, document);
  Array.from(index.add(document));
  for (const named of [element, ...element.querySelectorAll('[data-review-id]')])
    named.setAttribute('data-review-id', 'second');
  expect(index.remove(element).map(({ id }) => id)).toEqual(['first']);
  Array.from(index.add(element));
  expect([...index.cards().keys()]).toEqual(['second']);
  expect(index.at(element)?.id).toBe('second');
});

it('a better anchor that comes later takes over what a worse one found', () => {
  const plain = document.createElement('div');
  plain.className = 'jftiEf';
  document.body.replaceChildren(plain);
  const index = createCardIndex(spec, document);
  Array.from(index.add(document));
  expect(index.select()).toBe('.jftiEf');
  const named = card('named');
  document.body.append(named);
  Array.from(index.add(named));
  expect([...index.cards().keys()]).toEqual(['named']);
});

function card(id: string): Element {
  const element = document.createElement('div');
  element.setAttribute('data-review-id', id);
  const button = document.createElement('button');
  button.setAttribute('data-review-id', id);
  element.append(button);
  return element;
}

function sorted(cards: ReturnType<typeof cardsIn>) {
  return cards
    .map(({ id, elements }) => ({ id, elements }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
