import type { Folded } from '../domain/folded.ts';
import { type Pattern, pattern } from './pattern.ts';
import { from, to } from './variants.generated.ts';

/** Letters of other scripts that look like Latin ones: written to slip past word lists, or by accident. */
const lookAlikes: Readonly<Record<string, string>> = pairs(
  'аaвbсcеeнhкkмmоoрpтtуyхxѕsіiјjԁdԛqԝwɡgαaβbεeηnιiκkνvοoρpτtυuχxγyһhӏl',
);

/** Signs that people put inside words (保.證, 最~先~進): dropped from the hard text. Clause signs stay. */
const inner = new Set("~_-―*/\\|^`'·•・‧∙⋅.+=#@&");

/** Signs between Han characters that end a clause or carry a meaning: kept in the hard text. */
const kept = new Set('，,。！!？?；;：:、()「」『』【】《》〈〉"“”[]%$\n');

const digits: Readonly<Record<string, string>> = pairs(
  '〇0零0一1二2兩2两2三3四4五5六6七7八8九9壹1貳2贰2參3叁3肆4伍5陸6陆6柒7捌8玖9',
);

/** Full-width signs as they stand in folded text, escaped for a pattern. */
const signs: Readonly<Record<string, string>> = {
  '，': ',',
  '！': '!',
  '？': '\\?',
  '；': ';',
  '：': ':',
  '（': '\\(',
  '）': '\\)',
};

/** Syllables in 注音 that stand in for a delicate character (ㄅㄠˇ證, 肉ㄉㄨˊ): the character first. */
const spelled: ReadonlyMap<string, string> = new Map(
  '保ㄅㄠˇ 證ㄓㄥˋ 包ㄅㄠ 效ㄒㄧㄠˋ 療ㄌㄧㄠˊ 治ㄓˋ 根ㄍㄣ 最ㄗㄨㄟˋ 第ㄉㄧˋ 折ㄓㄜˊ 送ㄙㄨㄥˋ 贈ㄗㄥˋ 錢ㄑㄧㄢˊ 免ㄇㄧㄢˇ 價ㄐㄧㄚˋ 格ㄍㄜˊ 優ㄧㄡ 惠ㄏㄨㄟˋ 特ㄊㄜˋ 毒ㄉㄨˊ 肉ㄖㄡˋ 針ㄓㄣ 瘦ㄕㄡˋ 胖ㄆㄤˋ 減ㄐㄧㄢˇ 肥ㄈㄟˊ 緊ㄐㄧㄣˇ 痛ㄊㄨㄥˋ 壯ㄓㄨㄤˋ 陽ㄧㄤˊ 硬ㄧㄥˋ 癡ㄔ 障ㄓㄤˋ 病ㄅㄧㄥˋ 瘋ㄈㄥ 蠢ㄔㄨㄣˇ 爛ㄌㄢˋ 告ㄍㄠˋ 刪ㄕㄢ 評ㄆㄧㄥˊ 星ㄒㄧㄥ 癌ㄞˊ 藥ㄧㄠˋ 打ㄉㄚˇ 祖ㄗㄨˇ 秘ㄇㄧˋ 方ㄈㄤ 后ㄏㄡˋ 神ㄕㄣˊ'
    .split(' ')
    .map((entry) => [entry.slice(1), entry.charAt(0)]),
);
const syllable = /[\u3105-\u3129]{1,3}[\u02ca\u02c7\u02cb]?/uy;

/** By UTF-16 unit: the one that stands for its class, 0 where that is itself. */
const variants = new Uint16Array(0x1_00_00);
for (let at = 0; at < from.length; at++) variants[from.charCodeAt(at)] = to.charCodeAt(at);
/** No text folds to these two: they are no characters. */
const dropped = 0xffff;
const longer = 0xfffe;
const soft = table(softly);
const hard = table(hardly);

/**
 * NFKC and lower case, character by character: full-width, circled and compatibility forms become plain.
 * Spaces stay; marks and zero-width characters go; curly quotes and dashes become ASCII.
 * For dates, numbers, phones and English. Linear.
 */
export function foldSoft(raw: string): Folded {
  return fold(raw, soft, false);
}

/**
 * The soft text with variants and simplified characters joined to one form per class, look-alike letters made
 * Latin, 注音 syllables that hide a delicate character made that character, and spaces, symbols and inner punctuation dropped. For lexicons. Linear.
 */
export function foldHard(raw: string): Folded {
  return fold(raw, hard, true);
}

/** The hard form of a term or of a pattern's source: what has to be searched for in a hard text. */
export function hardForm(term: string): string {
  let form = '';
  for (let at = 0; at < term.length; at++) form += unified(term.charAt(at));
  return form;
}

/** As `hardForm`, of one UTF-16 unit. */
export function hardUnit(code: number): number {
  return variants[code] || code;
}

function unified(unit: string): string {
  const variant = variants[unit.charCodeAt(0)] ?? 0;
  return variant === 0 ? unit : String.fromCharCode(variant);
}

