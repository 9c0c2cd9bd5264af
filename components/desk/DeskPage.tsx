import { useState } from 'react';
import { useStore } from 'zustand';
import type { Incident } from '../../utils/domain/incident.ts';
import { deskMessages } from '../../utils/locale/desk.ts';
import { tongueOf } from '../../utils/locale/messages.ts';
import { timelineMessages } from '../../utils/locale/timeline.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { Exchange } from '../../utils/state/exchange.ts';
import type { FollowUpDesk } from '../../utils/state/follow-up-desk.ts';
import { PageNav } from '../design/PageNav.tsx';
import { Problem } from '../design/Problem.tsx';
import { useNow } from '../design/use-now.ts';
import { type AuditActions, AuditPage } from './AuditPage.tsx';
import { DrillPage } from './DrillPage.tsx';
import type { TimelineWords } from './describe.ts';
import type { EvidenceActions } from './EvidencePanel.tsx';
import { ExchangePanel } from './ExchangePanel.tsx';
import { FollowUps } from './FollowUps.tsx';
import { IncidentDetail } from './IncidentDetail.tsx';
import { IncidentList } from './IncidentList.tsx';
import { PersonField } from './PersonField.tsx';
import { ReportPage } from './ReportPage.tsx';

const filters = ['active', 'closed', 'all'] as const;

type View = 'incidents' | 'followUps' | 'drills' | 'audits' | 'reports';

interface DeskPageProps {
  readonly desk: Desk;
  readonly followUps: FollowUpDesk;
  readonly evidence: EvidenceActions;
  readonly audits: AuditActions;
  readonly exchange: Exchange;
  /** Which part to show first, and a case code to plan contacts for. */
  readonly first: { readonly view: 'incidents' | 'followUps'; readonly code: string };
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

/** All incidents with their clocks and timelines. */
export function DeskPage({ desk, followUps, evidence, audits, exchange, first, saveFile }: DeskPageProps) {
  const state = useStore(desk.state);
  const [filter, setFilter] = useState<(typeof filters)[number]>('active');
  const [view, setView] = useState<View>(first.view);
  const now = useNow(15_000);
  const words: TimelineWords = {
    text: timelineMessages[state.settings.lang],
    desk: deskMessages[state.settings.lang],
    lang: tongueOf(state.settings.lang),
    locale: state.settings.lang,
  };
  if (!state.ready) return <main className="page desk" aria-busy="true" />;

  const real = state.incidents.filter(({ drill }) => drill === undefined);
  const listed = real.filter((incident) => fits(incident, filter)).toReversed();
  const shown = real.find((incident) => incident.id === state.selected);
  return (
    <>
      <PageNav lang={state.settings.lang} current="desk" />
      <main className="page desk" lang={state.settings.lang}>
        <h1>{words.text.title}</h1>
        <p className="lead">{words.text.lead}</p>
        <Problem state={state} text={words.desk} />
        {state.settings.person === '' && real.length > 0 && <PersonField desk={desk} words={words} />}
        <nav className="views">
          {(['incidents', 'followUps', 'drills', 'audits', 'reports'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === view ? 'page' : undefined}
              onClick={() => setView(each)}
            >
              {words.text[each]}
            </button>
          ))}
        </nav>
        {view === 'followUps' && (
          <FollowUps followUps={followUps} code={first.code} now={now} words={words} />
        )}
        {view === 'audits' && (
          <AuditPage actions={audits} person={state.settings.person} now={now} words={words} />
        )}
        {view === 'reports' && (
          <ReportPage
            incidents={state.incidents}
            followUps={followUps}
            audits={audits}
            person={state.settings.person}
            now={now}
            words={words}
            saveFile={saveFile}
          />
        )}
        {view === 'drills' && <DrillPage desk={desk} incidents={state.incidents} words={words} />}
        {view === 'incidents' && (
          <div className="columns">
            <section className="panel" aria-label={words.text.incidents}>
              <div className="filters">
                {filters.map((each) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={each === filter}
                    onClick={() => setFilter(each)}
                  >
                    {words.text[`filter${each}`]}
                  </button>
                ))}
              </div>
              {listed.length === 0 ? (
                <p className="soft">{filter === 'closed' ? words.text.noneClosed : words.text.none}</p>
              ) : (
                <IncidentList
                  incidents={listed}
                  selected={shown?.id}
                  now={now}
                  words={words}
                  onPick={desk.select}
                />
              )}
            </section>
            {shown ? (
              <IncidentDetail
                key={shown.id}
                desk={desk}
                evidence={evidence}
                exchange={exchange}
                incident={shown}
                others={real.filter((other) => other.id !== shown.id && other.state !== 'closed')}
                now={now}
                words={words}
                saveFile={saveFile}
              />
            ) : (
              <div>
                <p className="soft pick">{words.text.pick}</p>
                <ExchangePanel desk={desk} exchange={exchange} words={words} saveFile={saveFile} />
              </div>
            )}
          </div>
        )}
      </main>
    </>
  );
}

function fits(incident: Incident, filter: (typeof filters)[number]): boolean {
  if (filter === 'all') return true;
  return (incident.state === 'closed') === (filter === 'closed');
}
