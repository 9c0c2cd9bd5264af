import { memo, useId } from 'react';
import type { Basis, Finding, Rewrite } from '../../utils/domain/finding.ts';
import { contains } from '../../utils/domain/span.ts';
import { type cardMessages, severityKeys } from '../../utils/locale/card.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { listed, quoted, sourceName } from '../../utils/locale/punctuation.ts';
import { SeverityIcon } from '../design/icons.tsx';
import { trusted } from './trusted.ts';

type Text = (typeof cardMessages)['zh-TW'];

interface FindingItemProps {
  readonly finding: Finding;
  readonly text: Text;
  readonly lang: UiLang;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onApply: (rewrite: Rewrite) => void;
  readonly onIgnore: () => void;
  readonly onReveal: () => void;
}

/** One finding: the words, why, the article behind it, and what to write instead. Drawn anew only when it differs. */
export const FindingItem = memo(function FindingItem({
  finding,
  text,
  lang,
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
        <span className="tag">{text[severityKeys[finding.severity]]}</span>
        <bdi className="excerpt">{quoted(finding.excerpt.trim(), lang)}</bdi>
      </button>
      <div id={bodyId} hidden={!open} className="body">
        <p>{finding.message}</p>
        {finding.relation && <p className="soft">{text[finding.relation]}</p>}
        {finding.by !== 'rule' && <p className="soft">{because(finding, text, lang)}</p>}
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
              {text.basis} {listed(finding.basis.map(sourceName), lang)}
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
}, isSame);

/** The checker gives new objects for the same findings; what is done with them depends on their words and place alone. */
function isSame(before: FindingItemProps, now: FindingItemProps): boolean {
  const [one, other] = [before.finding, now.finding];
  return (
    before.open === now.open &&
    before.text === now.text &&
    one.rule === other.rule &&
    one.severity === other.severity &&
    one.by === other.by &&
    one.relation === other.relation &&
    one.span.start === other.span.start &&
    one.excerpt === other.excerpt &&
    one.message === other.message &&
    one.rewrites.length === other.rewrites.length &&
    one.rewrites.every(({ text, span }, at) => {
      const rewrite = other.rewrites[at];
      return text === rewrite?.text && span?.start === rewrite.span?.start && span?.end === rewrite.span?.end;
    })
  );
}

function Source({ basis, text }: { readonly basis: Basis; readonly text: Text }) {
  const name = sourceName(basis);
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

function because(finding: Finding, text: Text, lang: UiLang): string {
  const origin = finding.by === 'scorer' ? text.byScorer : text.byOwnWord;
  const words = listed(finding.because ?? [], lang);
  return words ? `${origin}${lang === 'en' ? ' ' : ''}${fill(text.weighed, { words })}` : origin;
}
