import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Area, roomFor } from '../../../components/card/room.ts';

const large = { width: 1280, height: 900 };
const small = { width: 320, height: 320 };
const box = { x: 40, y: 300, width: 500, height: 96 };
const post = { x: 40, y: 404, width: 70, height: 36 };

it.each<
  readonly [name: string, view: typeof large, box: Area, post: Area | undefined, height: number, at: Area]
>([
  ['below box and Post', large, box, post, 400, { x: 40, y: 448, width: 1264, height: 444 }],
  [
    'above where there is no room below',
    large,
    { ...box, y: 700 },
    { ...post, y: 804 },
    400,
    { x: 40, y: 292, width: 1264, height: 684 },
  ],
  [
    'to the right where neither above nor below is enough',
    { ...large, height: 700 },
    box,
    post,
    560,
    { x: 548, y: 132, width: 724, height: 684 },
  ],
  [
    'cut to the most room there is',
    { width: 800, height: 700 },
    box,
    post,
    560,
    { x: 40, y: 8, width: 784, height: 284 },
  ],
  [
    'over the box where the frame is too small, above Post',
    small,
    { x: 8, y: 100, width: 300, height: 96 },
    { x: 8, y: 204, width: 70, height: 36 },
    400,
    { x: 8, y: 8, width: 304, height: 188 },
  ],
  [
    'beside the box alone where no Post is known',
    large,
    box,
    undefined,
    400,
    { x: 40, y: 404, width: 1264, height: 488 },
  ],
  [
    'in the window when the box is scrolled away',
    large,
    { ...box, y: -500 },
    { ...post, y: -400 },
    400,
    { x: 40, y: 8, width: 1264, height: 884 },
  ],
])('stands %s', (_name, view, around, submit, height, at) => {
  expect(roomFor(view, around, submit, height)).toEqual(at);
});

it('never covers a Post that is shown, and stays in the window', () => {
  const length = (least: number, most: number) => fc.integer({ min: least, max: most });
  const area = fc.record({
    x: length(-50, 1_400),
    y: length(-50, 1_000),
    width: length(1, 600),
    height: length(1, 300),
  });
  const view = fc.record({ width: length(40, 1_400), height: length(40, 1_000) });
  fc.assert(
    fc.property(view, area, area, length(0, 560), (window, field, submit, height) => {
      const { x, y, ...room } = roomFor(window, field, submit, height);
      const width = Math.min(420, room.width);
      const high = Math.min(height, room.height);
      const clear =
        x >= submit.x + submit.width ||
        x + width <= submit.x ||
        y >= submit.y + submit.height ||
        y + high <= submit.y;
      const inside = x >= 0 && y >= 0 && x + width <= window.width && y + high <= window.height;
      return width * high === 0 || (inside && clear);
    }),
  );
});
