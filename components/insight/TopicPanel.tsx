import { seriesName } from '../../utils/insight/explain-surge.ts';
import { leastForTrend, type MonthFigures, topicLines } from '../../utils/insight/review-figures.ts';
import { fill } from '../../utils/locale/messages.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { monthName, type Words } from './words.ts';

const domains = ['clinical', 'management', 'relationship'] as const;

/** What people complain about, month by month; the darker a cell the more. */
export function TopicPanel({ months, text, lang }: Words & { readonly months: readonly MonthFigures[] }) {
  const lines = topicLines(months);
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  const save = () =>
    saveFile(
      `${text.topics}.csv`,
      toCsv([
        ['HCAT', text.topic, ...months.map(({ month }) => month), text.total, text.trend],
        ...lines.map(({ topic, domain, counts, total, trend }) => [
          text[`domain${domain}`],
          seriesName(topic, lang),
          ...counts,
          total,
          text[`trend${trend}`],
        ]),
      ]),
      'text/csv',
    );
  return (
    <section className="panel" aria-labelledby="topics">
      <h2 id="topics">{text.topics}</h2>
      <p>{fill(text.topicsNote, { n: leastForTrend })}</p>
      {lines.length === 0 ? (
        <p>{text.noTopics}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y: a wide table is scrolled by the keyboard too */}
          <div className="numbers" role="group" tabIndex={0} aria-label={text.topics}>
            <table className="heat">
              <thead>
                <tr>
                  <th scope="col">{text.topic}</th>
                  {months.map(({ month }) => (
                    <th key={month} scope="col" abbr={monthName(month, lang)}>
                      {Number(month.slice(5)) === 1 ? month.slice(0, 4) : Number(month.slice(5))}
                    </th>
                  ))}
                  <th scope="col">{text.total}</th>
                  <th scope="col">{text.trend}</th>
                </tr>
              </thead>
              {domains.map((domain) => {
                const rows = lines.filter((line) => line.domain === domain);
                if (rows.length === 0) return null;
                return (
                  <tbody key={domain}>
                    <tr>
                      <th scope="rowgroup" colSpan={months.length + 3} className="domain">
                        {text[`domain${domain}`]}
                      </th>
                    </tr>
                    {rows.map(({ topic, counts, total, trend }) => (
                      <tr key={topic}>
                        <th scope="row">{seriesName(topic, lang)}</th>
                        {counts.map((count, index) => (
                          <td
                            key={months[index]?.month}
                            style={{
                              background: `color-mix(in srgb, var(--accent) ${Math.round((35 * count) / most)}%, transparent)`,
                            }}
                          >
                            {count || ''}
                          </td>
                        ))}
                        <td>
                          <b>{total}</b>
                        </td>
                        <td>{text[`trend${trend}`]}</td>
                      </tr>
                    ))}
                  </tbody>
                );
              })}
            </table>
          </div>
          <button
            type="button"
            className="link no-print"
            aria-label={fill(text.saveCsv, { title: text.topics })}
            onClick={save}
          >
            {text.csv}
          </button>
        </>
      )}
    </section>
  );
}
