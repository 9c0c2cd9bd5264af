import { useEffect, useState } from 'react';
import type { Feed, Mention } from '../../utils/domain/feed.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { mentionMessages } from '../../utils/locale/mentions.ts';
import type { Feeds } from '../../utils/state/open-feeds.ts';
import { PageNav } from '../design/PageNav.tsx';
import { FeedPanel } from './FeedPanel.tsx';
import { KeywordPanel } from './KeywordPanel.tsx';
import { type MentionActions, MentionList } from './MentionList.tsx';

interface MentionsPageProps {
  readonly initial: Settings;
  readonly save: (change: Partial<Settings>) => Promise<Settings>;
  readonly feeds: Feeds;
  readonly openIncident: MentionActions['openIncident'];
}

/** What feeds brought about the clinic, where it comes from and what is looked for. */
export function MentionsPage({ initial, save, feeds, openIncident }: MentionsPageProps) {
  const [settings, setSettings] = useState(initial);
  const [kept, setKept] = useState<{ feeds: readonly Feed[]; mentions: readonly Mention[] }>();
  const [failed, setFailed] = useState(false);
  const text = mentionMessages[settings.lang];
  useEffect(() => {
    const life = new AbortController();
    feeds.watch(
      (all, mentions) => setKept({ feeds: all, mentions }),
      life.signal,
      () => setFailed(true),
    );
    return () => life.abort();
  }, [feeds]);
  return (
    <>
      <PageNav lang={settings.lang} current="mentions" />
      <main className="page mentions" lang={settings.lang} aria-busy={!kept && !failed}>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        {failed && (
          <p className="notice bad" role="alert">
            {text.notRead}
          </p>
        )}
        {kept && (
          <>
            <MentionList
              {...kept}
              actions={{ markRead: feeds.markRead, openIncident }}
              person={settings.person}
              lang={settings.lang}
            />
            <FeedPanel feeds={kept.feeds} actions={feeds} lang={settings.lang} />
          </>
        )}
        <KeywordPanel
          settings={settings}
          onSave={async (watch) => setSettings(await save({ watch }))}
          lang={settings.lang}
        />
      </main>
    </>
  );
}
