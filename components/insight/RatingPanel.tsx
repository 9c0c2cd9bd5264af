import { leastForMean } from '../../utils/insight/intervals.ts';
import { monthOf } from '../../utils/insight/months.ts';
import type { ReviewFigures } from '../../utils/insight/review-figures.ts';
import { fill } from '../../utils/locale/messages.ts';
import { Chart } from './Chart.tsx';
import type { Scope } from './scope.ts';
import { monthName, oneDecimal, spoken, type Words, withRange } from './words.ts';

interface RatingPanelProps extends Words {
  readonly figures: ReviewFigures;
  readonly scope: Scope;
}

/** How many reviews came each month and with how many stars. */
export function RatingPanel({ figures: { months, undated, blurred }, scope, text, lang }: RatingPanelProps) {
  const surged = new Set(scope.surges.map(({ at }) => monthOf(at)));
  const drawn = months.reduce((sum, { count }) => sum + count, 0);
  const name = (index: number) => monthName(months[index]?.month ?? '', lang);
  const rated = (index: number) => months[index]?.stars.reduce((sum, count) => sum + count, 0) ?? 0;
  return (
    <section className="panel" aria-label={text.volume}>
      <p>
        {fill(text.coverage, { n: scope.reviews.length, dated: drawn })}{' '}
        {undated > 0 && fill(text.undated, { n: undated })}{' '}
        {blurred > 0 && fill(text.blurred, { n: blurred })}
      </p>
      <div className="charts">
        <Chart
          title={text.volume}
          note={text.volumeNote}
          months={months.map(({ month }) => month)}
          bars={[
            {
              name: text.negativeSeries,
              tone: 'block',
              values: months.map(({ negative }) => negative),
            },
            {
              name: text.otherSeries,
              tone: 'accent',
              values: months.map(({ count, negative }) => count - negative),
            },
          ]}
          format={String}
          marked={surged}
          describe={(index) =>
            fill(text.saidVolume, {
              month: name(index),
              count: months[index]?.count ?? 0,
              negative: months[index]?.negative ?? 0,
            }) + (surged.has(months[index]?.month ?? '') ? text.surgeMark : '')
          }
          table={{
            head: [text.month, text.rowCount, text.rowNegative, '1★', '2★', '3★', '4★', '5★'],
            rows: months.map(({ month, count, negative, stars }) => [month, count, negative, ...stars]),
          }}
          {...{ text, lang }}
        />
        <Chart
          title={text.rating}
          note={fill(text.ratingNote, { n: leastForMean })}
          months={months.map(({ month }) => month)}
          points={months.map(({ mean }) => mean)}
          joined
          scale={[1, 5]}
          format={String}
          describe={(index) => {
            const mean = months[index]?.mean;
            const facts = { month: name(index), n: rated(index) };
            return mean
              ? fill(text.saidRating, { ...facts, ...spoken(mean, oneDecimal) })
              : fill(text.saidFewRating, facts);
          }}
          table={{
            head: [text.month, text.rowMean, 'n'],
            rows: months.map(({ month, mean }, index) => [month, withRange(mean, oneDecimal), rated(index)]),
          }}
          {...{ text, lang }}
        />
      </div>
    </section>
  );
}