/** A pattern over hard text, written in ordinary Traditional Chinese; full-width signs stand for themselves. */
export function hardPattern(source: string, flags = 'u'): Pattern {
  return pattern(source, flags, hardSource);
}

function hardSource(source: string): string {
  let form = '';
  let copied = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < 0x80 || (variants[code] === 0 && code < 0xff00)) continue;
    const char = source.charAt(at);
    form += source.slice(copied, at) + (signs[char] ?? unified(char));
    copied = at + 1;
  }
  return copied === 0 ? source : form + source.slice(copied);
}

/** Chinese digits made Arabic, one for one; only for places where a number is wanted. */
export function withDigits(text: string): string {
  let form = '';
  for (const char of text) form += digits[char] ?? char;
  return form;
}

/** How a UTF-16 unit folds: 0 not looked at yet, `dropped`, `longer` (in the map) or the one unit it becomes. */
interface Table {
  readonly units: Uint16Array;
  readonly longer: Map<number, string>;
  readonly one: (char: string) => string;
}

function table(one: (char: string) => string): Table {
  return { units: new Uint16Array(0x1_00_00), longer: new Map(), one };
}

function fold(raw: string, table: Table, spelling: boolean): Folded {
  let units = new Uint16Array(raw.length + 16);
  let starts = new Int32Array(raw.length + 16);
  let ends = new Int32Array(raw.length + 16);
  let length = 0;
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    let unit = table.units[code] ?? 0;
    let next = at + 1;
    let form: string | undefined;
    if (spelling && code >= 0x3105 && code <= 0x3129) {
      const spelt = spelledAt(raw, at);
      if (spelt !== undefined) {
        unit = spelt.char.charCodeAt(0);
        next = spelt.end;
      }
    }
    if ((code >= 0xd800 && code <= 0xdfff) || code >= longer) {
      const point = raw.codePointAt(at) ?? 0;
      if (point > 0xffff) next++;
      form = formOf(table, point);
    } else if (unit === 0) {
      form = formOf(table, code);
      if (form === '') table.units[code] = dropped;
      else table.units[code] = form.length === 1 ? form.charCodeAt(0) : longer;
    } else if (unit === longer) form = formOf(table, code);
    const more = form === undefined ? (unit === dropped ? 0 : 1) : form.length;
    if (length + more > starts.length) {
      units = grown(units, new Uint16Array((length + more) * 2));
      starts = grown(starts, new Int32Array(units.length));
      ends = grown(ends, new Int32Array(units.length));
    }
    for (let index = 0; index < more; index++) {
      units[length] = form === undefined ? unit : form.charCodeAt(index);
      starts[length] = at;
      ends[length++] = next;
    }
    at = next;
  }
  return { text: textOf(units, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown<T extends Int32Array | Uint16Array>(old: T, room: T): T {
  room.set(old);
  return room;
}

function formOf({ longer, one }: Table, point: number): string {
  let form = longer.get(point);
  if (form === undefined) {
    form = one(String.fromCodePoint(point));
    if (longer.size < 20_000 && (point > 0xffff || form.length > 1)) longer.set(point, form);
  }
  return form;
}

/** In pieces that fit on the stack as arguments. */
function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 4_096)
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(length, at + 4_096)) as unknown as number[],
    );
  return text;
}

/** The character that a 注音 syllable at this place stands for, and where the syllable ends. */
function spelledAt(raw: string, at: number): { char: string; end: number } | undefined {
  syllable.lastIndex = at;
  const found = syllable.exec(raw)?.[0];
  const char = found === undefined ? undefined : spelled.get(found);
  if (found === undefined || char === undefined) return undefined;
  return { char: unified(char), end: at + found.length };
}

function softly(char: string): string {
  if (isHan(char) || (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) return char;
  if (char >= 'A' && char <= 'Z') return char.toLowerCase();
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return '\n';
  if (/^[\u2018\u2019\u201b\u2032]$/u.test(char)) return "'";
  if (/^[\u201c\u201d]$/u.test(char)) return '"';
  if (/^[\u2010-\u2015\u2212]$/u.test(char)) return '-';
  if (/^\p{Cs}$/u.test(char)) return '\ufffd';
  if (/^[\p{Cf}\p{Cc}\p{M}]$/u.test(char)) return char === '\t' ? ' ' : '';
  const form = char.normalize('NFKC').toLowerCase().replace(/\p{M}/gu, '');
  return /^\p{Zs}+$/u.test(form) ? ' ' : form;
}

/** The everyday block: it holds no marks and no compatibility forms. */
function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff';
}

function hardly(char: string): string {
  if (isHan(char)) return unified(char);
  let form = '';
  for (const unit of softly(char)) {
    const letter = lookAlikes[unit] ?? unit;
    if (kept.has(letter)) form += letter;
    else if (inner.has(letter) || /^[\p{S}\p{Z}\p{C}]$/u.test(letter)) continue;
    else form += unified(letter);
  }
  return form;
}

function pairs(source: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (let at = 0; at + 1 < source.length; at += 2) table[source.charAt(at)] = source.charAt(at + 1);
  return table;
}
