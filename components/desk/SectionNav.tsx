import { learningMessages } from '../../utils/locale/learning.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import type { TimelineWords } from './describe.ts';

/** Ways to the parts of a long incident; an address of their own would take the incident's place in the page's. */
export function SectionNav({ words: { text, locale } }: { readonly words: TimelineWords }) {
  const parts = [
    { part: 'due', name: text.clocks },
    { part: 'step-list', name: text.steps },
    { part: 'evidence', name: text.evidence },
    { part: 'appeal', name: text.appeal },
    { part: 'matrix', name: outreachMessages[locale].matrix },
    { part: 'learning', name: learningMessages[locale].learning },
    { part: 'history', name: text.timeline },
  ];
  return (
    <nav className="sections no-print" aria-label={text.parts}>
      {parts.map(({ part, name }) => (
        <button
          key={part}
          type="button"
          className="link"
          onClick={(event) => {
            const heading = event.currentTarget.closest('article')?.querySelector<HTMLElement>(`.${part} h3`);
            heading?.scrollIntoView({ block: 'start' });
            // The keyboard goes on from there.
            heading?.setAttribute('tabindex', '-1');
            heading?.focus({ preventScroll: true });
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
