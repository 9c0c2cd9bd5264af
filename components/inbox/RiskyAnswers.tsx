import { useState } from 'react';
import type { Finding, Rewrite } from '../../utils/domain/finding.ts';
import type { AnswerAudit, RiskyAnswer } from '../../utils/domain/posted-answer.ts';
import { rewritten } from '../../utils/domain/rewrite.ts';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { labelled, listed } from '../../utils/locale/punctuation.ts';
import { FoundList } from '../design/FoundList.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Stars } from './Stars.tsx';
import type { InboxWords } from './words.ts';

/** Answers drawn at once. */
const portion = 50;

interface RiskyAnswersProps {
  readonly audit: AnswerAudit;
  readonly words: InboxWords;
  readonly copy: (text: string) => Promise<void>;
  readonly onSave: () => void;
}

/** The answers worth a look, each with its words marked, why, and what to write instead. */
export function RiskyAnswers({ audit, words, copy, onSave }: RiskyAnswersProps) {
  const { lang, fill } = words;
  const text = auditMessages[lang];
  const [count, setCount] = useState(portion);
  const [said, setSaid] = useState('');
  const apply = async ({ reply }: RiskyAnswer, finding: Finding, rewrite: Rewrite) => {
    const next = rewritten(reply, finding, rewrite);
    if (next === undefined) return setSaid(text.copyFailed);
    try {
      await copy(next);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  const left = audit.risky.length - count;
  return (
    <>
      <div className="row-actions">
        <button type="button" onClick={onSave}>
          {text.exportCsv}
        </button>
        <span className="soft">{text.applyHint}</span>
      </div>
      <p className="notice good" role="status">
        {said}
      </p>
      <ol className="risky-answers">
        {audit.risky.slice(0, count).map((answer, at) => (
          <li key={`${answer.from}${answer.id}`}>
            <p className="row-head">
              <Stars review={answer} words={words} />
              <b>{answer.author ?? words.text.anonymous}</b>
              <span className={`tag ${answer.verdict === 'block' ? 'risky' : 'draft'}`}>
                {text[answer.verdict]}
              </span>
            </p>
            <p className="soft">{labelled(text.review, answer.review || text.noReview, lang)}</p>
            <blockquote>
              <MarkedText text={answer.reply} spans={answer.findings.map(({ span }) => span)} />
            </blockquote>
            <details open={at === 0}>
              <summary>{titlesOf(answer, lang)}</summary>
              <FoundList
                findings={answer.findings}
                lang={lang}
                onApply={(finding, rewrite) => void apply(answer, finding, rewrite)}
              />
            </details>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" onClick={() => setCount(count + portion)}>
          {fill(text.more, { n: Math.min(left, portion) })}
        </button>
      )}
    </>
  );
}

function titlesOf({ findings }: RiskyAnswer, lang: InboxWords['lang']): string {
  return listed([...new Set(findings.map(({ title }) => title))], lang);
}
