import type { Finding } from '../domain/finding.ts';
import type { AnswerAudit, BlockFindings } from '../domain/posted-answer.ts';
import { auditMessages } from '../locale/audit-answers.ts';
import type { UiLang } from '../locale/messages.ts';
import { listed, sourceName } from '../locale/punctuation.ts';
import { toCsv } from '../text/csv.ts';

/** Risky answers as a table, one row a finding. */
export function answersCsv({ risky }: AnswerAudit, lang: UiLang): string {
  const text = auditMessages[lang];
  return toCsv([
    [
      text.csvFrom,
      text.csvAuthor,
      text.csvRating,
      text.csvReview,
      text.csvReply,
      text.csvVerdict,
      ...findingHeads(lang),
    ],
    ...risky.flatMap(({ from, author = '', rating = '', review, reply, verdict, findings }) =>
      findings.map((finding) => [
        from,
        author,
        rating,
        review,
        reply,
        text[verdict],
        ...cellsOf(finding, lang),
      ]),
    ),
  ]);
}

/** What a scan of a page found as a table, one row a place. */
export function scanCsv(url: string, found: readonly BlockFindings[], lang: UiLang): string {
  return toCsv([
    [auditMessages[lang].csvFrom, ...findingHeads(lang)],
    ...found.flatMap(({ findings }) => findings.map((finding) => [url, ...cellsOf(finding, lang)])),
  ]);
}

function findingHeads(lang: UiLang): readonly string[] {
  const text = auditMessages[lang];
  return [text.csvWords, text.csvTitle, text.csvWhy, text.csvBasis, text.csvRewrites];
}

function cellsOf({ excerpt, title, message, basis, rewrites }: Finding, lang: UiLang): readonly string[] {
  return [
    excerpt,
    title,
    message,
    listed(basis.map(sourceName), lang),
    rewrites.map(({ text, label }) => text || label || '').join(' / '),
  ];
}
