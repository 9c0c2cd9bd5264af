import type { Analysis, Entity } from '../domain/analysis.ts';
import { hardPattern } from '../text/fold.ts';
import { pattern as softPattern } from '../text/pattern.ts';
import { clauseTest } from './clause-test.ts';

/** What may stand around a term: patterns over the folded text, 32 characters to a side, 80 in English. */
export interface Around {
  /** Straight after the term (`^` is put in front) or before it (`$` behind). */
  readonly after?: string;
  readonly before?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** A negation shortly before the term (無法保證, not a guarantee) silences it. Default true. */
  readonly negatable?: boolean;
}

const window = { hard: 32, soft: 80 };
/** Right before the term; and the strong ones that reach over a list: 不提供任何贈品、折扣. */
const negationZh =
  /(?:不(?![只僅但光論管愧])(?:是|會|能|可|得|敢|該|應|用|必|要|再|曾|等於|代表|同意|建議|提供|涉及|接受|以|做|說|收|會有|靠)?|無法|沒有|沒|未(?:曾|必)?|並?非|避免|禁止|拒絕|嚴禁|勿|別(?![家人的處間])|難以|絕不|豈能|無任何|沒有任何|不曾|從未|從不|毫無)[^,。、!?;，]{0,5}$|(?:不(?:提供|拿|收取|以|接受|涉及|得|靠|送)|沒有(?:哪|任何|什麼)|無任何|禁止|絕無|從未|從不|絕不)[^,。!?;]{0,18}$|(?:沒有?|未曾?|從不|不[會曾得能])[^,。!?;]{0,12}任何[^,。、!?;]{0,4}$/u;
/** These silence every phrase, whatever it says of negation: the road not taken (而不是用…), an item of a list under "we do not". */
const rejectedZh = /(?:而不是|而非|不是[用靠拿]|不(?:該|應該?|會|得|能)[用靠拿以])[^,。、!?;]{0,4}$/u;
const rejectedEn =
  /\b(?:do not|don't|never|will not|won't|cannot|can't|did not|didn't|nobody|no one) (?:[a-z]+ ){0,4}[a-z]+(?:, [a-z]+){0,2}(?:,? n?or|(,)) $/u;
const listGoesOnEn = /^s?(?:, [a-z]+){0,3},? n?or\b/u;
/** Every negation above begins with one of these: a text without them is looked through once and not from every place. */
const negators = /[不無沒未非避禁拒嚴勿別難絕豈從毫]/u;
const negationEn =
  /\b(?:not|no|never|don't|doesn't|can't|cannot|won't|isn't|aren't|without|nor|neither|nobody|avoid|any|didn't|wouldn't|shouldn't)(?: [a-z']+){0,3} ?$/u;

/** Checks what stands around a term; gives the length of what `after` matched, undefined when it does not fit. */
export function aroundTest(spec: Around): (draft: Analysis, entity: Entity) => number | undefined {
  const compile = (source: string, hard: boolean) => (hard ? hardPattern(source) : softPattern(source));
  const both = (source: string | undefined, wrap: (inner: string) => string) =>
    source === undefined
      ? undefined
      : { hard: compile(wrap(source), true), soft: compile(wrap(source), false) };
  const after = both(spec.after, (inner) => `^(?:${inner})`);
  const notAfter = both(spec.notAfter, (inner) => `^(?:${inner})`);
  const before = both(spec.before, (inner) => `(?:${inner})$`);
  const notBefore = both(spec.notBefore, (inner) => `(?:${inner})$`);
  return (draft, found) => {
    const side = found.at.text;
    const text = draft[side].text;
    const ahead = text.slice(found.at.end, found.at.end + window[side]);
    // What is anchored at the start is cheap to refuse: it goes first.
    const tail = after === undefined ? 0 : after[side].exec(ahead)?.[0].length;
    if (tail === undefined || notAfter?.[side].test(ahead)) return undefined;
    const behind = text.slice(Math.max(0, found.at.start - window[side]), found.at.start);
    if (notBefore?.[side].test(behind)) return undefined;
    if (before !== undefined && !before[side].test(behind)) return undefined;
    if (side === 'hard' ? rejectedZh.test(behind) : isRejectedEn(behind, ahead)) return undefined;
    if (spec.negatable !== false && isNegated(behind, side)) return undefined;
    if (spec.negatable !== false && isMentioned(draft, found)) return undefined;
    return tail;
  };
}

/** A comma alone starts a new thought (don't wait, call now) unless the list goes on to an "or". */
function isRejectedEn(behind: string, ahead: string): boolean {
  const found = rejectedEn.exec(behind);
  return found !== null && (found[1] === undefined || listGoesOnEn.test(ahead));
}

function isNegated(behind: string, side: 'hard' | 'soft'): boolean {
  return (negators.test(behind) && negationZh.test(behind)) || (side === 'soft' && negationEn.test(behind));
}

const saysOf = clauseTest({
  zh: '字眼|用語|用詞|說法|這類話|這種話|這句|話術|宣稱|標榜|號稱|廣告|看到|聽到|所謂|並不|不會(?:寫|說|用)|沒有說|不可信',
  en: 'word|claim|phrase|promise',
});

/** The term stands between quotation marks in a sentence that talks about wording: mentioned, not claimed. */
export function isMentioned(draft: Analysis, found: Entity): boolean {
  const clause = draft.clauses[found.clause];
  if (clause === undefined) return false;
  const before = draft.raw.slice(Math.max(clause.span.start, found.span.start - 20), found.span.start);
  const after = draft.raw.slice(found.span.end, found.span.end + 20);
  if (!/[「『"“][^」』"”]*$/u.test(before) || !/^[^「『"“]*[」』"”]/u.test(after)) return false;
  return draft.clauses
    .slice(Math.max(0, found.clause - 1), found.clause + 3)
    .some((other) => other.sentence === clause.sentence && saysOf(other));
}
