import type { Incident } from '../../utils/domain/incident.ts';
import type { Report } from '../../utils/domain/report.ts';
import { counselMessages } from '../../utils/locale/counsel.ts';
import { fill } from '../../utils/locale/messages.ts';
import { reportMessages } from '../../utils/locale/reports.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { type CounselItem, counselCautions, counselItems } from '../../utils/playbook/counsel.ts';
import type { TimelineWords } from './describe.ts';
import type { Maker } from './report/incident-report.ts';
import { ReportButtons } from './report/ReportButtons.tsx';

interface CounselPanelProps {
  readonly incident: Incident;
  readonly person: string;
  readonly words: TimelineWords;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

/** The legal route: what to prepare for counsel, what is here already, and what not to do meanwhile. */
export function CounselPanel({ incident, person, words, saveFile }: CounselPanelProps) {
  const lang = words.locale;
  const text = counselMessages[lang];
  return (
    <section className="counsel">
      <h3>{text.counsel}</h3>
      <details className="no-print">
        <summary>{text.open}</summary>
        <p className="soft">{text.help}</p>
        <ul className="clocks">
          {counselItems.map((item) => (
            <li key={item.id}>
              <span>{item.what[words.lang]}</span>
              {item.from && <span className="pill">{standing(item, incident, words)}</span>}
            </li>
          ))}
        </ul>
        {counselCautions.map((caution) => (
          <p key={caution.en} className="notice">
            {caution[words.lang]}
          </p>
        ))}
        <div className="row-actions">
          <ReportButtons
            report={() => counselReport(incident, { person, now: Date.now() }, words)}
            fileName={`${incident.code}-counsel`}
            lang={lang}
            saveFile={saveFile}
          />
        </div>
      </details>
    </section>
  );
}

function counselReport(incident: Incident, { person, now }: Maker, words: TimelineWords): Report {
  const lang = words.locale;
  const text = reportMessages[lang];
  const own = counselMessages[lang];
  return {
    title: fill(text.counselTitle, { code: incident.code }),
    subtitle: fill(text.made, { time: timeOf(now, words.locale), person: person || text.someone }),
    sections: [
      {
        heading: own.counsel,
        table: {
          head: [text.item, text.standing],
          rows: counselItems.map((item) => [item.what[words.lang], standing(item, incident, words)]),
        },
      },
      { heading: own.meanwhile, paragraphs: counselCautions.map((caution) => caution[words.lang]) },
    ],
  };
}

/** How much of it this incident holds already. */
function standing({ from }: CounselItem, incident: Incident, { locale }: TimelineWords): string {
  const text = counselMessages[locale];
  if (!from) return '';
  const n = {
    evidence: incident.timeline.filter(({ kind }) => kind === 'evidence').length,
    timeline: incident.timeline.length,
    appeals: incident.appeals?.length ?? 0,
    messages: (incident.messages ?? []).filter(({ sentAt }) => sentAt !== undefined).length,
  }[from];
  return n === 0 ? text.nothing : fill(text.here, { n });
}
