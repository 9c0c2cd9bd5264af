import { useId, useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { TeamMember } from '../../utils/domain/settings.ts';
import type { Role } from '../../utils/domain/step.ts';
import { fill } from '../../utils/locale/messages.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { type TimelineWords, timeOf } from './describe.ts';

interface ApprovalFormProps {
  readonly incident: Incident;
  /** Of the text on show; undefined while the check has not read it. */
  readonly sha256: string | undefined;
  readonly team: readonly TeamMember[];
  readonly words: TimelineWords;
  readonly onApprove: (role: Role, name: string) => void;
}

/** Who answers for this very text, and a place to approve it by role and name. */
export function ApprovalForm({ incident, sha256, team, words, onApprove }: ApprovalFormProps) {
  const [role, setRole] = useState<Role>('medical');
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const { text, lang, locale } = words;
  const name = typed ?? team.find((member) => member.roles.includes(role))?.name ?? '';
  const given = incident.timeline.filter((entry) => entry.kind === 'approve' && entry.sha256 === sha256);
  return (
    <>
      <ul className="approvals">
        {given.map(
          (entry) =>
            entry.kind === 'approve' && (
              <li key={entry.id}>
                {fill(text.statementApproved, {
                  role: roles.find((each) => each.role === entry.role)?.name[lang] ?? entry.role,
                  name: entry.name,
                  time: timeOf(entry.at, locale),
                })}
              </li>
            ),
        )}
      </ul>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onApprove(role, name.trim());
        }}
      >
        <div className="field">
          <label htmlFor={`${id}role`}>{text.statementApproveRole}</label>
          <select
            id={`${id}role`}
            value={role}
            onChange={(event) => {
              setRole(roles.find((each) => each.role === event.target.value)?.role ?? 'medical');
              setTyped(undefined);
            }}
          >
            {roles.map((each) => (
              <option key={each.role} value={each.role}>
                {each.name[lang]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}name`}>{text.statementApproveName}</label>
          <input
            id={`${id}name`}
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <div className="wide">
          <button type="submit" className="primary" disabled={sha256 === undefined || name.trim() === ''}>
            {text.statementApprove}
          </button>{' '}
          <small className="soft">{text.statementChanged}</small>
        </div>
      </form>
    </>
  );
}
