import { useId } from 'react';
import type { Basis, Finding, Rewrite } from '../../utils/domain/finding.ts';
import { contains } from '../../utils/domain/span.ts';
import type { cardMessages } from '../../utils/locale/card.ts';
import { fill } from '../../utils/locale/messages.ts';
import { SeverityIcon } from '../design/icons.tsx';
import { trusted } from './trusted.ts';

type Text = (typeof cardMessages)['zh-TW'];

interface FindingItemProps {
  readonly finding: Finding;
  readonly text: Text;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onApply: (rewrite: Rewrite) => void;
  readonly onIgnore: () => void;
  readonly onReveal: () => void;
}

/** One finding: the words, why, the article behind it, and what to write instead. */
export function FindingItem({
  finding,
  text,
  open,
  onToggle,
  onApply,
  onIgnore,
  onReveal,
}: FindingItemProps) {
  const bodyId = useId();
  return (
    <li className="finding" data-severity={finding.severity}>
      <button
        type="button"
        className="summary"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={trusted(onToggle)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="title">{finding.title}</span>
        <span className="tag">{text[severityLabel[finding.severity]]}</span>
        <bdi className="excerpt">「{finding.excerpt}」</bdi>
      </button>
      <div id={bodyId} hidden={!open} className="body">
        <p>{finding.message}</p>
        {finding.relation && <p className="soft">{text[finding.relation]}</p>}
        {finding.by !== 'rule' && <p className="soft">{because(finding, text)}</p>}
        {finding.rewrites.length > 0 && (
          <div className="rewrites">
            <span className="label">{text.rewrites}</span>
            {finding.rewrites.map((rewrite) => (
              <button
                type="button"
                key={rewrite.text}
                className="rewrite"
                onClick={trusted(() => onApply(rewrite))}
              >
                {rewrite.label ?? (rewrite.text === '' ? text.deleteIt : rewrite.text)}
              </button>
            ))}
            {finding.rewrites.some(replacesMore(finding)) && (
              <span className="soft">{text.replacesSentence}</span>
            )}
          </div>
        )}
        {finding.basis.length > 0 && (
          <details className="basis">
            <summary>
              {text.basis} {finding.basis.map(nameOf).join('、')}
            </summary>
            <ul>
              {finding.basis.map((basis) => (
                <li key={`${basis.source}${basis.article}`}>
                  <Source basis={basis} text={text} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <div className="actions">
          <button type="button" className="link" onClick={trusted(onReveal)}>
            {text.reveal}
          </button>
          {finding.severity !== 'block' && (
            <button type="button" className="link" onClick={trusted(onIgnore)}>
              {text.ignore}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function Source({ basis, text }: { readonly basis: Basis; readonly text: Text }) {
  const name = nameOf(basis);
  return (
    <>
      {basis.url ? (
        <a href={basis.url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        name
      )}
      <span className="soft">
        {' '}
        · {text[`certain${basis.certainty}`]} · {fill(text.checkedOn, { date: basis.checkedOn })}
      </span>
    </>
  );
}

function replacesMore({ span }: Finding): (rewrite: Rewrite) => boolean {
  return (rewrite) => rewrite.span !== undefined && rewrite.text !== '' && !contains(span, rewrite.span);
}

function nameOf(basis: Basis): string {
  return `${basis.source}${basis.article ?? ''}`;
}

const severityLabel = { block: 'severityBlock', warn: 'severityWarn', advise: 'severityAdvise' } as const;

function because(finding: Finding, text: Text): string {
  const origin = finding.by === 'scorer' ? text.byScorer : text.byOwnWord;
  const words = finding.because?.join('、');
  return words ? `${origin}${fill(text.weighed, { words })}` : origin;
}
