import type { Tongue, UiLang } from './messages.ts';

/** A language of the interface, also as the playbook names it. */
type Written = UiLang | Tongue;

/** Words one after the other. */
export function listed(words: readonly string[], lang: Written): string {
  return words.join(lang === 'en' ? ', ' : '、');
}

/** Somebody's own words, marked as such. */
export function quoted(words: string, lang: Written): string {
  return lang === 'en' ? `“${words}”` : `「${words}」`;
}

/** A source and its article, apart where both are in Latin letters. */
export function sourceName({
  source,
  article,
}: {
  readonly source: string;
  readonly article?: string;
}): string {
  const apart = /[\w)]$/u.test(source) && /^\w/u.test(article ?? '') ? ' ' : '';
  return source + apart + (article ?? '');
}

/** A name and what it stands before. */
export function labelled(label: string, words: string, lang: Written): string {
  return label + (lang === 'en' ? ': ' : '：') + words;
}

/** Words with more in brackets behind them; the words alone where there is no more. */
export function noted(words: string, more: string | undefined, lang: Written): string {
  if (!more) return words;
  return lang === 'en' ? `${words} (${more})` : `${words}（${more}）`;
}
