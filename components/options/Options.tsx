import { useEffect, useId, useState } from 'react';
import type { Settings, Unreadable } from '../../utils/domain/settings.ts';
import { fill } from '../../utils/locale/messages.ts';
import { optionsMessages } from '../../utils/locale/options.ts';
import { type DataActions, DataPanel } from './DataPanel.tsx';
import { GeneralPanel } from './GeneralPanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { UnreadablePanel } from './UnreadablePanel.tsx';
import { WordsPanel } from './WordsPanel.tsx';

/** What the options page asks of the program. */
export interface OptionsActions extends DataActions {
  readonly load: () => Promise<Settings>;
  readonly save: (settings: Settings) => Promise<Settings>;
  readonly unreadable: () => Promise<Unreadable | undefined>;
  readonly forgetUnreadable: () => Promise<void>;
}

/** Every setting on one page; nothing is in force until it is saved. */
export function Options({ actions }: { readonly actions: OptionsActions }) {
  const [stored, setStored] = useState<Settings>();
  const [draft, setDraft] = useState<Settings>();
  const [unreadable, setUnreadable] = useState<Unreadable>();
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'bad'; readonly words: string }>();
  const headingId = useId();

  const show = (settings: Settings) => {
    setStored(settings);
    setDraft(settings);
  };
  useEffect(() => {
    void actions.load().then(async (settings) => {
      show(settings);
      setUnreadable(await actions.unreadable());
    });
  }, [actions]);
  if (!draft || !stored) return <main className="page" aria-busy="true" />;

  const text = optionsMessages[draft.lang];
  const lang = draft.lang === 'en' ? 'en' : 'zh';
  const changed = JSON.stringify(draft) !== JSON.stringify(stored);
  const change = (part: Partial<Settings>) => {
    setSaid(undefined);
    setDraft({ ...draft, ...part });
  };
  const save = async () => {
    const silent = Object.entries(draft.own.severity).find(([, { reason }]) => reason.trim() === '');
    if (silent) return setSaid({ tone: 'bad', words: fill(text.reasonMissing, { rule: silent[0] }) });
    try {
      show(await actions.save(draft));
      setSaid({ tone: 'good', words: text.saved });
    } catch {
      setSaid({ tone: 'bad', words: text.saveFailed });
    }
  };

  return (
    <main className="page" lang={draft.lang} aria-labelledby={headingId}>
      <h1 id={headingId}>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {unreadable && (
        <UnreadablePanel
          unreadable={unreadable}
          text={text}
          locale={draft.lang}
          onSave={actions.saveFile}
          onForget={() => void actions.forgetUnreadable().then(() => setUnreadable(undefined))}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <GeneralPanel settings={draft} text={text} onChange={change} />
        <ProfilePanel settings={draft} text={text} onChange={change} />
        <WordsPanel settings={draft} text={text} onChange={change} />
        <TeamPanel settings={draft} text={text} lang={lang} onChange={change} />
        <RulesPanel settings={draft} text={text} lang={lang} onChange={change} />
        <div className="savebar" data-changed={changed}>
          <button type="submit" className="primary" disabled={!changed}>
            {text.save}
          </button>
          <p className={`notice ${said?.tone ?? ''}`} role="status">
            {said?.words ?? (changed ? text.unsaved : '')}
          </p>
        </div>
      </form>
      <DataPanel settings={stored} text={text} actions={actions} onImported={show} />
    </main>
  );
}
