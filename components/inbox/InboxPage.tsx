import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import type { Inbox } from '../../utils/state/inbox-store.ts';
import { answersRemembered } from '../../utils/state/posted-answers.ts';
import { PageNav } from '../design/PageNav.tsx';
import { type AnswerAuditActions, AnswerAuditView } from './AnswerAuditView.tsx';
import { type FilesActions, FilesView } from './FilesView.tsx';
import { ReviewsView } from './ReviewsView.tsx';
import { type ScanActions, ScanView } from './ScanView.tsx';
import { type InboxActions, wordsOf } from './words.ts';

const views = ['inbox', 'answers', 'scan', 'files'] as const;
export type InboxView = (typeof views)[number];

interface InboxPageProps {
  readonly inbox: Inbox;
  readonly actions: InboxActions;
  readonly audit: AnswerAuditActions;
  readonly scan: ScanActions;
  readonly files: FilesActions;
  /** What to show first, and the tab it is about. */
  readonly first: { readonly view: InboxView; readonly tabId?: number };
}

/** Every review of the clinic's own places that was seen here, what is public already, and files of both. */
export function InboxPage({ inbox, actions, audit, scan, files, first }: InboxPageProps) {
  const state = useStore(inbox.state);
  const [view, setView] = useState<InboxView>(first.view);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const { settings, rows, selected } = state;
  const words = wordsOf(settings.lang);
  const { text } = words;
  const audits = auditMessages[settings.lang];

  useEffect(() => {
    if (!state.ready) return;
    performance.mark('inbox-rows');
    main.current?.focus({ preventScroll: true });
  }, [state.ready]);
  useEffect(() => {
    if (state.whole) performance.mark('inbox-whole');
  }, [state.whole]);

  const press = (event: KeyboardEvent): void => {
    if (view !== 'inbox' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = {
      j: () => inbox.go('next'),
      ArrowDown: () => inbox.go('next'),
      k: () => inbox.go('previous'),
      ArrowUp: () => inbox.go('previous'),
      n: () => inbox.go('unanswered'),
      o: () => {
        const url = rows.find(({ review }) => review.key === selected)?.review.url;
        if (url) actions.open(url);
      },
      '/': () => search.current?.focus(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  if (!state.ready) return <main className="page inbox" aria-busy="true" />;
  return (
    <>
      <PageNav lang={settings.lang} current="inbox" />
      <main className="page inbox" lang={settings.lang} tabIndex={-1} ref={main} onKeyDown={press}>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        {state.broken && (
          <p className="notice bad" role="alert">
            {text.broken}
          </p>
        )}
        <nav className="views" aria-label={text.title}>
          {views.map((each) => (
            <button
              key={each}
              type="button"
              data-view={each}
              aria-current={each === view ? 'page' : undefined}
              onClick={() => setView(each)}
            >
              {
                {
                  inbox: text.viewInbox,
                  answers: text.viewAudit,
                  scan: audits.viewScan,
                  files: text.viewFiles,
                }[each]
              }
            </button>
          ))}
        </nav>
        {view === 'inbox' && <ReviewsView inbox={inbox} words={words} actions={actions} search={search} />}
        {view === 'answers' && (
          <AnswerAuditView
            tabId={first.view === 'answers' ? first.tabId : undefined}
            seen={answersRemembered(rows.map(({ review }) => review))}
            words={words}
            actions={audit}
          />
        )}
        {view === 'scan' && (
          <ScanView tabId={first.view === 'scan' ? first.tabId : undefined} words={words} actions={scan} />
        )}
        {view === 'files' && (
          <FilesView count={rows.length} clinic={settings.profile.name ?? ''} words={words} actions={files} />
        )}
      </main>
    </>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
