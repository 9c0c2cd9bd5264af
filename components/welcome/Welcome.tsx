import { useId, useState } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { welcomeMessages } from '../../utils/locale/welcome.ts';
import { pagePaths } from '../../utils/platform/pages.ts';
import { hostOf, watchedSites } from '../../utils/platform/site-access.ts';
import { PageNav } from '../design/PageNav.tsx';
import { SiteAccess } from '../design/SiteAccess.tsx';
import { QuickProfile } from './QuickProfile.tsx';

interface WelcomeProps {
  readonly initial: Settings;
  readonly save: (change: Partial<Settings>) => Promise<Settings>;
}

const reasons = ['storage', 'alarms', 'menu'] as const;
const can = ['can1', 'can2', 'can3', 'can4'] as const;
const cannot = ['cannot1', 'cannot2', 'cannot3', 'cannot4', 'cannot5'] as const;

/** Shown once after installation: what it sees and why, two minutes of profile, a first try, what not to expect. */
export function Welcome({ initial, save }: WelcomeProps) {
  const [settings, setSettings] = useState(initial);
  const headingId = useId();
  const text = welcomeMessages[settings.lang];
  return (
    <>
      <PageNav lang={settings.lang} current="welcome" />
      <main className="page welcome" lang={settings.lang} aria-labelledby={headingId}>
        <h1 id={headingId}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <section className="panel">
          <h2>{text.accessTitle}</h2>
          <p>{text.accessHelp}</p>
          <dl className="reasons">
            <div>
              <dt>{watchedSites.map(hostOf).join(' ')}</dt>
              <dd>{text.sitesWhy}</dd>
            </div>
            {reasons.map((key) => (
              <div key={key}>
                <dt>{text[`${key}Name`]}</dt>
                <dd>{text[`${key}Why`]}</dd>
              </div>
            ))}
          </dl>
          <SiteAccess lang={settings.lang} />
        </section>
        <QuickProfile
          settings={settings}
          text={text}
          save={async (change) => setSettings(await save(change))}
        />
        <section className="panel practise">
          <h2>{text.practiceTitle}</h2>
          <p>{text.practiceHelp}</p>
          <a className="button primary" href={pagePaths.practice}>
            {text.practiceGo}
          </a>
        </section>
        <div className="promises">
          <Promises title={text.canTitle} lines={can.map((key) => text[key])} kind="can" />
          <Promises title={text.cannotTitle} lines={cannot.map((key) => text[key])} kind="cannot" />
        </div>
        <p className="soft">{text.pin}</p>
      </main>
    </>
  );
}

interface PromisesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly kind: 'can' | 'cannot';
}

function Promises({ title, lines, kind }: PromisesProps) {
  return (
    <section className="panel" data-kind={kind}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
