import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import { share } from '../../utils/insight/intervals.ts';
import { answeredShare, answerTimes, type ReviewFigures } from '../../utils/insight/review-figures.ts';
import { fill } from '../../utils/locale/messages.ts';
import { Chart } from './Chart.tsx';
import { monthName, percent, spoken, type Words, withRange } from './words.ts';

interface AnswerPanelProps extends Words {
  readonly figures: ReviewFigures;
  readonly reviews: readonly RememberedReview[];
}

const steps = ['day', 'three', 'week', 'longer', 'unsure'] as const;

/** How many reviews were answered, and how soon. */
export function AnswerPanel({ figures: { months }, reviews, text, lang }: AnswerPanelProps) {
  const shares = months.map(({ answered, told }) => share(answered, told));
  const all = answeredShare(reviews);
  const times = answerTimes(reviews);
  const known = steps.reduce((sum, step) => sum + times[step], 0);
  return (
    <section className="panel charts" aria-label={text.answers}>
      <Chart
        title={text.answers}
        note={text.answersNote}
        months={months.map(({ month }) => month)}
        points={shares}
        scale={[0, 1]}
        format={percent}
        describe={(index) => {
          const estimate = shares[index];
          const { month = '', answered = 0, told = 0 } = months[index] ?? {};
          const facts = { month: monthName(month, lang), part: answered, whole: told };
          return estimate
            ? fill(text.saidAnswers, { ...facts, ...spoken(estimate, percent) })
            : fill(text.saidNoAnswers, facts);
        }}
        table={{
          head: [text.month, text.answeredSeries, 'n', text.rowAnswered],
          rows: months.map(({ month, answered, told }, index) => [
            month,
            answered,
            told,
            withRange(shares[index], percent),
          ]),
        }}
        {...{ text, lang }}
      />
      <div>
        <h3>{text.times}</h3>
        <p className="soft">{text.timesNote}</p>
        {all && <p>{fill(text.answeredAll, spoken(all, percent))}</p>}
        {known === 0 ? (
          <p className="soft">{text.noAnswers}</p>
        ) : (
          <table className="steps-table">
            <tbody>
              {steps.map((step) => (
                <tr key={step}>
                  <th scope="row">{text[`time${step}`]}</th>
                  <td>{times[step]}</td>
                  <td aria-hidden="true">
                    <span className="meter" style={{ inlineSize: `${(100 * times[step]) / known}%` }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
