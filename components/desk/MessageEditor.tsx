import { useEffect, useId, useState } from 'react';
import type { CheckResult } from '../../utils/domain/check.ts';
import type { Lang } from '../../utils/domain/finding.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { audiences, channels, type Message, type MessageFields } from '../../utils/domain/outreach.ts';
import type { StatementKind } from '../../utils/domain/statement.ts';
import type { Complaint } from '../../utils/domain/suggestion.ts';
import { uiLangNames } from '../../utils/locale/messages.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import { complaints } from '../../utils/playbook/complaints.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { rulesVersion } from '../../utils/state/rules-version.ts';
import { checkStatement, fingerprintOf, writeStatement } from '../../utils/state/write-statement.ts';
import { Field } from '../design/Field.tsx';
import { PickField } from '../design/PickField.tsx';
import { ApprovalForm } from './ApprovalForm.tsx';
import { CheckSays } from './CheckSays.tsx';
import { fieldTime, minuteField } from './dates.ts';
import type { TimelineWords } from './describe.ts';

interface MessageEditorProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly message: Message;
  readonly words: TimelineWords;
}

/** One text as the check last saw it; an approval counts for this text only. */
interface Read {
  readonly draft: string;
  readonly result: CheckResult;
  readonly sha256: string;
  readonly rules: string;
}

/** Each language in its own words. */
const langs = [...uiLangNames, ['ja', '日本語']] as const satisfies readonly (readonly [Lang, string])[];

/** One row of the matrix: its facts, its text as the check reads it in its context, and who approves it. */
export function MessageEditor({ desk, incident, message, words }: MessageEditorProps) {
  const text = outreachMessages[words.locale];
  const { settings } = desk.state.getState();
  const [fields, setFields] = useState<Partial<MessageFields>>({});
  const [about, setAbout] = useState<Complaint>();
  const [spoken, setSpoken] = useState<Lang>(settings.lang);
  const [seed, setSeed] = useState(0);
  const [read, setRead] = useState<Read>();
  const [saved, setSaved] = useState(false);
  const id = useId();
  const now: MessageFields = { ...message, ...fields };
  const kind = statementFor(now);
  const draft = now.text;
  useEffect(() => {
    if (draft.trim() === '') return setRead(undefined);
    let stale = false;
    void Promise.all([checkStatement(draft, kind, settings), fingerprintOf(draft), rulesVersion()]).then(
      ([result, sha256, rules]) => !stale && setRead({ draft, result, sha256, rules }),
    );
    return () => {
      stale = true;
    };
  }, [draft, kind, settings]);

  const change = (part: Partial<MessageFields>) => {
    setFields({ ...fields, ...part });
    setSaved(false);
  };
  const write = async (nextSeed: number) => {
    const written = await writeStatement(kind, about, nextSeed, settings, spoken);
    setSeed(nextSeed);
    change({ text: written.text });
  };
  const save = async () => {
    const changed = Object.fromEntries(
      Object.entries(fields).filter(([key, value]) => message[key as keyof MessageFields] !== value),
    );
    if (Object.keys(changed).length > 0) {
      const stored = await desk.act(incident.id, { kind: 'message', message: message.id, fields: changed });
      if (!stored) return;
    }
    setFields({});
    setSaved(true);
  };
  const shown = read?.draft === draft ? read : undefined;
  const unsaved = draft !== message.text;
  return (
    <form
      className="message-editor drafted no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="fields">
        <PickField
          label={text.audience}
          value={now.audience}
          options={audiences.map((each) => [each, text[`audience${each}`]])}
          onPick={(audience) => change({ audience })}
        />
        <PickField
          label={text.channel}
          value={now.channel}
          options={channels.map((each) => [each, text[`channel${each}`]])}
          onPick={(channel) => change({ channel })}
        />
        <Field label={text.owner} value={now.owner} maxLength={40} onChange={(owner) => change({ owner })} />
        <Field
          label={text.dueAt}
          type="datetime-local"
          value={minuteField(now.dueAt)}
          onChange={(value) => {
            const dueAt = fieldTime(value);
            if (dueAt !== undefined) change({ dueAt });
          }}
        />
        <PickField
          label={text.about}
          value={about ?? ''}
          options={[
            ['', words.text.statementGeneral],
            ...complaints.map(({ topic, name }) => [topic, name[words.lang]] as const),
          ]}
          onPick={(topic) => setAbout(topic === '' ? undefined : topic)}
        />
        <PickField label={text.language} value={spoken} options={langs} onPick={setSpoken} />
        <div className="wide">
          <button type="button" onClick={() => void write(draft === '' ? 0 : seed + 1)}>
            {draft === '' ? text.draft : text.another}
          </button>
        </div>
      </div>
      <label htmlFor={`${id}text`}>{text.text}</label>
      <textarea
        id={`${id}text`}
        rows={9}
        maxLength={10_000}
        value={draft}
        aria-describedby={`${id}help`}
        onChange={(event) => change({ text: event.target.value })}
      />
      <small id={`${id}help`} className="soft">
        {text.textHelp}
      </small>
      {draft.trim() !== '' && <CheckSays result={shown?.result} words={words} />}
      <div className="row-actions">
        <button type="submit" className="primary" disabled={Object.keys(fields).length === 0}>
          {text.save}
        </button>
        {message.text !== '' && message.sentAt === undefined && !unsaved && (
          <button
            type="button"
            onClick={() => void desk.act(incident.id, { kind: 'sent', message: message.id })}
          >
            {text.markSent}
          </button>
        )}
        <span className="soft" role="status">
          {saved ? text.saved : ''}
        </span>
      </div>
      {message.text !== '' && (
        <ApprovalForm
          incident={incident}
          message={message.id}
          read={unsaved ? undefined : shown && { ...shown, findings: shown.result.findings.length }}
          blocked={unsaved ? text.unsaved : undefined}
          team={settings.team}
          words={words}
          onApprove={(role, name, reason) => {
            if (!shown) return;
            void desk.approve(incident.id, {
              statement: kind,
              message: message.id,
              role,
              name,
              findings: shown.result.findings.length,
              sha256: shown.sha256,
              rules: shown.rules,
              ...(reason === '' ? {} : { reason }),
            });
          }}
        />
      )}
    </form>
  );
}

/** The kind of text an audience gets: it decides the words that are proposed and how strictly they are read. */
function statementFor({ audience, channel }: Pick<MessageFields, 'audience' | 'channel'>): StatementKind {
  if (audience === 'patient' || audience === 'family')
    return channel === 'one-to-one' || channel === 'letter' ? 'family-message' : 'open-letter';
  if (audience === 'staff') return 'staff-notice';
  if (audience === 'media') return 'media-answer';
  return channel === 'letter' ? 'open-letter' : 'official';
}
