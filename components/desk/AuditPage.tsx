import { useEffect, useState } from 'react';
import type { Audit } from '../../utils/domain/audit.ts';
import { auditScore, historyOf, scoreChanges } from '../../utils/incidents/audit.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { type AuditList, auditLists } from '../../utils/playbook/audits.ts';
import { AuditForm } from './AuditForm.tsx';
import type { TimelineWords } from './describe.ts';

/** What the desk needs to keep self-audits. */
export interface AuditActions {
  /** Rejects when it could not be stored. */
  readonly keep: (audit: Omit<Audit, 'id' | 'at' | 'nextAt'>, everyMonths: number) => Promise<void>;
  readonly watch: (onChange: (audits: readonly Audit[]) => void, signal: AbortSignal) => void;
}

interface AuditPageProps {
  readonly actions: AuditActions;
  readonly person: string;
  readonly now: number;
  readonly words: TimelineWords;
}

/** The prevention checklists: when each was last gone through, by whom, with what score, and when it is due. */
export function AuditPage({ actions, person, now, words }: AuditPageProps) {
  const { text } = words;
  const [audits, setAudits] = useState<readonly Audit[]>([]);
  const [open, setOpen] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    actions.watch(setAudits, life.signal);
    return () => life.abort();
  }, [actions]);
  const keep = (list: AuditList, owner: string, answers: Audit['answers']) =>
    void actions.keep({ list: list.id, owner, answers }, list.everyMonths).then(
      () => {
        setFailed(false);
        setOpen(undefined);
      },
      () => setFailed(true),
    );
  return (
    <section className="panel audits">
      <h2>{text.audits}</h2>
      <p>{text.auditsHelp}</p>
      {failed && <p className="notice bad">{text.notSaved}</p>}
      {auditLists.map((list) => (
        <section key={list.id} data-list={list.id}>
          <h3>{list.name[words.lang]}</h3>
          <History list={list} audits={historyOf(audits, list.id)} now={now} words={words} />
          {open === list.id ? (
            <AuditForm
              list={list}
              person={person}
              words={words}
              onSave={(owner, answers) => keep(list, owner, answers)}
              onCancel={() => setOpen(undefined)}
            />
          ) : (
            <button type="button" onClick={() => setOpen(list.id)}>
              {text.auditStart}
            </button>
          )}
        </section>
      ))}
    </section>
  );
}

interface HistoryProps {
  readonly list: AuditList;
  readonly audits: readonly Audit[];
  readonly now: number;
  readonly words: TimelineWords;
}

function History({ list, audits, now, words: { text, locale } }: HistoryProps) {
  const [latest] = audits;
  const changes = scoreChanges(list, audits);
  if (!latest) return <p className="soft">{text.auditNone}</p>;
  return (
    <>
      <p className={latest.nextAt < now ? 'notice' : 'soft'}>
        {fill(latest.nextAt < now ? text.auditOverdue : text.auditNext, {
          time: new Date(latest.nextAt).toLocaleDateString(locale),
        })}
      </p>
      <ul className="clocks">
        {audits.map((audit, index) => (
          <li key={audit.id}>
            <span className="pill">
              {fill(text.auditScore, { n: auditScore(list, audit.answers) ?? '–' })}
            </span>
            {changes[index] !== undefined && <span>{changeWords(changes[index], text)}</span>}
            <span>{audit.owner}</span>
            <span className="soft">{timeOf(audit.at, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function changeWords(change: number, text: TimelineWords['text']): string {
  if (change === 0) return text.auditSame;
  return fill(change > 0 ? text.auditUp : text.auditDown, { n: Math.abs(change) });
}
