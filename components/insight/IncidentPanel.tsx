import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { contactFigures, incidentMonths } from '../../utils/insight/clinic-figures.ts';
import { fill, tongueOf } from '../../utils/locale/messages.ts';
import { branches } from '../../utils/playbook/branches.ts';
import { Chart } from './Chart.tsx';
import { monthName, percent, spoken, type Words } from './words.ts';

interface IncidentPanelProps extends Words {
  readonly incidents: readonly Incident[];
  readonly followUps: readonly FollowUp[];
  readonly months: readonly string[];
  readonly now: number;
}

/** Incidents by month and kind, and how the promised contacts went. */
export function IncidentPanel({ incidents, followUps, months, now, text, lang }: IncidentPanelProps) {
  const figures = incidentMonths(incidents, months);
  const contacts = contactFigures(followUps, now);
  const tongue = tongueOf(lang);
  const kinds = branches.filter(({ branch }) => figures.some(({ byBranch }) => byBranch[branch]));
  return (
    <section className="panel" aria-label={text.incidents}>
      <Chart
        title={text.incidents}
        note={text.incidentsNote}
        months={months}
        bars={[{ name: text.incidentSeries, tone: 'accent', values: figures.map(({ total }) => total) }]}
        format={String}
        describe={(index) =>
          fill(text.saidIncidents, {
            month: monthName(months[index] ?? '', lang),
            total: figures[index]?.total ?? 0,
            closed: figures[index]?.closed ?? 0,
          })
        }
        table={{
          head: [text.month, text.total, ...kinds.map(({ name }) => name[tongue])],
          rows: figures.map(({ month, total, byBranch }) => [
            month,
            total,
            ...kinds.map(({ branch }) => byBranch[branch] ?? 0),
          ]),
        }}
        {...{ text, lang }}
      />
      <p>
        {contacts.due === 0
          ? text.noContacts
          : fill(text.contacts, {
              due: contacts.due,
              done: contacts.done,
              unreachable: contacts.unreachable,
              overdue: contacts.overdue,
            })}{' '}
        {contacts.doneShare && fill(text.contactShare, spoken(contacts.doneShare, percent))}
      </p>
    </section>
  );
}
