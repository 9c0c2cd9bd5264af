import type { Audit } from '../domain/audit.ts';
import type { ClinicMonth } from '../domain/clinic-month.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Incident } from '../domain/incident.ts';
import type { RememberedReview } from '../domain/remembered-review.ts';
import type { SurgeAlert } from '../domain/surge.ts';
import { watchAudits } from '../platform/audit-store.ts';
import type { Database } from '../platform/database.ts';
import { keepMonth, watchMonths } from '../platform/month-store.ts';
import { reviewStore } from '../platform/review-store.ts';
import { surgeStore } from '../platform/surge-store.ts';
import { openFollowUps, openIncidents } from './open-desk.ts';

/** Everything the figures are made of. */
export interface Records {
  readonly reviews: readonly RememberedReview[];
  readonly surges: readonly SurgeAlert[];
  readonly incidents: readonly Incident[];
  readonly followUps: readonly FollowUp[];
  readonly audits: readonly Audit[];
  readonly months: readonly ClinicMonth[];
}

/** What the insight page needs of the world. */
export interface Insight {
  /** Calls back with each kind of record as it is read, and after each change in any window. */
  readonly watch: (
    onChange: (change: Partial<Records>) => void,
    signal: AbortSignal,
    onError: (error: unknown) => void,
  ) => void;
  readonly keepMonth: (month: ClinicMonth) => Promise<void>;
}

/** Figures on the real database. */
export function openInsight(db: Database): Insight {
  const reviews = reviewStore(db);
  return {
    watch(onChange, signal, onError) {
      reviews.watch(
        () => void reviews.all().then((all) => onChange({ reviews: all }), onError),
        signal,
        onError,
      );
      surgeStore(db).watch((surges) => onChange({ surges }), signal);
      openIncidents(db).watch('all', (incidents) => onChange({ incidents }), signal, onError);
      openFollowUps(db).watch((followUps) => onChange({ followUps }), signal);
      watchAudits(db, (audits) => onChange({ audits }), signal);
      watchMonths(db, (months) => onChange({ months }), signal);
    },
    keepMonth: (month) => keepMonth(db, month),
  };
}
