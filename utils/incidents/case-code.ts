/** Letters and digits nobody confuses on the phone or on paper. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A short code such as `1121-K3F`: month and day, then three characters drawn from `seed`. Says nothing of anyone. */
export function caseCode(at: number, seed: string): string {
  const date = new Date(at);
  const day = `${two(date.getMonth() + 1)}${two(date.getDate())}`;
  let hash = 2166136261;
  for (const char of seed) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  const tail = [0, 5, 10].map((shift) => alphabet[(hash >>> shift) & 31]).join('');
  return `${day}-${tail}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
