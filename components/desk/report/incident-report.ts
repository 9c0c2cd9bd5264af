import type { Incident } from '../../../utils/domain/incident.ts';
import type { Report, ReportSection } from '../../../utils/domain/report.ts';
import { clocksOf } from '../../../utils/incidents/clocks.ts';
import { learningMessages } from '../../../utils/locale/learning.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { outreachMessages } from '../../../utils/locale/outreach.ts';
import { labelled } from '../../../utils/locale/punctuation.ts';
import { reportMessages } from '../../../utils/locale/reports.ts';
import { dayOf, timeOf } from '../../../utils/locale/times.ts';
import { branches } from '../../../utils/playbook/branches.ts';
import { clockKinds } from '../../../utils/playbook/clocks.ts';
import { platformRules } from '../../../utils/playbook/platform-policies.ts';
import { roles } from '../../../utils/playbook/roles.ts';
import { stepsFor } from '../../../utils/playbook/steps.ts';
import { describe, type TimelineWords } from '../describe.ts';
import { causeParts } from '../LearningPanel.tsx';

/** Who makes a report, and when. */
export interface Maker {
  readonly person: string;
  readonly now: number;
}

/** Everything known of one incident, in the order somebody who was not there would ask. */
export function incidentReport(incident: Incident, { person, now }: Maker, words: TimelineWords): Report {
  const text = reportMessages[words.locale];
  const parts = [facts, clocks, steps, messages, appeals, causes, measures, manifest, timeline];
  return {
    title: fill(text.incidentTitle, { code: incident.code }),
    subtitle: fill(text.made, { time: timeOf(now, words.locale), person: person || text.someone }),
    sections: parts.flatMap((part) => part(incident, words, text)),
  };
}

type Text = (typeof reportMessages)['zh-TW'];
type Part = (incident: Incident, words: TimelineWords, text: Text) => readonly ReportSection[];

const facts: Part = (incident, words, text) => {
  const branch = branches.find((entry) => entry.branch === incident.branch)?.name[words.lang] ?? '';
  const rows = [
    [text.branch, branch],
    [words.text.state, words.desk[`state${incident.state}`]],
    [words.text.level, fill(words.desk.level, { n: incident.level })],
    [words.text.origin, words.desk[`origin${incident.origin}`]],
    [words.text.seen, timeOf(incident.seenAt, words.locale)],
    [words.text.opened, timeOf(incident.openedAt, words.locale)],
  ];
  return [{ heading: text.facts, table: { head: [text.item, text.value], rows } }];
};

const clocks: Part = (incident, { lang, locale }, text) => [
  {
    heading: text.clocks,
    table: {
      head: [text.clock, text.due, text.standing],
      rows: clocksOf(incident).map(({ id, dueAt, metAt }) => [
        clockKinds[id].name[lang],
        timeOf(dueAt, locale),
        metAt === undefined
          ? text.running
          : `${timeOf(metAt, locale)} ${metAt <= dueAt ? text.inTime : text.lateBy}`,
      ]),
    },
  },
];

const steps: Part = (incident, { lang, locale }, text) => [
  {
    heading: text.steps,
    table: {
      head: [text.step, text.who, text.when, text.note],
      rows: stepsFor(incident.branch).map(({ id, letter, title }) => {
        const tick = incident.ticks[id];
        const note = [tick?.status === 'skipped' ? text.skipped : '', tick?.note ?? ''];
        return [
          `${letter} ${title[lang]}`,
          tick?.by ?? '',
          tick ? timeOf(tick.at, locale) : '',
          note.filter(Boolean).join(lang === 'en' ? ': ' : '：'),
        ];
      }),
    },
  },
];

const messages: Part = (incident, { lang, locale }, text) => {
  const names = outreachMessages[locale];
  return (incident.messages ?? []).map((message) => {
    const approvals = incident.timeline.flatMap((entry) =>
      entry.kind === 'approve' && entry.message === message.id
        ? [
            labelled(
              text.approvals,
              `${roles.find(({ role }) => role === entry.role)?.name[lang] ?? ''} ${entry.name} ${timeOf(entry.at, locale)}`,
              lang,
            ),
          ]
        : [],
    );
    const state =
      message.sentAt === undefined ? text.notSent : `${text.sent} ${timeOf(message.sentAt, locale)}`;
    const channel = names[`channel${message.channel}`];
    return {
      heading: labelled(text.messages, names[`audience${message.audience}`], lang),
      paragraphs: [
        [channel, message.owner, state].filter(Boolean).join(' · '),
        ...message.text.split('\n').filter(Boolean),
        ...approvals,
      ],
    };
  });
};

const appeals: Part = (incident, { lang, text: said }, text) =>
  incident.appeals?.length
    ? [
        {
          heading: text.appeals,
          table: {
            head: [text.item, text.reason, text.standing],
            rows: incident.appeals.map(({ platform, reason, state }) => [
              platformRules[platform].name[lang],
              reason,
              said[`appeal${state}`],
            ]),
          },
        },
      ]
    : [];

const causes: Part = (incident, { locale }, text) => {
  const { analysis } = incident;
  if (!analysis || Object.keys(analysis).length === 0) return [];
  const rows = causeParts.flatMap((part) =>
    analysis[part] ? [[learningMessages[locale][`part${part}`], analysis[part]]] : [],
  );
  return [{ heading: text.causes, table: { head: [text.item, text.value], rows } }];
};

const measures: Part = (incident, { locale }, text) =>
  incident.measures?.length
    ? [
        {
          heading: text.measures,
          table: {
            head: [text.what, text.owner, text.due, text.done],
            rows: incident.measures.map(({ text: what, owner, dueAt, doneAt }) => [
              what,
              owner,
              dayOf(dueAt, locale),
              doneAt === undefined ? '' : dayOf(doneAt, locale),
            ]),
          },
        },
      ]
    : [];

const manifest: Part = (incident, { locale }, text) => {
  const kept = incident.timeline.filter((entry) => entry.kind === 'evidence');
  if (kept.length === 0) return [{ heading: text.manifest, paragraphs: [text.noEvidence] }];
  const rows = kept.map((entry) => [entry.name, entry.sha256, entry.by, timeOf(entry.at, locale)]);
  return [
    {
      heading: text.manifest,
      paragraphs: [text.manifestHelp],
      table: { head: [text.file, 'SHA-256', text.who, text.when], rows },
    },
  ];
};

const timeline: Part = (incident, words, text) => [
  {
    heading: text.timeline,
    table: {
      head: [text.when, text.who, text.what],
      rows: incident.timeline.map((entry) => [
        timeOf(entry.at, words.locale),
        entry.by || words.text.system,
        describe(entry, incident, words),
      ]),
    },
  },
];
