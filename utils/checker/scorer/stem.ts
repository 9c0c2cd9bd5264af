const irregular: ReadonlyMap<string, string> = new Map(
  'went:go gone:go came:come gave:give given:give took:take taken:take said:say told:tell saw:see seen:see got:get gotten:get made:make did:do done:do had:have has:have was:be were:be been:be is:be are:be am:be left:leave paid:pay sent:send brought:bring knew:know known:know felt:feel thought:think kept:keep held:hold lost:lose met:meet ran:run sat:sit stood:stand wrote:write written:write spoke:speak spoken:speak chose:choose chosen:choose broke:break broken:break forgot:forget shown:show began:begin children:child men:man women:woman teeth:tooth feet:foot'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const cache = new Map<string, string>();

/** A rough English stem, enough to join the forms of a word. Pure; the cache is only a saving. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const form = irregular.get(word) ?? cut(word);
  if (cache.size > 5_000) cache.clear();
  cache.set(word, form);
  return form;
}

function cut(word: string): string {
  if (word.length < 4) return word;
  let form = word;
  if (form.endsWith('ies') && form.length > 4) form = `${form.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/u.test(form)) form = form.slice(0, -2);
  else if (form.endsWith('s') && !/(?:ss|us|is)$/u.test(form)) form = form.slice(0, -1);
  if (form.endsWith('ing') && form.length > 5) form = form.slice(0, -3);
  else if (form.endsWith('ied') && form.length > 4) form = `${form.slice(0, -3)}y`;
  else if (form.endsWith('ed') && form.length > 4) form = form.slice(0, -2);
  if (/([bdfgkmnprt])\1$/u.test(form)) form = form.slice(0, -1);
  if (form.endsWith('e') && form.length > 4) form = form.slice(0, -1);
  if (form.endsWith('ly') && form.length > 5) form = form.slice(0, -2);
  return form;
}
