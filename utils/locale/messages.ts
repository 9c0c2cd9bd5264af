/** Languages of the interface; zh-TW is the default. */
export type UiLang = 'zh-TW' | 'en';

/** Each of them in its own words. */
export const uiLangNames = [
  ['zh-TW', '正體中文'],
  ['en', 'English'],
] as const satisfies readonly (readonly [UiLang, string])[];

/** The side of two-sided data (playbook, rules) that a person reads. */
export type Tongue = 'zh' | 'en';

/** The side that goes with a language of the interface. */
export const tongueOf = (lang: UiLang): Tongue => (lang === 'en' ? 'en' : 'zh');

/** The same keys in both languages, held by the compiler: a text missing in one is a type error. */
export function defineMessages<const Key extends string>(
  zh: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Readonly<Record<UiLang, Readonly<Record<Key, string>>>> {
  return { 'zh-TW': zh, en };
}

/**
 * Puts values into `{name}` places; an unknown name stays as it stands, so that a slip is seen. `{n|place|places}` is
 * the first word where `n` is 1 and the second elsewhere.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu,
    (place, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return one === undefined ? String(value) : ((String(value) === '1' ? one : many) ?? '');
    },
  );
}
