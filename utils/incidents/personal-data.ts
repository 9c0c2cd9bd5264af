/** What in a text would make these records a vault of personal data. */
export type PersonalData = 'name' | 'phone' | 'id' | 'email' | 'birthday' | 'chart';

/** A phone, identity number, e-mail or chart number in free text; names cannot be told reliably and are not looked for. */
export function personalDataIn(text: string): PersonalData | undefined {
  const plain = text.normalize('NFKC').toUpperCase();
  return patterns.find(({ pattern }) => pattern.test(plain))?.kind;
}

/** The same in a message that goes out: the clinic's own phone and e-mail stand in it rightly. */
export function chartDataIn(text: string): PersonalData | undefined {
  const plain = text.normalize('NFKC').toUpperCase();
  return patterns.find(({ kind, pattern }) => (kind === 'id' || kind === 'chart') && pattern.test(plain))
    ?.kind;
}

/** Why this cannot be a case code; undefined when it can. Codes are letters, digits and hyphens with a digit in them. */
export function codeProblem(code: string): PersonalData | 'shape' | undefined {
  const plain = code.normalize('NFKC').trim().toUpperCase();
  const inside = personalDataIn(plain);
  if (inside) return inside;
  if (/\p{Script=Han}/u.test(plain) || /^[A-Z]+(?:[ .'-][A-Z]+)*$/u.test(plain)) return 'name';
  if (birthday.test(plain)) return 'birthday';
  return /^(?=.*\d)[A-Z0-9][A-Z0-9-]{1,15}$/u.test(plain) ? undefined : 'shape';
}

/** A case code as it is kept: half-width, upper case. */
export function tidyCode(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase();
}

const patterns: readonly { readonly kind: PersonalData; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+\.\w/u },
  // National identity and residence numbers: one or two letters, then eight or nine digits.
  { kind: 'id', pattern: /(?<![A-Z0-9])[A-Z][A-D1289]\d{8}(?!\d)/u },
  { kind: 'phone', pattern: /(?<!\d)(?:\+?886[\s-]?|0)\d(?:[\s().-]{0,2}\d){6,9}(?!\d)/u },
  { kind: 'chart', pattern: /病歷(?:號碼?|編號)?\s*[:#]?\s*[A-Z]?\d{4,}/u },
];

/** Western or ROC date of birth written without separators. */
const birthday = /^(?:(?:19|20)\d\d|0?\d\d|1[01]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
