/** The names Google gives one place; all can be turned into each other without asking anyone. */
export interface GooglePlace {
  /** `0x<hex>:0x<hex>` as in the address of Maps. */
  readonly featureId: string;
  /** Decimal, as in `?cid=`. */
  readonly cid: string;
  /** `ChIJ…`. */
  readonly placeId: string;
}

/** The place a Maps address names; undefined when it names none. */
export function googlePlace(url: string): GooglePlace | undefined {
  const found =
    /0x([0-9a-f]{1,16}):0x([0-9a-f]{1,16})/iu.exec(url) ??
    fromPlaceId(/ChIJ[A-Za-z0-9_-]{23}/u.exec(url)?.[0]);
  if (!found) return undefined;
  const [, first = '', second = ''] = found;
  return {
    featureId: `0x${first}:0x${second}`,
    cid: BigInt(`0x${second}`).toString(),
    placeId: toPlaceId(first, second),
  };
}

/**
 * The review that an owner's reply link answers: `p` is base64url protobuf whose first field is exactly the id on
 * the card (decoded from public payloads, 2026-05). Undefined when the link holds no such thing.
 */
export function reviewOfReplyLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { searchParams } = new URL(url);
  const direct = searchParams.get('reviewId');
  if (direct) return direct;
  const bytes = fromBase64(searchParams.get('p') ?? '');
  // Field 1, length-delimited: a tag byte 0x0A, one length byte, then the id itself.
  if (bytes?.[0] !== 0x0a || bytes[1] === undefined || bytes[1] > 0x7f) return undefined;
  const id = String.fromCharCode(...bytes.slice(2, 2 + bytes[1]));
  return /^[A-Za-z0-9_-]{8,}$/u.test(id) ? id : undefined;
}

/** Protobuf: field 1 holds two fixed 64-bit numbers, little end first. */
function toPlaceId(first: string, second: string): string {
  const bytes = [0x0a, 0x12, 0x09, ...littleEndian(first), 0x11, ...littleEndian(second)];
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

function fromPlaceId(placeId: string | undefined): readonly string[] | undefined {
  const bytes = fromBase64(placeId ?? '');
  if (bytes?.length !== 20 || bytes[2] !== 0x09 || bytes[11] !== 0x11) return undefined;
  return [placeId ?? '', bigEndian(bytes.slice(3, 11)), bigEndian(bytes.slice(12, 20))];
}

function littleEndian(hex: string): number[] {
  const padded = hex.padStart(16, '0');
  return Array.from({ length: 8 }, (_, index) =>
    Number.parseInt(padded.slice(14 - index * 2, 16 - index * 2), 16),
  );
}

function bigEndian(bytes: readonly number[]): string {
  const hex = [...bytes].reverse().map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/^0+(?=.)/u, '');
}

function fromBase64(text: string): number[] | undefined {
  try {
    return [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((character) =>
      character.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
