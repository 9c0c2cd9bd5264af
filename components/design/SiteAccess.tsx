import { useEffect, useState } from 'react';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import { siteAccessMessages } from '../../utils/locale/site-access.ts';
import { closedSites, hostOf, openSites, watchSiteAccess } from '../../utils/platform/site-access.ts';

/** Whether the browser lets us see the pages of reviews, and one button where it does not. */
export function SiteAccess({ lang }: { readonly lang: UiLang }) {
  const text = siteAccessMessages[lang];
  const [closed, setClosed] = useState<readonly string[]>();
  const [asked, setAsked] = useState<'allowed' | 'refused'>();
  useEffect(() => {
    const life = new AbortController();
    const look = () => void closedSites().then(setClosed, () => undefined);
    watchSiteAccess(look, life.signal);
    look();
    return () => life.abort();
  }, []);
  if (!closed) return null;

  const ask = async () => {
    const open = await openSites(closed).catch(() => false);
    setAsked(open ? 'allowed' : 'refused');
    setClosed(await closedSites());
  };
  if (closed.length === 0) {
    return (
      <p className="notice good site-access" role="status">
        {asked === 'allowed' ? text.restart : text.open}
      </p>
    );
  }
  return (
    <div className="notice bad site-access" role="status">
      <p>{fill(text.closed, { sites: listed(closed.map(hostOf), lang) })}</p>
      <button type="button" className="primary" onClick={() => void ask()}>
        {text.allow}
      </button>
      {asked === 'refused' && <p>{text.refused}</p>}
    </div>
  );
}
