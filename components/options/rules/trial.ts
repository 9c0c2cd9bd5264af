import type { CheckRequest } from '../../../utils/domain/check.ts';
import type { ContextKind } from '../../../utils/domain/finding.ts';
import type { Example } from '../../../utils/domain/rule.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { plainText, spelledOut } from '../../../utils/rules/marked.ts';
import { languageOf } from '../../../utils/text/segment.ts';

/** What stands in the fields of “try a sentence”. */
export interface Trial {
  readonly draft: string;
  readonly context: ContextKind;
  readonly pack: CheckRequest['pack'];
  readonly review: string;
  readonly author: string;
}

/** Kinds of text in the order they are offered. */
export const contexts = ['reply', 'post', 'statement', 'private'] as const satisfies readonly ContextKind[];

export function emptyTrial(pack: Trial['pack']): Trial {
  return { draft: '', context: 'reply', pack, review: '', author: '' };
}

/** An example as it is tested: with its review, its kind of text and the pack that fits its language. */
export function trialOf(example: Example): Trial {
  const { text, review = '', author = '', context = 'reply', pack } = spelledOut(example);
  const draft = plainText(text);
  return { draft, review, author, context, pack: pack ?? (languageOf(draft) === 'en' ? 'us' : 'tw') };
}

/** The request the product itself would make, under the settings as they stand on the page. */
export function requestOf(trial: Trial, settings: Settings): CheckRequest {
  const { draft, context, pack, review, author } = trial;
  const answered = review.trim() !== '' || author.trim() !== '';
  return {
    draft,
    context,
    pack,
    clinic: settings.profile,
    own: settings.own,
    lang: settings.lang,
    ...(answered && { review: { text: review, ...(author.trim() !== '' && { author }) } }),
  };
}
