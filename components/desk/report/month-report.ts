import type { Measure } from '../../../utils/domain/learning.ts';
import type { Report, ReportSection } from '../../../utils/domain/report.ts';
import { auditScore, weakItems } from '../../../utils/incidents/audit.ts';
import { drillScore } from '../../../utils/incidents/drill.ts';
import type { MonthFigures } from '../../../utils/incidents/month.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { reportMessages } from '../../../utils/locale/reports.ts';
import { dayOf, timeOf } from '../../../utils/locale/times.ts';
import { auditLists } from '../../../utils/playbook/audits.ts';
import { branches } from '../../../utils/playbook/branches.ts';
import { drills } from '../../../utils/playbook/drills.ts';
import type { TimelineWords } from '../describe.ts';
import type { Maker } from './incident-report.ts';

/** One month of prevention: what happened, how fast it was answered, what was practised, audited and improved. */
export function monthReport(
  month: string,
  figures: MonthFigures,
  { person, now }: Maker,
  words: TimelineWords,
): Report {
  const text = reportMessages[words.locale];
  const { answered, contacts } = figures;
  const rows = [
    [text.opened, String(figures.opened)],
    [text.closed, String(figures.closed)],
    [text.answered, fill(text.answeredValue, { inTime: answered.inTime, due: answered.due })],
    ...(answered.median === undefined
      ? []
      : [[text.median, fill(text.minutes, { n: Math.ceil(answered.median / 60_000) })]]),
    [text.contactsDone, String(contacts.done)],
    [text.contactsUnreachable, String(contacts.unreachable)],
    [text.contactsLate, String(contacts.late)],
  ];
  const kinds = figures.byBranch.map(({ branch, count }) => [
    branches.find((each) => each.branch === branch)?.name[words.lang] ?? branch,
    String(count),
  ]);
  return {
    title: fill(text.monthTitle, { month }),
    subtitle: fill(text.made, { time: timeOf(now, words.locale), person: person || text.someone }),
    sections: [
      { heading: text.figures, table: { head: [text.item, text.value], rows } },
      tableOr(text.byBranch, [text.branch, text.count], kinds, text.none),
      tableOr(text.drills, [text.drill, text.when, text.score], drillRows(figures, words), text.none),
      tableOr(
        text.audits,
        [text.list, text.who, text.score, text.weak],
        auditRows(figures, words),
        text.none,
      ),
      measureSection(text.measuresDone, figures.measures.done, words),
      measureSection(text.measuresOpen, figures.measures.open, words),
    ],
  };
}

function drillRows({ drills: held }: MonthFigures, { lang, locale }: TimelineWords): string[][] {
  return held.flatMap(({ drill, drillResult, openedAt }) => {
    const kind = drills.find(({ id }) => id === drill);
    if (!kind || !drillResult) return [];
    return [[kind.title[lang], timeOf(openedAt, locale), String(drillScore(drillResult, kind.minutes))]];
  });
}

function auditRows({ audits }: MonthFigures, { lang }: TimelineWords): string[][] {
  return audits.flatMap(({ list: id, owner, answers }) => {
    const list = auditLists.find((each) => each.id === id);
    if (!list) return [];
    const weak = weakItems(list, answers).map(({ ask }) => ask[lang]);
    return [[list.name[lang], owner, String(auditScore(list, answers) ?? '–'), weak.join('\n')]];
  });
}

function measureSection(
  heading: string,
  measures: readonly Measure[],
  { locale }: TimelineWords,
): ReportSection {
  const text = reportMessages[locale];
  const rows = measures.map(({ text: what, owner, dueAt }) => [what, owner, dayOf(dueAt, locale)]);
  return tableOr(heading, [text.what, text.owner, text.due], rows, text.none);
}

function tableOr(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
): ReportSection {
  return rows.length === 0 ? { heading, paragraphs: [none] } : { heading, table: { head, rows } };
}
