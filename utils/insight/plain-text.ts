/** HTML as its words: tags out, entities read, white space to single spaces; at most so many UTF-16 units. */
export function plainText(html: string, limit: number): string {
  const words = html
    .slice(0, limit * 8)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(entity, character)
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
  return words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  middot: '·',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function character(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
  const written = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return written ? String.fromCodePoint(code) : ' ';
}
