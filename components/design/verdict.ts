import type { CheckResult } from '../../utils/domain/check.ts';
import { cardMessages } from '../../utils/locale/card.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';

/** What a check says of a whole text; `unread` where it could not be read. */
export function verdictSaid(result: CheckResult, lang: UiLang, unread: string): string {
  const { verdict, findings, faults } = result;
  const text = cardMessages[lang];
  if (faults.includes('analysis')) return unread;
  if (verdict !== 'clean')
    return fill(text[verdict], { n: findings.filter(({ severity }) => severity === verdict).length });
  return findings.length > 0 ? fill(text.advise, { n: findings.length }) : text.clean;
}
