import { useEffect, useState } from 'react';
import { fill, type UiLang } from '../../../utils/locale/messages.ts';
import { pageStateMessages } from '../../../utils/locale/page-state.ts';
import { listed } from '../../../utils/locale/punctuation.ts';
import { hostOf, watchedSites } from '../../../utils/platform/site-access.ts';
import type { SiteHealth } from '../../../utils/platform/site-health.ts';
import type { SitesText } from './actions.ts';

interface HealthPanelProps {
  readonly lang: UiLang;
  readonly text: SitesText;
  readonly read: () => Promise<readonly SiteHealth[]>;
}

/** Every site with its last good reading; one that was never read says so, and one that changed says what is missing. */
export function HealthPanel({ lang, text, read }: HealthPanelProps) {
  const [known, setKnown] = useState<readonly SiteHealth[]>();
  useEffect(() => {
    void read().then(setKnown, () => setKnown([]));
  }, [read]);
  const hosts = [...new Set([...watchedSites.map(hostOf), ...(known ?? []).map(({ host }) => host)])];
  return (
    <section className="panel health">
      <h2>{text.health}</h2>
      <p>{text.healthHelp}</p>
      <table aria-busy={known === undefined}>
        <thead>
          <tr>
            <th scope="col">{text.site}</th>
            <th scope="col">{text.lastRead}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map((host) => {
            const site = known?.find((each) => each.host === host);
            return (
              <tr key={host}>
                <th scope="row">{host}</th>
                <td>
                  {site?.readAt === undefined ? text.never : new Date(site.readAt).toLocaleString(lang)}
                </td>
                <td data-state={site === undefined ? 'unknown' : site.dead.length > 0 ? 'dead' : 'fine'}>
                  {stateOf(site, text, lang)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function stateOf(site: SiteHealth | undefined, text: SitesText, lang: UiLang): string {
  if (!site) return text.unread;
  if (site.dead.length === 0) return fill(text.fine, { n: site.reviews });
  const words = pageStateMessages[lang];
  const names = site.dead.map((field) => words[field as keyof typeof words] ?? words.other);
  return fill(text.dead, { fields: listed([...new Set(names)], lang) });
}
