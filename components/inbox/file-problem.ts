import type { FileProblem } from '../../utils/domain/file-review.ts';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';

/** Why a file was not read, with its line. */
export function problemSaid({ code, line, entry, what = '' }: FileProblem, lang: UiLang): string {
  const text = auditMessages[lang];
  const where =
    line !== undefined
      ? fill(text.atLine, { n: line })
      : entry !== undefined
        ? fill(text.atEntry, { n: entry })
        : '';
  return fill(text[code], { what: what.slice(0, 80) }) + where;
}
