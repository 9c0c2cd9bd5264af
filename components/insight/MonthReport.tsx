import { useState } from 'react';
import { explainSigns, explainSurge, seriesName } from '../../utils/insight/explain-surge.ts';
import { monthReport } from '../../utils/insight/month-report.ts';
import { lastMonths, monthBefore } from '../../utils/insight/months.ts';
import { fill } from '../../utils/locale/messages.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import type { Records } from '../../utils/state/open-insight.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { ScoreTable } from './ScorePanel.tsx';
import { scoresOf } from './scores.ts';
import { monthName, oneDecimal, percent, type Words, withRange } from './words.ts';

interface MonthReportProps extends Words {
  readonly records: Records;
  readonly clinic: string;
  readonly place: string;
  readonly now: number;
}

/** One month on one sheet of paper, for the managers' meeting. */
export function MonthReport({ records, clinic, place, now, text, lang }: MonthReportProps) {
  const choices = lastMonths(13, now).toReversed();
  // The meeting is about the month that is over.
  const [month, setMonth] = useState(choices[1] ?? '');
  const report = monthReport(records, month, place);
  const scores = scoresOf(records, { text, lang }).filter(({ at }) => report.holds(at));
  const title = fill(text.reportTitle, { clinic, month: monthName(month, lang) });
  const rows = [
    [text.rowCount, ...report.count],
    [text.rowNegative, ...report.negative],
    [text.rowMean, ...report.mean.map((mean) => withRange(mean, oneDecimal))],
    [text.rowAnswered, ...report.answered.map((part) => withRange(part, percent))],
    [text.rowIncidents, ...report.incidents],
    [text.rowProcedures, ...report.procedures.map((count) => count ?? '–')],
    [text.rowComplications, ...report.complications.map((rate) => withRange(rate, oneDecimal))],
    [text.rowSatisfaction, ...report.satisfaction.map((part) => withRange(part, percent))],
  ] as const;
  const save = () =>
    saveFile(
      `${title}.csv`,
      toCsv([
        [text.figure, month, monthBefore(month)],
        ...rows,
        ...report.topics.map(({ topic, counts }) => [seriesName(topic, lang), ...counts]),
      ]),
      'text/csv',
    );
  return (
    <article className="panel report" aria-label={title}>
      <div className="controls no-print">
        <label>
          {text.month}
          <select value={month} onChange={(event) => setMonth(event.target.value)}>
            {choices.map((each) => (
              <option key={each} value={each}>
                {monthName(each, lang)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="primary" onClick={() => print()}>
          {text.print}
        </button>
        <button type="button" aria-label={fill(text.saveCsv, { title })} onClick={save}>
          {text.csv}
        </button>
      </div>
      <h2>{title}</h2>
      <p>{fill(text.reportMade, { time: new Date(now).toLocaleDateString(lang) })}</p>
      <TwoMonths head={text.figure} rows={rows} text={text} />
      <h3>{text.reportTopics}</h3>
      {report.topics.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <TwoMonths
          head={text.topic}
          rows={report.topics.map(({ topic, counts }) => [seriesName(topic, lang), ...counts])}
          text={text}
        />
      )}
      <h3>{text.reportSurges}</h3>
      {report.surges.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul>
          {report.surges.map((alert) => (
            <li key={alert.id}>
              {alert.placeName}: {explainSurge(alert.surge, lang)} {explainSigns(alert.surge.signs, lang)} (
              {text[`surge${alert.state}`]})
            </li>
          ))}
        </ul>
      )}
      <h3>{text.reportOpen}</h3>
      <p>{report.open === 0 ? text.openNone : fill(text.openCount, { n: report.open })}</p>
      <h3>{text.reportScores}</h3>
      {scores.length === 0 ? <p>{text.none}</p> : <ScoreTable scores={scores} {...{ text, lang }} />}
      <h3>{text.reportTalk}</h3>
      <p>{text.talkLines}</p>
      <div className="lines" aria-hidden="true" />
    </article>
  );
}

interface TwoMonthsProps {
  readonly head: string;
  /** The name of a figure, then its two values. */
  readonly rows: readonly (readonly [name: string, ...values: readonly (string | number)[]])[];
  readonly text: Words['text'];
}

/** Figures of the month beside those of the month before. */
function TwoMonths({ head, rows, text }: TwoMonthsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{text.thisMonth}</th>
          <th scope="col">{text.lastMonth}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, current, before]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{current}</td>
            <td>{before}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
