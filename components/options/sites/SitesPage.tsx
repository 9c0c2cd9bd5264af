import type { PlaceClaim } from '../../../utils/domain/place.ts';
import type { UiLang } from '../../../utils/locale/messages.ts';
import { sitesMessages } from '../../../utils/locale/sites.ts';
import type { Shortcut } from '../../../utils/platform/shortcuts.ts';
import type { SiteHealth } from '../../../utils/platform/site-health.ts';
import { SiteAccess } from '../../design/SiteAccess.tsx';
import { HealthPanel } from './HealthPanel.tsx';
import { OtherSitesPanel } from './OtherSitesPanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';

/** What the page about sites asks of the program. */
export interface SitesActions {
  readonly health: () => Promise<readonly SiteHealth[]>;
  readonly places: () => Promise<readonly PlaceClaim[]>;
  readonly keepPlace: (claim: PlaceClaim) => Promise<void>;
  readonly forgetPlace: (claim: PlaceClaim) => Promise<void>;
  /** Hosts somebody added beyond Google and Facebook. */
  readonly others: () => Promise<readonly string[]>;
  /** Asks the browser; false when it was refused. */
  readonly addSite: (host: string) => Promise<boolean>;
  readonly dropSite: (host: string) => Promise<void>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** False where the browser's page for keys cannot be opened from here. */
  readonly changeShortcuts: () => Promise<boolean>;
}

interface SitesPageProps {
  readonly lang: UiLang;
  readonly actions: SitesActions;
}

/** Where the extension works: access to sites, how each was last read, whose places they are, keys. */
export function SitesPage({ lang, actions }: SitesPageProps) {
  const text = sitesMessages[lang];
  return (
    <>
      <section className="panel">
        <h2>{text.access}</h2>
        <p>{text.accessHelp}</p>
        <SiteAccess lang={lang} />
      </section>
      <OtherSitesPanel text={text} actions={actions} />
      <HealthPanel lang={lang} text={text} read={actions.health} />
      <PlacesPanel text={text} actions={actions} />
      <ShortcutsPanel text={text} actions={actions} />
    </>
  );
}
