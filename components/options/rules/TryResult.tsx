import type { CheckResult } from '../../../utils/domain/check.ts';
import type { Finding } from '../../../utils/domain/finding.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { listed } from '../../../utils/locale/punctuation.ts';
import { SeverityIcon } from '../../design/icons.tsx';
import { SeverityTag } from './SeverityTag.tsx';
import type { Words } from './words.ts';

/** What the check says about the text tried; each finding leads to its rule. */
export function TryResult({
  result,
  words,
}: {
  readonly result: CheckResult | undefined;
  readonly words: Words;
}) {
  const { rule: text } = words;
  const tone =
    result && (result.verdict === 'clean' && result.findings.length > 0 ? 'advise' : result.verdict);
  return (
    <div className="try-result">
      <p className="verdict" role="status" data-severity={tone}>
        {result === undefined || tone === undefined ? (
          text.tryEmpty
        ) : (
          <>
            <SeverityIcon severity={tone} />
            {fill(text[`verdict${tone}`], { n: result.findings.length })}
          </>
        )}
      </p>
      {result && result.faults.length > 0 && (
        <p className="notice bad" role="alert">
          {fill(text.faults, { rules: listed(result.faults, words.lang) })}
        </p>
      )}
      {result && result.findings.length > 0 && (
        <ol className="tried">
          {result.findings.map((finding) => (
            <li key={`${finding.rule}${finding.span.start}`} data-severity={finding.severity}>
              <p className="tried-title">
                {finding.by === 'own-word' ? (
                  <b>{finding.title}</b>
                ) : (
                  <a href={`#rules/${finding.rule}`}>{finding.title}</a>
                )}
                <SeverityTag level={finding.severity} text={text} />
              </p>
              <p>
                <mark>{finding.excerpt}</mark>
              </p>
              <p className="soft">{whyOf(finding, words)}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function whyOf({ message, relation, by, because }: Finding, { rule: text, lang }: Words): string {
  const told = relation ? text[relation] : '';
  const weighed =
    by === 'scorer' && because?.length ? fill(text.scorer, { words: listed(because, lang) }) : '';
  return [message, told, weighed].filter((part) => part !== '').join(' ');
}
