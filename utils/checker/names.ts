import type { Folded } from '../domain/folded.ts';
import { doubleSurnames, staffTitles, surnames, titles } from '../lexicon/people.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import { type Bits, type Gated, nameGates, sentenceGates } from '../text/gate.ts';
import type { FoundEntity } from './sentence.ts';

const alternatives = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const surname = `(?:${alternatives(doubleSurnames)}|[${surnames}])`;
/** Characters that start a word rather than a given name after what looks like a surname. */
const notGiven = '經三的了是在有和與您你妳我們請很都也就不沒為到會來去要這那說';
const given = `[^${notGiven}a-z0-9，。！？；：、,.!?;:()「」『』\\s]`;

const titled = gated(
  `(?<![一-龥])(${surname})(?:${given}|[○〇ox]){0,2}(${alternatives(titles)})(?![一-龥]{0,1}(?:們|科))|(?<=[，。！？；：、,!?;:()「」\\s的是跟和與給讓由請謝位])(${surname})(?:${given}|[○〇ox]){0,2}(${alternatives(titles)})`,
);
const staff = hardPattern(`^(?:${alternatives(staffTitles)})$`);
/** Surnames that are also common words: with a given name or without a title they are more likely the word. */
const wordLike = new Set(hardForm('連白高方金石溫康田雷童符車甘段錢程施萬'));
/** A whole name that opens a reply: 曾淑惠， or 王小明： */
const opening = gated(`^(${surname}${given}{1,2})(?=[，,：:！!]|您好|你好|妳好)`);
const role =
  /(?:officer|manager|supervisor|director|coordinator|administrator|hygienist|nurse|assistant|receptionist|lead|owner|liaison|advocate|ask for|contact),? $/u;
const english = sentenceGates.gated(
  /\b(mr|mrs|ms|miss|dr)\.? ([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?)/gu,
);

/** Surname and title (`name`), clinic staff (`staff-name`), a full name as opening (`name`). */
export function findNames(
  raw: string,
  hard: Folded,
  soft: Folded,
  lang: 'zh-TW' | 'en',
  may: Bits,
): FoundEntity[] {
  const found: FoundEntity[] = [];
  if (lang === 'zh-TW') {
    const named = nameGates.read(hard.text);
    for (const match of titled.all(hard.text, named)) {
      const title = match[2] ?? match[4] ?? '';
      if (isOtherWord(raw.charAt(hard.starts[match.index] ?? 0), hard.text, match.index, match[0], title))
        continue;
      found.push({
        kind: staff.test(title) ? 'staff-name' : 'name',
        value: match[0],
        text: 'hard',
        start: match.index,
        end: match.index + match[0].length,
      });
    }
    for (const match of opening.all(hard.text, named)) {
      const value = match[1] ?? '';
      if (wordLike.has(value.charAt(0)) || value.startsWith(hardForm('謝謝'))) continue;
      if (found.some((other) => other.start <= match.index && match.index < other.end)) continue;
      found.push({ kind: 'name', value, text: 'hard', start: match.index, end: match.index + value.length });
    }
  } else {
    for (const match of english.all(soft.text, may)) {
      const value = capitalised(raw, soft, match.index, match[0]);
      if (value === '') continue;
      found.push({
        kind:
          match[1] === 'dr' || role.test(soft.text.slice(Math.max(0, match.index - 24), match.index))
            ? 'staff-name'
            : 'name',
        value,
        text: 'soft',
        start: match.index,
        end: match.index + value.length,
      });
    }
  }
  return found;
}

/** 週末太…, 連阿姨, 謝謝 + name: a surname by its character only. */
function isOtherWord(typed: string, hard: string, at: number, found: string, title: string): boolean {
  if (typed === '週' || (typed === '謝' && hard.charAt(at - 1) === typed)) return true;
  if (hard.startsWith(hardForm('謝謝'), at)) return true;
  return wordLike.has(found.charAt(0)) && found.length > title.length + 1;
}

/** "Mrs. Parker at": what goes on in small letters is no name; nor is "miss the last spot". Careless typing stays one. */
function capitalised(raw: string, soft: Folded, at: number, found: string): string {
  const words = found.split(' ');
  const isCapital = (offset: number): boolean => /\p{Lu}/u.test(raw.charAt(soft.starts[at + offset] ?? 0));
  const name = (words[0]?.length ?? 0) + 1;
  if (!isCapital(name)) return words[0] === 'miss' && !isCapital(0) ? '' : found;
  const second = name + (words[1]?.length ?? 0) + 1;
  return words[2] === undefined || isCapital(second) ? found : found.slice(0, second - 1);
}

function gated(source: string): Gated {
  return nameGates.gated(hardPattern(source, 'gu'));
}
