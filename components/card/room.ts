/** A rectangle in CSS px of the window. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space to the edge of the window and to what the card stands beside, px. */
const gap = 8;
/** The card's own width where there is room for it, px. */
const wide = 420;
/** With less room than this beside the reply box the card stands over the box, px; never over Post. */
const least = { width: 220, height: 160 };

/**
 * Where a card of `height` px stands in a window of the size `view`, and how large it may be. Below, above or beside
 * the box and Post, the first where it fits; else where there is most room. It may come to lie over the box when the
 * window is too small for both, but it never covers Post: a person could no longer press it.
 */
export function roomFor(
  view: { readonly width: number; readonly height: number },
  box: Area,
  post: Area | undefined,
  height: number,
): Area {
  const inner = { x: gap, y: gap, width: view.width - 2 * gap, height: view.height - 2 * gap };
  const shown = post && isShown(post, view) ? post : undefined;
  const beside = roomsAround(shown ? around(box, shown) : box, inner);
  const good = beside.filter(({ room }) => room.width >= least.width && room.height >= least.height);
  const chosen =
    good.find(({ room }) => room.width >= wide && room.height >= height) ??
    largest(good) ??
    (shown ? largest(roomsAround(shown, inner)) : undefined);
  if (!chosen) return inner;
  const { room, side } = chosen;
  const size = { width: Math.min(wide, room.width), height: Math.min(height, room.height) };
  return {
    ...room,
    x:
      side === 'left'
        ? room.x + room.width - size.width
        : clamp(box.x, room.x, room.x + room.width - size.width),
    y:
      side === 'above'
        ? room.y + room.height - size.height
        : clamp(side === 'below' ? room.y : box.y, room.y, room.y + room.height - size.height),
  };
}

interface Room {
  readonly side: 'below' | 'above' | 'right' | 'left';
  readonly room: Area;
}

/** The four free strips around `taken`, in the order in which they are tried. */
function roomsAround(taken: Area, inner: Area): readonly Room[] {
  const right = inner.x + inner.width;
  const bottom = inner.y + inner.height;
  const below = Math.max(inner.y, taken.y + taken.height + gap);
  const after = Math.max(inner.x, taken.x + taken.width + gap);
  return [
    { side: 'below', room: { ...inner, y: below, height: Math.max(0, bottom - below) } },
    { side: 'above', room: { ...inner, height: Math.max(0, Math.min(bottom, taken.y - gap) - inner.y) } },
    { side: 'right', room: { ...inner, x: after, width: Math.max(0, right - after) } },
    { side: 'left', room: { ...inner, width: Math.max(0, Math.min(right, taken.x - gap) - inner.x) } },
  ];
}

/** Words need width more than height: it counts twice. */
function largest(rooms: readonly Room[]): Room | undefined {
  const sizeOf = ({ room }: Room): number => Math.min(room.width, wide) ** 2 * room.height;
  return rooms.reduce<Room | undefined>(
    (best, room) => (best && sizeOf(best) >= sizeOf(room) ? best : room),
    undefined,
  );
}

function around(one: Area, other: Area): Area {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

function isShown({ x, y, width, height }: Area, view: { width: number; height: number }): boolean {
  return x < view.width && y < view.height && x + width > 0 && y + height > 0;
}

function clamp(wish: number, from: number, to: number): number {
  return Math.max(from, Math.min(wish, to));
}
