import type { Example } from '../domain/rule.ts';

/** A stretch of an example; `at` is its UTF-16 offset in the text without the marks. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
  readonly at: number;
}

/** An example in its long form: a bare string is only its text. */
export function spelledOut(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { text: example } : example;
}

/** Cuts a text at its `[[ ]]`; the parts joined are the text as a person would type it. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [index, part] of text.split(/\[\[(.+?)\]\]/su).entries()) {
    if (part === '') continue;
    parts.push({ text: part, marked: index % 2 === 1, at });
    at += part.length;
  }
  return parts;
}

/** The text of an example without its marks. */
export function plainText(text: string): string {
  return partsOf(text)
    .map((part) => part.text)
    .join('');
}
