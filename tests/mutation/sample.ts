/** Whether a mutant is among those that are tried. The same number is always drawn alike. */
export function isDrawn(id: string, share: number): boolean {
  let mixed = Math.imul(Number(id) + 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 < share;
}
