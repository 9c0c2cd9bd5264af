import type { Finding, Rewrite } from '../../utils/domain/finding.ts';
import { cardMessages, severityKeys } from '../../utils/locale/card.ts';
import type { UiLang } from '../../utils/locale/messages.ts';
import { listed, quoted, sourceName } from '../../utils/locale/punctuation.ts';
import './found.css';
import { SeverityIcon } from './icons.tsx';

interface FoundListProps {
  readonly findings: readonly Finding[];
  readonly lang: UiLang;
  readonly onApply: (finding: Finding, rewrite: Rewrite) => void;
}

/** Findings in reading order, each with its reason, its source and what to write instead. */
export function FoundList({ findings, lang, onApply }: FoundListProps) {
  const text = cardMessages[lang];
  return (
    <ul className="found">
      {findings.map((finding) => (
        <li key={`${finding.rule}${finding.span.start}-${finding.span.end}`} data-severity={finding.severity}>
          <p className="head">
            <SeverityIcon severity={finding.severity} />
            <b>{finding.title}</b>
            <span className="soft">{text[severityKeys[finding.severity]]}</span>
            <bdi>{quoted(finding.excerpt.trim(), lang)}</bdi>
          </p>
          <p>{finding.message}</p>
          {finding.basis.length > 0 && (
            <p className="soft">
              {text.basis} {listed(finding.basis.map(sourceName), lang)}
            </p>
          )}
          {finding.rewrites.length > 0 && (
            <div className="row-actions">
              <span className="soft">{text.rewrites}</span>
              {finding.rewrites.map((rewrite) => (
                <button type="button" key={rewrite.text} onClick={() => onApply(finding, rewrite)}>
                  {rewrite.label ?? (rewrite.text === '' ? text.deleteIt : rewrite.text)}
                </button>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
