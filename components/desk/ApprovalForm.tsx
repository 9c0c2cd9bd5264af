import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { TeamMember } from '../../utils/domain/settings.ts';
import type { Role } from '../../utils/domain/step.ts';
import { approvalsOf } from '../../utils/incidents/outreach.ts';
import { fill } from '../../utils/locale/messages.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { Field } from '../design/Field.tsx';
import { PickField } from '../design/PickField.tsx';
import type { TimelineWords } from './describe.ts';

interface ApprovalFormProps {
  readonly incident: Incident;
  readonly message: string;
  /** The text on show as the check read it; undefined while it has not, or while the text is not stored. */
  readonly read: { readonly sha256: string; readonly findings: number; readonly rules: string } | undefined;
  /** Why nothing can be approved now. */
  readonly blocked: string | undefined;
  readonly team: readonly TeamMember[];
  readonly words: TimelineWords;
  readonly onApprove: (role: Role, name: string, reason: string) => void;
}

/** Who answers for this very text, and a place to approve it by role and name. */
export function ApprovalForm({
  incident,
  message,
  read,
  blocked,
  team,
  words,
  onApprove,
}: ApprovalFormProps) {
  const [role, setRole] = useState<Role>('medical');
  const [typed, setTyped] = useState<string>();
  const [reason, setReason] = useState('');
  const { text, lang, locale } = words;
  const own = outreachMessages[locale];
  const name = typed ?? team.find((member) => member.roles.includes(role))?.name ?? '';
  const given = read ? approvalsOf(incident, message, read.sha256) : [];
  const needsReason = read !== undefined && read.findings > 0;
  return (
    <fieldset className="approval">
      <legend>{text.statementApprove}</legend>
      <ul className="approvals">
        {given.map((entry) => (
          <li key={entry.id}>
            {fill(text.statementApproved, {
              role: roles.find((each) => each.role === entry.role)?.name[lang] ?? entry.role,
              name: entry.name,
              time: timeOf(entry.at, locale),
            })}
            {entry.reason && fill(text.saidbecause, { reason: entry.reason })}
          </li>
        ))}
      </ul>
      {given.length === 0 && <p className="soft">{blocked ?? own.notApproved}</p>}
      <div className="fields">
        <PickField
          label={text.statementApproveRole}
          value={role}
          options={roles.map((each) => [each.role, each.name[lang]])}
          onPick={(next) => {
            setRole(next);
            setTyped(undefined);
          }}
        />
        <Field label={text.statementApproveName} value={name} maxLength={40} onChange={setTyped} />
        <Field
          wide
          label={own.approveReason}
          value={reason}
          hint={own.approveReasonHint}
          maxLength={500}
          onChange={setReason}
        />
      </div>
      <div className="row-actions">
        <button
          type="button"
          disabled={!read || name.trim() === '' || (needsReason && reason.trim() === '')}
          onClick={() => onApprove(role, name.trim(), reason.trim())}
        >
          {text.statementApprove}
        </button>
        <small className="soft">
          {text.statementChanged} {read && fill(own.rulesVersion, { version: read.rules })}
        </small>
      </div>
    </fieldset>
  );
}
