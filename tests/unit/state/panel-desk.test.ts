import { expect, it } from 'vitest';
import type { FromFrame, ToFrame } from '../../../utils/domain/panel.ts';
import type { PanelEvents } from '../../../utils/platform/panel-link.ts';
import { createPanelDesk } from '../../../utils/state/panel-desk.ts';

function opened(reachable = true) {
  const asked: [number, ToFrame][] = [];
  const found: PanelEvents[] = [];
  const desk = createPanelDesk((events) => {
    found.push(events);
    return {
      ask: (frame, message) => {
        asked.push([frame, message]);
        return reachable;
      },
    };
  });
  const [events] = found as [PanelEvents];
  return { desk, events, asked, view: () => desk.state.getState() };
}

const page = (...ids: readonly string[]): FromFrame => ({
  kind: 'page',
  page: {
    site: 'google',
    url: 'https://www.google.com/',
    reviews: ids.map((id) => ({ id, text: id, partial: false })),
    health: { text: 'found', author: 'dead' },
  },
});
const box = (text: string): FromFrame => ({ kind: 'box', box: { text } });

it('joins the frames of a page, each review once, and names what could not be read', () => {
  const { events, view } = opened();
  events.told(0, page('a', 'b'));
  events.told(3, page('b', 'c'));
  expect(view().reviews.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(view()).toMatchObject({ page: 'here', dead: ['author'] });
});

it('puts words into the box used last, says what it expects there, and tells what came of it', async () => {
  const { desk, events, asked, view } = opened();
  events.told(0, box('first'));
  events.told(2, box('second'));
  expect(view().box).toEqual({ text: 'second', frame: 2 });
  const outcome = desk.put('words', 'append');
  const [[frame, message] = []] = asked;
  expect([frame, message]).toEqual([
    2,
    { kind: 'put', id: 1, text: 'words', mode: 'append', expected: 'second' },
  ]);
  events.told(2, { kind: 'put', id: 1, outcome: 'stale' });
  expect(await outcome).toBe('stale');
});

it('fails at once where there is no box, or its frame is out of reach', async () => {
  expect(await opened().desk.put('x', 'replace')).toBe('failed');
  const away = opened(false);
  away.events.told(0, box(''));
  expect(await away.desk.put('x', 'replace')).toBe('failed');
});

it('forgets a box, a frame and a whole page when they go', () => {
  const { events, view } = opened();
  events.told(0, page('a'));
  events.told(1, box('x'));
  events.told(1, { kind: 'box' });
  expect(view().box).toBeUndefined();
  events.told(1, box('y'));
  events.gone(1);
  expect(view().box).toBeUndefined();
  events.fresh();
  expect(view()).toEqual({ page: 'looking', reviews: [], dead: [] });
  events.alone();
  expect(view().page).toBe('none');
});
