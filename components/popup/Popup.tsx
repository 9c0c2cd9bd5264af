import { useState } from 'react';
import { useStore } from 'zustand';
import type { Incident } from '../../utils/domain/incident.ts';
import type { SurgeAlert } from '../../utils/domain/surge.ts';
import { nextStep } from '../../utils/incidents/progress.ts';
import { branchOf } from '../../utils/insight/surge-branch.ts';
import { deskMessages } from '../../utils/locale/desk.ts';
import { tongueOf } from '../../utils/locale/messages.ts';
import { surgeMessages } from '../../utils/locale/surge.ts';
import { stepsFor } from '../../utils/playbook/steps.ts';
import { type Desk, type NewIncident, shownIncident } from '../../utils/state/desk-store.ts';
import type { KeptPage } from '../../utils/state/keep-page.ts';
import { Problem } from '../design/Problem.tsx';
import { useNow } from '../design/use-now.ts';
import { AssessForm } from './AssessForm.tsx';
import { ClockFace } from './ClockFace.tsx';
import { CloseForm } from './CloseForm.tsx';
import { Header } from './Header.tsx';
import { LastTick } from './LastTick.tsx';
import { OpenForm } from './OpenForm.tsx';
import { PageLinks } from './PageLinks.tsx';
import { Progress } from './Progress.tsx';
import { SignalLine } from './SignalLine.tsx';
import { StepCard } from './StepCard.tsx';
import { StepList } from './StepList.tsx';
import { SurgeCard } from './SurgeCard.tsx';
import { type SignalActions, useSignals } from './signals.ts';
import type { Words } from './words.ts';

interface PopupProps {
  readonly desk: Desk;
  readonly signals: SignalActions;
  /** Keeps the page in front as evidence of this incident. */
  readonly capture: (incident: Incident) => Promise<KeptPage | undefined>;
}

type View = 'now' | 'all' | 'open' | 'assess' | 'close' | 'surge';

/** The crisis checklist: one incident, the next thing to do, and the time left. */
export function Popup({ desk, signals, capture }: PopupProps) {
  const state = useStore(desk.state);
  const [view, setView] = useState<View>('now');
  const [picked, setPicked] = useState<string>();
  const [from, setFrom] = useState<SurgeAlert>();
  const { alerts, ...counts } = useSignals(signals);
  const now = useNow(1_000);
  const { lang: locale, person } = state.settings;
  const text = deskMessages[locale];
  const words: Words = { text, lang: tongueOf(locale), locale };
  if (!state.ready) return <div className="popup" aria-busy="true" />;

  const incident = shownIncident(state);
  const problem = <Problem state={state} text={text} />;
  const back = () => {
    setPicked(undefined);
    setFrom(undefined);
    setView('now');
  };
  const opened = () => {
    const { selected } = desk.state.getState();
    if (from && selected) void signals.decide(from, selected);
    back();
  };
  const [alert] = alerts;
  const surge = alert && (
    <SurgeCard
      alert={alert}
      lang={locale}
      onOpen={() => {
        setFrom(alert);
        setView('open');
      }}
      onDismiss={() => {
        void signals.decide(alert);
        back();
      }}
    />
  );

  if (view === 'open')
    return (
      <div className="popup" lang={locale}>
        <OpenForm
          desk={desk}
          person={person}
          {...words}
          {...(from ? { known: knownOf(from) } : {})}
          onOpened={opened}
          onDone={back}
        />
        {problem}
      </div>
    );
  if (!incident)
    return (
      <div className="popup" lang={locale}>
        {surge}
        <section className="calm">
          <img src="/icon/128.png" alt="" width="72" height="72" />
          <h1>{text.calmTitle}</h1>
          <p>{text.calmText}</p>
          <button
            type="button"
            className="primary"
            // biome-ignore lint/a11y/noAutofocus: the popup has one purpose and this is it
            autoFocus
            onClick={() => setView('open')}
          >
            {text.openIncident}
          </button>
          <SignalLine lang={locale} {...counts} />
          <PageLinks {...words} />
        </section>
        {problem}
      </div>
    );

  const step = stepsFor(incident.branch).find(({ id }) => id === picked) ?? nextStep(incident);
  return (
    <div className="popup" lang={locale}>
      <Header
        incident={incident}
        incidents={state.incidents}
        {...words}
        onSelect={desk.select}
        onAnother={() => setView('open')}
      />
      <ClockFace incident={incident} now={now} {...words} />
      {view === 'surge' && surge}
      {alert && view === 'now' && (
        <button type="button" className="surge-strip" onClick={() => setView('surge')}>
          ▲ {surgeMessages[locale].heading}
        </button>
      )}
      {(view === 'now' || view === 'all') && (
        <Progress incident={incident} current={step?.letter} {...words} />
      )}
      {view === 'assess' && <AssessForm desk={desk} incident={incident} {...words} onDone={back} />}
      {view === 'close' && <CloseForm desk={desk} incident={incident} text={text} onDone={back} />}
      {view === 'all' && (
        <StepList
          incident={incident}
          {...words}
          onPick={(id) => {
            setPicked(id);
            setView('now');
          }}
          onUntick={(id) => void desk.untick(incident.id, id)}
          onClose={() => setView('close')}
        />
      )}
      {view === 'now' && (
        <StepCard
          key={`${incident.id}${step?.id}`}
          desk={desk}
          incident={incident}
          step={step}
          {...words}
          onAssess={() => setView('assess')}
          onTicked={back}
          capture={capture}
        />
      )}
      {problem}
      <footer>
        {view === 'now' && <LastTick desk={desk} incident={incident} {...words} />}
        <button
          type="button"
          className="link"
          onClick={() => (view === 'now' && picked === undefined ? setView('all') : back())}
        >
          {view === 'now' && picked === undefined ? text.allSteps : text.backToNow}
        </button>
      </footer>
    </div>
  );
}

/** What a surge already says of the incident that begins with it. */
function knownOf({ platform, surge }: SurgeAlert): Pick<NewIncident, 'origin' | 'branch' | 'reviewIds'> {
  return { origin: platform, branch: branchOf(surge), reviewIds: surge.reviewIds };
}
