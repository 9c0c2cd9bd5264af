import { useEffect, useId, useState } from 'react';
import type { CheckResult } from '../../utils/domain/check.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import type { StatementKind } from '../../utils/domain/statement.ts';
import type { Complaint } from '../../utils/domain/suggestion.ts';
import { complaints } from '../../utils/playbook/complaints.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { checkStatement, fingerprintOf, writeStatement } from '../../utils/state/write-statement.ts';
import { ApprovalForm } from './ApprovalForm.tsx';
import { CheckSays } from './CheckSays.tsx';
import type { TimelineWords } from './describe.ts';

interface StatementPanelProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly words: TimelineWords;
}

const kinds: readonly StatementKind[] = [
  'open-letter',
  'official',
  'staff-notice',
  'family-message',
  'media-answer',
];

/** One text as the check last saw it; an approval counts for this text only. */
interface Read {
  readonly draft: string;
  readonly result: CheckResult;
  readonly sha256: string;
}

/** A statement for one audience: written, changed by hand, checked as it stands, approved by name and role. */
export function StatementPanel({ desk, incident, words }: StatementPanelProps) {
  const { text, lang } = words;
  const { settings } = desk.state.getState();
  const [kind, setKind] = useState<StatementKind>('open-letter');
  const [about, setAbout] = useState<Complaint>();
  const [seed, setSeed] = useState(0);
  const [draft, setDraft] = useState('');
  const [read, setRead] = useState<Read>();
  const [copied, setCopied] = useState(false);
  const id = useId();
  useEffect(() => {
    if (draft.trim() === '') return setRead(undefined);
    let stale = false;
    void Promise.all([checkStatement(draft, kind, settings), fingerprintOf(draft)]).then(
      ([result, sha256]) => !stale && setRead({ draft, result, sha256 }),
    );
    return () => {
      stale = true;
    };
  }, [draft, kind, settings]);

  const write = async (nextSeed: number) => {
    const { text: written } = await writeStatement(kind, about, nextSeed, settings);
    setSeed(nextSeed);
    setDraft(written);
    setCopied(false);
  };
  const change = (next: string) => {
    setDraft(next);
    setCopied(false);
  };
  const shown = read?.draft === draft ? read : undefined;
  return (
    <section className="statements">
      <h3>{text.statements}</h3>
      <details className="no-print">
        <summary>{text.statementsNew}</summary>
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            void write(draft === '' ? 0 : seed + 1);
          }}
        >
          <div className="field">
            <label htmlFor={`${id}kind`}>{text.statementAudience}</label>
            <select
              id={`${id}kind`}
              value={kind}
              onChange={(event) => {
                setKind(kinds.find((each) => each === event.target.value) ?? 'open-letter');
                change('');
              }}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {text[`statement${each}`]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}about`}>{text.statementAbout}</label>
            <select
              id={`${id}about`}
              value={about ?? ''}
              onChange={(event) => {
                setAbout(complaints.find(({ topic }) => topic === event.target.value)?.topic);
                change('');
              }}
            >
              <option value="">{text.statementGeneral}</option>
              {complaints.map(({ topic, name }) => (
                <option key={topic} value={topic}>
                  {name[lang]}
                </option>
              ))}
            </select>
          </div>
          <div className="wide">
            <button type="submit" className={draft === '' ? 'primary' : ''}>
              {draft === '' ? text.statementWrite : text.statementAnother}
            </button>
          </div>
        </form>
        {draft !== '' && (
          <div className="drafted">
            <label htmlFor={`${id}draft`}>{text.statementText}</label>
            <textarea
              id={`${id}draft`}
              rows={12}
              maxLength={10_000}
              value={draft}
              onChange={(event) => change(event.target.value)}
            />
            <CheckSays result={shown?.result} words={words} />
            <button
              type="button"
              onClick={() =>
                void navigator.clipboard.writeText(draft).then(
                  () => setCopied(true),
                  () => setCopied(false),
                )
              }
            >
              {copied ? text.copied : text.copy}
            </button>
            <ApprovalForm
              incident={incident}
              sha256={shown?.sha256}
              team={settings.team}
              words={words}
              onApprove={(role, name) => {
                if (!shown) return;
                const { result, sha256 } = shown;
                void desk.approve(incident.id, {
                  statement: kind,
                  role,
                  name,
                  findings: result.findings.length,
                  sha256,
                });
              }}
            />
          </div>
        )}
      </details>
    </section>
  );
}
