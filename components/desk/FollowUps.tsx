import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import { dueLater, dueToday } from '../../utils/incidents/follow-ups.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { followUpWording } from '../../utils/playbook/follow-up-wording.ts';
import type { FollowUpDesk } from '../../utils/state/follow-up-desk.ts';
import { Notice, type Said } from '../design/Notice.tsx';
import type { TimelineWords } from './describe.ts';

interface FollowUpsProps {
  readonly followUps: FollowUpDesk;
  /** A case code to begin with. */
  readonly code: string;
  readonly now: number;
  readonly words: TimelineWords;
}

const day = 86_400_000;

/** Who is to be contacted today, by case code; a way to begin; and a form for a new case. */
export function FollowUps({ followUps, code: first, now, words }: FollowUpsProps) {
  const all = useStore(followUps.state).followUps;
  const [code, setCode] = useState(first);
  const [said, setSaid] = useState<Said>();
  const codeId = useId();
  const { text } = words;
  const today = dueToday(all, now);
  const later = dueLater(all, now);
  const report = (stored: boolean) => setSaid(stored ? undefined : { tone: 'bad', words: text.notSaved });
  const row = (followUp: FollowUp) => (
    <FollowUpRow
      key={followUp.id}
      followUp={followUp}
      words={words}
      onDone={() => void followUps.act(followUp.id, 'done').then(report)}
      onUnreachable={() => void followUps.act(followUp.id, 'unreachable').then(report)}
      onTomorrow={() =>
        void followUps.act(followUp.id, 'postpone', Math.max(now, followUp.dueAt) + day).then(report)
      }
    />
  );
  return (
    <section className="panel follow-ups">
      <h2>{text.followUps}</h2>
      <p>{text.followUpsHelp}</p>
      <form
        className="row-actions"
        onSubmit={(event) => {
          event.preventDefault();
          void followUps.plan(code).then((problem) => {
            if (problem)
              return setSaid({
                tone: 'bad',
                words: problem === 'storage' ? text.notSaved : text[`code${problem}`],
              });
            setSaid({ tone: 'good', words: fill(text.planned, { code }) });
            setCode('');
          });
        }}
      >
        <label htmlFor={codeId}>{text.code}</label>
        <input
          id={codeId}
          value={code}
          maxLength={60}
          autoComplete="off"
          placeholder={text.codeHint}
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit" className="primary">
          {text.plan}
        </button>
      </form>
      <Notice said={said} />
      <h3>{text.today}</h3>
      {today.length === 0 ? <p className="soft">{text.nobodyToday}</p> : <ul>{today.map(row)}</ul>}
      {later.length > 0 && (
        <>
          <h3>{text.later}</h3>
          <ul>{later.map(row)}</ul>
        </>
      )}
    </section>
  );
}

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly words: TimelineWords;
  readonly onDone: () => void;
  readonly onUnreachable: () => void;
  readonly onTomorrow: () => void;
}

function FollowUpRow({ followUp, words, onDone, onUnreachable, onTomorrow }: FollowUpRowProps) {
  const [copied, setCopied] = useState(false);
  const { text, lang, locale } = words;
  const { name, wording } = followUpWording[followUp.stage];
  return (
    <li>
      <div className="row-actions">
        <b>{followUp.code}</b>
        <span>{name[lang]}</span>
        <span className="soft">{timeOf(followUp.dueAt, locale)}</span>
        <button type="button" onClick={onDone}>
          {text.contacted}
        </button>
        <button type="button" onClick={onTomorrow}>
          {text.tomorrow}
        </button>
        <button type="button" onClick={onUnreachable}>
          {text.unreachable}
        </button>
      </div>
      <details>
        <summary>{text.wording}</summary>
        <p>{wording[lang]}</p>
        <button
          type="button"
          className="link"
          onClick={() => void navigator.clipboard.writeText(wording[lang]).then(() => setCopied(true))}
        >
          {copied ? text.copied : text.copy}
        </button>
      </details>
    </li>
  );
}
