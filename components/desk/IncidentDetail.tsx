import { useState } from 'react';
import type { Incident, IncidentState } from '../../utils/domain/incident.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { branches } from '../../utils/playbook/branches.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { Exchange } from '../../utils/state/exchange.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { ReasonForm } from '../design/ReasonForm.tsx';
import { AppealPanel } from './AppealPanel.tsx';
import { ClockTable } from './ClockTable.tsx';
import { CounselPanel } from './CounselPanel.tsx';
import { describe, type TimelineWords } from './describe.ts';
import { type EvidenceActions, EvidencePanel } from './EvidencePanel.tsx';
import { LearningPanel } from './LearningPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { MergeForm } from './MergeForm.tsx';
import { incidentReport } from './report/incident-report.ts';
import { ReportButtons } from './report/ReportButtons.tsx';
import { SectionNav } from './SectionNav.tsx';
import { StepTable } from './StepTable.tsx';
import { Timeline } from './Timeline.tsx';

interface IncidentDetailProps {
  readonly desk: Desk;
  readonly evidence: EvidenceActions;
  readonly exchange: Exchange;
  readonly incident: Incident;
  /** Open incidents this one could be the same event as. */
  readonly others: readonly Incident[];
  readonly now: number;
  readonly words: TimelineWords;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

const backTo: Readonly<Record<IncidentState, IncidentState | undefined>> = {
  open: undefined,
  assessing: undefined,
  responding: 'assessing',
  watching: 'responding',
  reviewed: 'watching',
  closed: 'watching',
};

/** One incident whole: facts, clocks, steps and timeline. Prints as its report. */
export function IncidentDetail({
  desk,
  evidence,
  exchange,
  incident,
  others,
  now,
  words,
  saveFile,
}: IncidentDetailProps) {
  const [asking, setAsking] = useState<'note' | 'back' | 'close' | 'merge'>();
  const { text, lang, locale } = words;
  const done = (stored: boolean) => {
    if (stored) setAsking(undefined);
  };
  const earlier = backTo[incident.state];
  const closed = incident.state === 'closed';
  return (
    <article className="panel detail" aria-labelledby="incident-title">
      <h2 id="incident-title">
        {branches.find((entry) => entry.branch === incident.branch)?.name[lang]} {incident.code}
      </h2>
      <dl className="facts">
        <Fact name={text.state} value={words.desk[`state${incident.state}`]} />
        <Fact name={text.level} value={fill(words.desk.level, { n: incident.level })} />
        <Fact name={text.origin} value={words.desk[`origin${incident.origin}`]} />
        <Fact name={text.seen} value={timeOf(incident.seenAt, locale)} />
        <Fact name={text.opened} value={timeOf(incident.openedAt, locale)} />
      </dl>
      <SectionNav words={words} />
      <ClockTable desk={desk} incident={incident} now={now} words={words} />
      <StepTable desk={desk} incident={incident} words={words} />
      <EvidencePanel desk={desk} actions={evidence} incident={incident} words={words} />
      <AppealPanel desk={desk} evidence={evidence} incident={incident} words={words} />
      <CounselPanel
        incident={incident}
        person={desk.state.getState().settings.person}
        words={words}
        saveFile={saveFile}
      />
      <MatrixPanel
        desk={desk}
        exchange={exchange}
        incident={incident}
        now={now}
        words={words}
        saveFile={saveFile}
      />
      <LearningPanel desk={desk} incident={incident} now={now} words={words} />
      <Timeline incident={incident} words={words} />
      <div className="row-actions report-actions">
        <ReportButtons
          report={() =>
            incidentReport(
              incident,
              { person: desk.state.getState().settings.person, now: Date.now() },
              words,
            )
          }
          fileName={incident.code}
          lang={locale}
          saveFile={saveFile}
        />
      </div>
      <div className="row-actions no-print">
        {asking === undefined && (
          <>
            <button type="button" onClick={() => setAsking('note')}>
              {text.addNote}
            </button>
            {earlier && (
              <button type="button" onClick={() => setAsking('back')}>
                {closed ? text.reopen : fill(text.back, { state: words.desk[`state${earlier}`] })}
              </button>
            )}
            {!closed && others.length > 0 && (
              <button type="button" onClick={() => setAsking('merge')}>
                {text.merge}
              </button>
            )}
            {!closed && (
              <button type="button" onClick={() => setAsking('close')}>
                {words.desk.close}
              </button>
            )}
            <button
              type="button"
              onClick={() => saveFile(`${incident.code}.csv`, timelineCsv(incident, words), 'text/csv')}
            >
              {text.csv}
            </button>
          </>
        )}
        {asking === 'note' && (
          <ReasonForm
            question={text.addNote}
            placeholder={words.desk.notePlaceholder}
            save={words.desk.noteSave}
            cancel={words.desk.cancel}
            onSave={(note) => void desk.note(incident.id, note).then(done)}
            onCancel={() => setAsking(undefined)}
          />
        )}
        {asking === 'back' && earlier && (
          <ReasonForm
            question={text.moveWhy}
            placeholder={text.movePlaceholder}
            save={text.move}
            cancel={words.desk.cancel}
            onSave={(reason) => void desk.move(incident.id, earlier, reason).then(done)}
            onCancel={() => setAsking(undefined)}
          />
        )}
        {asking === 'close' && (
          <ReasonForm
            question={words.desk.closeReason}
            placeholder={words.desk.closeReasonPlaceholder}
            save={words.desk.close}
            cancel={words.desk.cancel}
            onSave={(reason) => void desk.move(incident.id, 'closed', reason).then(done)}
            onCancel={() => setAsking(undefined)}
          />
        )}
        {asking === 'merge' && (
          <MergeForm
            others={others}
            words={words}
            onMerge={(into, reason) =>
              void desk
                .merge(into.id, incident.id, fill(text.mergeReason, { code: into.code, reason }))
                .then(done)
            }
            onCancel={() => setAsking(undefined)}
          />
        )}
      </div>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function timelineCsv(incident: Incident, words: TimelineWords): string {
  const { text } = words;
  return toCsv([
    [text.csvTime, text.csvWho, text.csvWhat],
    ...incident.timeline.map((entry) => [
      new Date(entry.at).toISOString(),
      entry.by || text.system,
      describe(entry, incident, words),
    ]),
  ]);
}
