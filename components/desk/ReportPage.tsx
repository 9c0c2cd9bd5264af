import { useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Audit } from '../../utils/domain/audit.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { monthAround, monthFigures } from '../../utils/incidents/month.ts';
import { reportMessages } from '../../utils/locale/reports.ts';
import type { FollowUpDesk } from '../../utils/state/follow-up-desk.ts';
import type { AuditActions } from './AuditPage.tsx';
import { dayField } from './dates.ts';
import type { TimelineWords } from './describe.ts';
import { monthReport } from './report/month-report.ts';
import { ReportButtons } from './report/ReportButtons.tsx';
import { ReportView } from './report/ReportView.tsx';

interface ReportPageProps {
  readonly incidents: readonly Incident[];
  readonly followUps: FollowUpDesk;
  readonly audits: AuditActions;
  readonly person: string;
  readonly now: number;
  readonly words: TimelineWords;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

/** The monthly prevention report of any month. */
export function ReportPage({ incidents, followUps, audits, person, now, words, saveFile }: ReportPageProps) {
  const lang = words.locale;
  const text = reportMessages[lang];
  const contacts = useStore(followUps.state).followUps;
  const [held, setHeld] = useState<readonly Audit[]>([]);
  const [month, setMonth] = useState(() => dayField(now).slice(0, 7));
  const id = useId();
  useEffect(() => {
    const life = new AbortController();
    audits.watch(setHeld, life.signal);
    return () => life.abort();
  }, [audits]);
  const report = useMemo(() => {
    const stretch = monthAround(new Date(`${month}-15T12:00`).getTime());
    return monthReport(month, monthFigures(incidents, contacts, held, stretch, now), { person, now }, words);
  }, [month, incidents, contacts, held, person, now, words]);
  return (
    <section className="panel reports">
      <div className="row-actions no-print">
        <label htmlFor={id}>{text.month}</label>
        <input
          id={id}
          type="month"
          value={month}
          onChange={(event) => /^\d{4}-\d\d$/u.test(event.target.value) && setMonth(event.target.value)}
        />
        <ReportButtons
          report={() => report}
          fileName={`prevention-${month}`}
          lang={lang}
          saveFile={saveFile}
        />
      </div>
      <ReportView report={report} />
    </section>
  );
}
