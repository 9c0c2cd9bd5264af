import type { ClinicMonth } from '../domain/clinic-month.ts';
import type { Incident } from '../domain/incident.ts';
import { isNegative, type RememberedReview } from '../domain/remembered-review.ts';
import type { Complaint } from '../domain/suggestion.ts';
import type { SurgeAlert } from '../domain/surge.ts';
import { incidentMonths, ownMonths } from './clinic-figures.ts';
import { type Estimate, share } from './intervals.ts';
import { monthBefore, monthOf } from './months.ts';
import { reviewFigures, topicLines } from './review-figures.ts';

/** This month and the one before it. */
type Pair<T> = readonly [current: T, before: T];

/** The figures of one month beside those of the month before. */
export interface MonthReportFigures {
  readonly count: Pair<number>;
  readonly negative: Pair<number>;
  readonly mean: Pair<Estimate | undefined>;
  readonly answered: Pair<Estimate | undefined>;
  readonly incidents: Pair<number>;
  readonly procedures: Pair<number | undefined>;
  readonly complications: Pair<Estimate | undefined>;
  readonly satisfaction: Pair<Estimate | undefined>;
  /** Complaints of either month, the most frequent of this one first. */
  readonly topics: readonly { readonly topic: Complaint; readonly counts: Pair<number> }[];
  readonly surges: readonly SurgeAlert[];
  /** Negative reviews of any time that had no answer when last seen. */
  readonly open: number;
  /** Is a moment within this month? */
  readonly holds: (at: number) => boolean;
}

interface ReportRecords {
  /** Of one place, or of all. */
  readonly reviews: readonly RememberedReview[];
  readonly surges: readonly SurgeAlert[];
  readonly incidents: readonly Incident[];
  readonly months: readonly ClinicMonth[];
}

/** Puts a month's report together; `place` names the branch whose own numbers are meant, empty for the clinic. */
export function monthReport(records: ReportRecords, month: string, place: string): MonthReportFigures {
  const pair = [month, monthBefore(month)] as const;
  const figures = reviewFigures(records.reviews, pair).months;
  const incidents = incidentMonths(records.incidents, pair);
  const own = ownMonths(records.months, pair, place);
  const of = <T, V>(rows: readonly T[], read: (row: T) => V): Pair<V | undefined> => [
    rows[0] && read(rows[0]),
    rows[1] && read(rows[1]),
  ];
  const count = <T>(rows: readonly T[], read: (row: T) => number): Pair<number> => {
    const [current = 0, before = 0] = rows.map(read);
    return [current, before];
  };
  return {
    count: count(figures, (row) => row.count),
    negative: count(figures, (row) => row.negative),
    mean: of(figures, (row) => row.mean),
    answered: of(figures, (row) => share(row.answered, row.told)),
    incidents: count(incidents, (row) => row.total),
    procedures: of(own, (row) => row.procedures),
    complications: of(own, (row) => row.complicationRate),
    satisfaction: of(own, (row) => row.satisfaction),
    topics: topicLines(figures)
      .map(({ topic, counts: [current = 0, before = 0] }) => ({ topic, counts: [current, before] as const }))
      .toSorted((a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1]),
    surges: records.surges.filter(({ at }) => monthOf(at) === month),
    open: records.reviews.filter((review) => isNegative(review) && review.answered === 'no').length,
    holds: (at) => monthOf(at) === month,
  };
}
