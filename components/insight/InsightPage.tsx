import { useEffect, useMemo, useState } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { lastMonths } from '../../utils/insight/months.ts';
import { reviewFigures } from '../../utils/insight/review-figures.ts';
import { insightMessages } from '../../utils/locale/insight.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { Insight, Records } from '../../utils/state/open-insight.ts';
import { PageNav } from '../design/PageNav.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { IncidentPanel } from './IncidentPanel.tsx';
import { MonthReport } from './MonthReport.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { RatingPanel } from './RatingPanel.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import { SurgePanel } from './SurgePanel.tsx';
import { placesOf, scopeOf } from './scope.ts';
import { TopicPanel } from './TopicPanel.tsx';

const spans = [6, 12, 24] as const;

interface InsightPageProps {
  readonly insight: Insight;
  readonly settings: Settings;
  /** ms since 1970. */
  readonly now: number;
  readonly view: 'charts' | 'report';
}

const kinds = ['reviews', 'surges', 'incidents', 'followUps', 'audits', 'months'] as const;

/** What the clinic's reviews, incidents and own numbers say together. */
export function InsightPage({ insight, settings, now, view: first }: InsightPageProps) {
  const { lang, profile } = settings;
  const text = insightMessages[lang];
  const [records, setRecords] = useState<Partial<Records>>({});
  const [failed, setFailed] = useState(false);
  const [place, setPlace] = useState('');
  const [span, setSpan] = useState<(typeof spans)[number]>(12);
  const [view, setView] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    insight.watch(
      (change) => setRecords((before) => ({ ...before, ...change })),
      life.signal,
      () => setFailed(true),
    );
    return () => life.abort();
  }, [insight]);
  const whole = kinds.every((kind) => records[kind] !== undefined) ? (records as Records) : undefined;
  const months = useMemo(() => lastMonths(span, now), [span, now]);
  const scope = useMemo(() => whole && scopeOf(whole, place), [whole, place]);
  const figures = useMemo(() => scope && reviewFigures(scope.reviews, months), [scope, months]);
  const places = whole ? placesOf(whole, profile) : [];
  const words = { text, lang };
  return (
    <>
      <PageNav lang={lang} current="insight" />
      <main className="page insight" lang={lang} aria-busy={!whole && !failed}>
        <h1 className="no-print">{text.title}</h1>
        <p className="lead no-print">{text.lead}</p>
        {failed && (
          <p className="notice bad" role="alert">
            {text.notRead}
          </p>
        )}
        <div className="controls no-print">
          <label>
            {text.place}
            <select value={place} onChange={(event) => setPlace(event.target.value)}>
              <option value="">{text.allPlaces}</option>
              {places.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {view === 'charts' && (
            <label>
              {text.span}
              <select
                value={span}
                onChange={(event) => setSpan(spans.find((each) => each === Number(event.target.value)) ?? 12)}
              >
                {spans.map((each) => (
                  <option key={each} value={each}>
                    {fill(text.months, { n: each })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" onClick={() => setView(view === 'charts' ? 'report' : 'charts')}>
            {view === 'charts' ? text.report : text.backToCharts}
          </button>
          {view === 'charts' && (
            <button type="button" onClick={() => print()}>
              {text.print}
            </button>
          )}
        </div>
        {whole && scope && figures && view === 'charts' && (
          <>
            {scope.reviews.length === 0 ? (
              <section className="panel">
                <h2>{text.emptyTitle}</h2>
                <p>{text.empty}</p>
              </section>
            ) : (
              <>
                <SurgePanel surges={scope.surges} {...words} />
                <RatingPanel figures={figures} scope={scope} {...words} />
                <AnswerPanel figures={figures} reviews={scope.reviews} {...words} />
                <TopicPanel months={figures.months} {...words} />
              </>
            )}
            <IncidentPanel
              incidents={whole.incidents}
              followUps={whole.followUps}
              {...{ months, now }}
              {...words}
            />
            <ScorePanel records={whole} {...words} />
            <OwnPanel
              kept={whole.months}
              months={months}
              place={place}
              places={places}
              onSave={insight.keepMonth}
              {...words}
            />
          </>
        )}
        {whole && scope && view === 'report' && (
          <MonthReport
            records={{ ...whole, ...scope }}
            clinic={place || profile.name || text.clinicFallback}
            {...{ place, now }}
            {...words}
          />
        )}
      </main>
    </>
  );
}
