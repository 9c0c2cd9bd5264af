import { useEffect, useState } from 'react';
import { fill } from '../../../utils/locale/messages.ts';
import { hostFrom, offeredSites } from '../../../utils/platform/other-sites.ts';
import type { SitesActions, SitesText } from './actions.ts';

interface OtherSitesPanelProps {
  readonly text: SitesText;
  readonly actions: Pick<SitesActions, 'others' | 'addSite' | 'dropSite'>;
}

/** Further sites where replies are checked while they are typed; each asks the browser once and can be given back. */
export function OtherSitesPanel({ text, actions }: OtherSitesPanelProps) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void actions.others().then(setHosts);
  }, [actions]);
  const change = async (host: string, on: boolean) => {
    const done = on
      ? await actions.addSite(host).catch(() => false)
      : await actions.dropSite(host).then(() => true);
    setSaid(fill(done ? (on ? text.otherAdded : text.otherDropped) : text.otherRefused, { host }));
    if (done && on) setTyped('');
    setHosts(await actions.others());
  };
  const add = () => {
    const host = hostFrom(typed);
    if (host) void change(host, true);
    else setSaid(text.otherUnclear);
  };
  const own = hosts.filter((host) => !offeredSites.some((site) => site.host === host));
  return (
    <section className="panel other-sites">
      <h2>{text.others}</h2>
      <p>{text.othersHelp}</p>
      <ul className="rows">
        {[...offeredSites, ...own.map((host) => ({ host, name: '' }))].map(({ host, name }) => (
          <li key={host}>
            <label>
              <input
                type="checkbox"
                checked={hosts.includes(host)}
                onChange={(event) => void change(host, event.target.checked)}
              />{' '}
              {name} <span className="soft">{host}</span>
            </label>
          </li>
        ))}
      </ul>
      <form
        className="row-actions"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {text.otherHost}{' '}
          <input
            type="text"
            inputMode="url"
            spellCheck={false}
            placeholder="www.example.com"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit">{text.otherAdd}</button>
      </form>
      <p className="notice" role="status">
        {said}
      </p>
    </section>
  );
}
