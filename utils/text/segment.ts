import { cutsPair, type Span } from '../domain/span.ts';

/** One sentence as typed, with its clauses; spans lie inside each other and rise. */
export interface Sentence {
  readonly span: Span;
  readonly lang: 'zh-TW' | 'en';
  readonly clauses: readonly Span[];
}

/** Longest clause in UTF-16 units. */
const longest = 300;
const sentenceEnds = marks('。！？!?｡．…\n\r\u2028\u2029');
const clauseEnds = marks('，,；;：:—～~)）');
const trailing = /[\s"'”’)）」』】\u2600-\u27bf.]/u;
/** Zero-width joiner and emoji presentation: they belong to the emoji before them. */
const joiners = new Set(['\u200d', '\ufe0f']);
const abbreviations =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|jr|sr|no|vs|etc|e\.g|i\.e|approx|dept|p\.m|a\.m|[a-z])$/iu;
const conjunction =
  /\s(?:but|because|although|though|while|whereas|so|if|when|unless|since|after(?!-)|before(?!-)|which|who|and (?:we|you|i|he|she|they|your|our|my|the|that|it)|or (?:we|you|your))\b/giu;

/**
 * Sentences and clauses of a text. Sentences end at 。！？… , a new line, an emoji or an English full stop;
 * clauses at commas, semicolons, colons, dashes and closing brackets, in English also before conjunctions; a
 * piece that is only signs belongs to the clause before it.
 * The sentence keeps its end sign. Linear.
 */
export function segment(raw: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!endsSentence(raw, at)) continue;
    let end = at + 1;
    while (end < raw.length && trails(raw, end)) end++;
    pushSentence(raw, start, end, sentences);
    start = end;
    at = end - 1;
  }
  pushSentence(raw, start, raw.length, sentences);
  return sentences;
}

/** `en` when Latin letters clearly outweigh Han characters in a part of the text; one with neither counts as `zh-TW`. */
export function languageOf(text: string, from = 0, to = text.length): 'zh-TW' | 'en' {
  let han = 0;
  let latin = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3105 && code <= 0x9fff) han++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return latin > han * 4 ? 'en' : 'zh-TW';
}

function endsSentence(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (sentenceEnds[code] === 1) return true;
  if (code === 46) return isFullStop(raw, at);
  // The low half of a pair: emoji end a sentence in the way people write replies.
  return code >= 0xdc00 && code <= 0xdfff && isEmoji(raw.codePointAt(at - 1) ?? 0);
}

function isFullStop(raw: string, at: number): boolean {
  const next = raw.charAt(at + 1);
  if (next !== '' && !/[\s"'”’)\u4e00-\u9fff]/u.test(next)) return false;
  return !abbreviations.test(raw.slice(Math.max(0, at - 8), at));
}

function isEmoji(code: number): boolean {
  return code >= 0x1f000 && code <= 0x1faff;
}

function trails(raw: string, at: number): boolean {
  const char = raw.charAt(at);
  const code = raw.charCodeAt(at);
  if (sentenceEnds[code] === 1 || joiners.has(char) || trailing.test(char)) return true;
  if (code >= 0xd800 && code <= 0xdbff) return isEmoji(raw.codePointAt(at) ?? 0);
  return code >= 0xdc00 && code <= 0xdfff && isEmoji(raw.codePointAt(at - 1) ?? 0);
}

function pushSentence(raw: string, from: number, to: number, sentences: Sentence[]): void {
  let start = from;
  while (start < to && /\s/u.test(raw.charAt(start))) start++;
  if (start >= to) return;
  const lang = languageOf(raw, start, to);
  sentences.push({ span: { start, end: to }, lang, clauses: clausesOf(raw, start, to, lang) });
}

function clausesOf(raw: string, from: number, to: number, lang: 'zh-TW' | 'en'): Span[] {
  const cuts: number[] = [];
  for (let at = from; at < to; at++) {
    if (clauseEnds[raw.charCodeAt(at)] !== 1) continue;
    const char = raw.charAt(at);
    if (/[,:]/u.test(char) && /\d/u.test(raw.charAt(at - 1)) && /\d/u.test(raw.charAt(at + 1))) continue;
    if (/[~～]/u.test(char) && isEvasion(raw, at)) continue;
    cuts.push(at + 1);
  }
  if (lang === 'en')
    for (const match of raw.slice(from, to).matchAll(conjunction)) cuts.push(from + match.index + 1);
  const spans: Span[] = [];
  let start = from;
  for (const cut of withLimit(
    [...cuts, to].sort((a, b) => a - b),
    from,
    raw,
  )) {
    while (start < cut && /\s/u.test(raw.charAt(start))) start++;
    const last = spans.at(-1);
    if (cut > start && last !== undefined && !/[\p{L}\p{N}]/u.test(raw.slice(start, cut)))
      spans[spans.length - 1] = { start: last.start, end: cut };
    else if (cut > start) spans.push({ start, end: cut });
    start = cut;
  }
  return spans;
}

/** More cuts where a clause would be longer than anyone writes: what looks at a clause again and again stays linear. */
function withLimit(cuts: readonly number[], from: number, raw: string): number[] {
  const limited: number[] = [];
  let start = from;
  for (const cut of cuts) {
    while (cut - start > longest) {
      start += longest;
      if (cutsPair(raw, start)) start--;
      limited.push(start);
    }
    limited.push(cut);
    start = cut;
  }
  return limited;
}

/** 最~先~進: a tilde with another one two characters away breaks up a word and not a sentence. */
function isEvasion(raw: string, at: number): boolean {
  return [at - 3, at - 2, at + 2, at + 3].some(
    (near) =>
      /[~～]/u.test(raw.charAt(near)) &&
      !/[~～]/u.test(raw.charAt(at + 1)) &&
      !/[~～]/u.test(raw.charAt(at - 1)),
  );
}

/** A table by UTF-16 unit: 1 for each of these signs. */
function marks(signs: string): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
  return table;
}
