import { useId, useRef, useState } from 'react';
import type { Estimate } from '../../utils/insight/intervals.ts';
import { fill } from '../../utils/locale/messages.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { pictureOf } from './save-picture.ts';
import { useNarrow } from './use-narrow.ts';
import { monthName, type Words } from './words.ts';

/** Counts, one a month; drawn on top of each other. */
export interface BarLayer {
  readonly name: string;
  readonly tone: 'accent' | 'block';
  readonly values: readonly number[];
}

export interface ChartProps extends Words {
  readonly title: string;
  readonly note?: string;
  readonly months: readonly string[];
  readonly bars?: readonly BarLayer[];
  /** One point with whiskers a month; none where too little is known. */
  readonly points?: readonly (Estimate | undefined)[];
  /** Whether a line leads from point to point: only where every point stands on enough. */
  readonly joined?: boolean;
  /** Lowest and highest value of the axis; absent: from 0 to what is needed. */
  readonly scale?: readonly [number, number];
  readonly format: (value: number) => string;
  readonly marked?: ReadonlySet<string>;
  /** One month in a sentence. */
  readonly describe: (index: number) => string;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

const widths = { wide: 640, narrow: 340 } as const;
const height = 210;
const plot = { left: 44, right: 8, top: 18, bottom: 26 } as const;

/** A drawing by month with a cursor for the keyboard, the same as a table, and both to take along. */
export function Chart(props: ChartProps) {
  const { title, note, months, table, describe, text } = props;
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [cursor, setCursor] = useState(months.length - 1);
  const at = Math.min(cursor, months.length - 1);
  const savePng = async () => {
    if (drawing.current) saveFile(`${title}.png`, await pictureOf(drawing.current), 'image/png');
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {note && <p className="soft">{note}</p>}
      {props.bars && props.bars.length > 1 && (
        <p className="legend soft" aria-hidden="true">
          {props.bars.map(({ name, tone }) => (
            <span key={name} data-tone={tone}>
              {name}
            </span>
          ))}
        </p>
      )}
      <Drawing {...props} drawing={drawing} cursor={at} />
      <input
        type="range"
        className="cursor no-print"
        min={0}
        max={months.length - 1}
        value={at}
        aria-label={fill(text.cursor, { title })}
        aria-valuetext={describe(at)}
        onChange={(event) => setCursor(Number(event.target.value))}
      />
      <p className="said no-print" aria-hidden="true">
        {describe(at)}
      </p>
      <div className="chart-tools no-print">
        <details>
          <summary>{text.table}</summary>
          <Numbers {...table} title={title} />
        </details>
        <button
          type="button"
          className="link"
          aria-label={fill(text.saveCsv, { title })}
          onClick={() => saveFile(`${title}.csv`, toCsv([table.head, ...table.rows]), 'text/csv')}
        >
          {text.csv}
        </button>
        <button
          type="button"
          className="link"
          aria-label={fill(text.savePng, { title })}
          onClick={() => void savePng()}
        >
          {text.png}
        </button>
      </div>
    </figure>
  );
}

/** Numbers under their heads; the first column names the row. */
export function Numbers({ head, rows, title }: ChartProps['table'] & { readonly title: string }) {
  return (
    // A wide table is scrolled by the keyboard too.
    // biome-ignore lint/a11y: see above
    <div className="numbers" role="group" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DrawingProps extends ChartProps {
  readonly drawing: React.RefObject<SVGSVGElement | null>;
  readonly cursor: number;
}

function Drawing({
  drawing,
  cursor,
  months,
  bars = [],
  points = [],
  joined = false,
  scale,
  format,
  marked,
  lang,
}: DrawingProps) {
  const narrow = useNarrow();
  const width = narrow ? widths.narrow : widths.wide;
  const tops = months.map((_, index) => bars.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const highest = Math.max(...tops, ...points.map((point) => point?.high ?? 0), 0);
  const [low, high] = scale ?? [0, niceTop(highest, bars.length > 0)];
  const y = (value: number) =>
    height - plot.bottom - ((value - low) / (high - low)) * (height - plot.top - plot.bottom);
  const step = (width - plot.left - plot.right) / months.length;
  const x = (index: number) => plot.left + (index + 0.5) * step;
  const wide = Math.min(28, step * 0.6);
  const every = Math.ceil(months.length / (narrow ? 6 : 12));
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="drawing">
      <rect className="here" x={x(cursor) - step / 2} y={0} width={step} height={height - plot.bottom} />
      {ticks(low, high).map((value) => (
        <g key={value}>
          <line className="grid" x1={plot.left} x2={width - plot.right} y1={y(value)} y2={y(value)} />
          <text x={plot.left - 6} y={y(value) + 4} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      {months.map((month, index) => {
        let from = 0;
        const point = points[index];
        const next = points[index + 1];
        return (
          <g key={month}>
            {bars.map(({ name, tone, values }) => {
              const value = values[index] ?? 0;
              const bottom = y(from);
              from += value;
              if (value === 0) return null;
              return (
                <rect
                  key={name}
                  className={`bar ${tone}`}
                  x={x(index) - wide / 2}
                  y={y(from)}
                  width={wide}
                  height={bottom - y(from)}
                />
              );
            })}
            {joined && point && next && (
              <line className="path" x1={x(index)} x2={x(index + 1)} y1={y(point.value)} y2={y(next.value)} />
            )}
            {point && (
              <>
                <line className="whisker" x1={x(index)} x2={x(index)} y1={y(point.low)} y2={y(point.high)} />
                <circle className="point" cx={x(index)} cy={y(point.value)} r={4} />
              </>
            )}
            {marked?.has(month) && (
              <text className="mark" x={x(index)} y={y(tops[index] ?? 0) - 4} textAnchor="middle">
                ▲
              </text>
            )}
            {(months.length - 1 - index) % every === 0 && (
              <text x={x(index)} y={height - 8} textAnchor="middle">
                {shortMonth(month, lang)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The year stands only where it begins. */
function shortMonth(month: string, lang: Words['lang']): string {
  const [year, number] = month.split('-').map(Number);
  if (number === 1) return String(year);
  return lang === 'en' ? monthName(month, lang).replace(/\W*\d{4}/u, '') : `${number}月`;
}

/** A round number at or above; counts have whole steps. */
function niceTop(value: number, whole: boolean): number {
  const least = whole ? Math.max(4, value) : value || 1;
  const size = 10 ** Math.floor(Math.log10(least / 4));
  const step = [1, 2, 2.5, 5, 10].find(
    (one) => one * size * 4 >= least && (!whole || (one * size) % 1 === 0),
  );
  return (step ?? 10) * size * 4;
}

function ticks(low: number, high: number): readonly number[] {
  return [0, 1, 2, 3, 4].map((part) => low + ((high - low) * part) / 4);
}
