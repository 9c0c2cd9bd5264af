/** What no file of the product may hold: ways of running or drawing text that came from elsewhere. */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['innerHTML', /\.(?:inner|outer)HTML\s*=(?!=)/u],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/u],
  ['createContextualFragment', /\bcreateContextualFragment\b/u],
  ['document.write', /\bdocument\.write(?:ln)?\b/u],
  ['eval', /\beval\(/u],
  ['a function made of text', /\bFunction\(\s*["'`]/u],
  ['a timer made of text', /\bset(?:Timeout|Interval)\(\s*["'`]/u],
  ['importScripts', /\bimportScripts\b/u],
  ['code from elsewhere', /\bimport\(\s*["'`](?:https?:)?\/\//u],
  ['a page part from elsewhere', /\b(?:src|href)=["'](?:https?:)?\/\//u],
];

/** What of it stands in one built file, by name; for a page or a script alike. */
export function outputFaults(source: string): string[] {
  return forbidden.filter(([, pattern]) => pattern.test(source)).map(([name]) => name);
}
