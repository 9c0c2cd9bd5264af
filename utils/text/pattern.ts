/** A regular expression that is compiled when it is first asked: most of the product's never are in one draft. */
export interface Pattern {
  readonly source: string;
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** The expression itself, for replacing and for all matches. */
  readonly regExp: () => RegExp;
}

/** `form` turns the given source into that of the expression, at first use too. */
export function pattern(
  given: string,
  flags = 'u',
  form: (source: string) => string = (source) => source,
): Pattern {
  let compiled: RegExp | undefined;
  let source: string | undefined;
  const regExp = (): RegExp => {
    compiled ??= new RegExp(made.source, flags);
    return compiled;
  };
  const made: Pattern = {
    get source() {
      source ??= form(given);
      return source;
    },
    test: (text) => regExp().test(text),
    exec: (text) => regExp().exec(text),
    regExp,
  };
  return made;
}

/** All matches of an expression with the flag g. Unlike `matchAll` it makes no copy of the expression. */
export function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    matches.push(found);
    if (found[0] === '') expression.lastIndex++;
  }
  return matches;
}
