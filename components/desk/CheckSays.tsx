import type { CheckResult } from '../../utils/domain/check.ts';
import { fill } from '../../utils/locale/messages.ts';
import { quoted } from '../../utils/locale/punctuation.ts';
import type { TimelineWords } from './describe.ts';

interface CheckSaysProps {
  /** Undefined while the present text is being read. */
  readonly result: CheckResult | undefined;
  readonly words: TimelineWords;
}

/** What the check says of a text: the words, and why they may be a problem. */
export function CheckSays({ result, words: { text, lang } }: CheckSaysProps) {
  if (!result) return <p className="checked" role="status" aria-busy="true" />;
  const { findings, faults } = result;
  return (
    <div className="checked" role="status">
      <p className={findings.length === 0 ? 'notice good' : 'notice'}>
        {findings.length === 0 ? text.statementClean : fill(text.statementFound, { n: findings.length })}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.span.start}`} data-severity={finding.severity}>
            <b>{finding.title}</b> <bdi>{quoted(finding.excerpt.trim(), lang)}</bdi>{' '}
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
      {faults.length > 0 && <p className="notice bad">{text.statementFault}</p>}
    </div>
  );
}
