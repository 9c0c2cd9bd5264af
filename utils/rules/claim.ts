import type { Analysis, Clause, Entity } from '../domain/analysis.ts';
import type { Finder } from '../domain/rule.ts';
import { hardPattern } from '../text/fold.ts';
import { remembered } from './clause-test.ts';
import { type PhraseSpec, phrase } from './predicates.ts';

/** Talk about advertising, law and limits: the sentence names a slogan in order not to use it. */
const disclaimed = hardPattern(
  '依法|醫療法|法規|規定|不得|不能(?:用|拿|以|做|說|刊)|不該|不會(?:用|因|以|寫|拿|做|賣)|字眼|用語|這類話|話術|廣告詞|宣稱|不實|(?:不是|非)(?:我們|本院|診所)(?:所?[做發寫辦刊貼印]|的活動|提供)|已[^,。]{0,6}(?:取下|下架|撤下|移除)|誇大|詐騙|假冒|冒用|盜用|冒充|授權|因人而異|人各不同|無法保證|不保證|不敢保證|不能保證|無法承諾|無法預測|不代表|並非|不是每|反而要|換取|交換|不評論|不便評論|不好評論|恕不|視(?:個人|情況|狀況)|由醫師(?:評估|判斷)|才能確定|仍[有需]|可能會|不一定|未必|請勿|切勿|勿信|違反|違規|檢舉|不辦|不提供|不拿|婉拒|不敢當|同意書|書面同意|衛生所|疾管|公費|這種說法|平台販售|說法並不',
);
const disclaimedEn =
  /\b(?:by law|the law|regulations?|policy|policies|not (?:allowed|permitted|able)|in exchange for|can't (?:guarantee|promise)|cannot (?:guarantee|promise)|no guarantees?|never promise|don't promise|results? (?:may )?var(?:y|ies)|varies|var(?:y|ies) (?:from|by)|differs? (?:from|by)|depends? on|scams?|fraud|impersonat|regardless|advertising|claims? (?:like|such)|so-called|beware|may not|not everyone|not always|some (?:people|patients)|risks? (?:include|are|exist)|every (?:surgery|procedure|treatment) (?:has|carries)|isn't something|consent|(?:taken|took|take) (?:\w+ ){1,4}(?:off|down)\b(?! (?:years|pounds|inches|weight)))\b/u;

/** A denial further ahead than `phrase` looks: 沒有哪一種能一次根治. */
const denied = hardPattern(
  '(?:沒有(?:哪|任何|一種|人能|辦法|什麼|提供)|[無不未]提供|無任何|不辦|無法|不能|尚無|很難|難以|並無|也沒|不等於)[^,。]{0,14}$',
);
const deniedEn =
  /\b(?:no such thing as|there is no|no (?:one|treatment|procedure|surgery) (?:is|can|could)|nothing (?!short|less|but)|neither|hardly|can't|cannot|never (?:claim|promise|say))[^.,!?]{0,30}$/u;

/** A phrase that boasts; silent where its sentence only talks about such boasting, or says what limits it. */
export function claim(spec: PhraseSpec): Finder {
  return phrase({
    ...spec,
    when: (clause, draft, found) =>
      !isDisclaimed(clause, draft) &&
      !(spec.negatable !== false && isDenied(draft, found)) &&
      (spec.when === undefined || spec.when(clause, draft, found)),
  });
}

/** The sentence around this clause talks about law, limits or differing results. */
export const isDisclaimed = sentenceTest((sentence, { lang }) =>
  (lang === 'en' ? disclaimedEn : disclaimed).test(sentence),
);

/** A test of the sentence around a clause, remembered by clause: many terms of one clause ask the same question. */
export function sentenceTest(
  holds: (sentence: string, clause: Clause) => boolean,
): (clause: Clause, draft: Analysis) => boolean {
  return remembered((clause: Clause, draft: Analysis) => holds(sentenceOf(clause, draft), clause));
}

/** As `sentenceTest`, on the clauses around this one, whatever their sentence; asked once a draft. */
export function nearbyTest(
  reach: number,
  holds: (text: string, clause: Clause) => boolean,
): (clause: Clause, draft: Analysis) => boolean {
  // Every draft has clauses of its own.
  const known = new WeakMap<Clause, boolean>();
  return (clause, draft) => {
    const answer = known.get(clause) ?? holds(nearby(clause, draft, reach), clause);
    known.set(clause, answer);
    return answer;
  };
}

/** The folded text of the sentence in which the clause stands, at most five clauses either side. */
export function sentenceOf(clause: Clause, draft: Analysis): string {
  let text = '';
  for (let at = Math.max(0, clause.index - 5); at <= clause.index + 5; at++) {
    const near = draft.clauses[at];
    if (near?.sentence === clause.sentence) text += clause.lang === 'en' ? near.soft : near.hard;
  }
  return text;
}

/** The folded text of the clause and of `reach` clauses either side, across sentences. */
function nearby(clause: Clause, draft: Analysis, reach: number): string {
  return draft.clauses
    .slice(Math.max(0, clause.index - reach), clause.index + reach + 1)
    .map(({ lang, hard, soft }) => (lang === 'en' ? soft : hard))
    .join('');
}

function isDenied(draft: Analysis, found: Entity | undefined): boolean {
  if (found === undefined) return false;
  const { text, start } = found.at;
  const behind = draft[text].text.slice(Math.max(0, start - 40), start);
  return (text === 'hard' ? denied : deniedEn).test(behind);
}
