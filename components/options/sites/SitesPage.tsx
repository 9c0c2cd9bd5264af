import type { UiLang } from '../../../utils/locale/messages.ts';
import { sitesMessages } from '../../../utils/locale/sites.ts';
import { SiteAccess } from '../../design/SiteAccess.tsx';
import type { SitesActions } from './actions.ts';
import { HealthPanel } from './HealthPanel.tsx';
import { OtherSitesPanel } from './OtherSitesPanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';

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
