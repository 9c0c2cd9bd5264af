import { type FormEvent, lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { presetFields } from '../../utils/domain/preset.ts';
import { type RebasedSettings, rebaseSettings } from '../../utils/domain/rebase-settings.ts';
import type { Settings, Unreadable } from '../../utils/domain/settings.ts';
import { backupMessages } from '../../utils/locale/backup.ts';
import { mentionMessages } from '../../utils/locale/mentions.ts';
import { fill } from '../../utils/locale/messages.ts';
import { optionsMessages } from '../../utils/locale/options.ts';
import { providerMessages } from '../../utils/locale/provider.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import { replyMessages } from '../../utils/locale/replies.ts';
import { ruleMessages } from '../../utils/locale/rules.ts';
import { sitesMessages } from '../../utils/locale/sites.ts';
import type { Presets } from '../../utils/platform/preset.ts';
import type { Said } from '../design/Notice.tsx';
import { PageNav } from '../design/PageNav.tsx';
import { type BackupActions, BackupPanel, RetentionField } from './BackupPanel.tsx';
import { type DataActions, DataPanel } from './DataPanel.tsx';
import { DiagnosisPanel } from './DiagnosisPanel.tsx';
import { GeneralPanel } from './GeneralPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { type PresetActions, PresetPanel } from './PresetPanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { type ProviderActions, ProviderPanel } from './ProviderPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import type { RepliesActions } from './replies/actions.ts';
import { SaveBar } from './SaveBar.tsx';
import type { SitesActions } from './sites/actions.ts';
import { SitesPage } from './sites/SitesPage.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { UnreadablePanel } from './UnreadablePanel.tsx';
import { useHash } from './use-hash.ts';
import { WordsPanel } from './WordsPanel.tsx';

/** Rules, their examples and the checker: loaded when somebody wants to read them. */
const RuleBook = lazy(() => import('./rules/RuleBook.tsx'));
const RepliesPage = lazy(() => import('./replies/RepliesPage.tsx'));

/** What the options page asks of the program. */
export interface OptionsActions extends DataActions, BackupActions, PresetActions {
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
  readonly load: () => Promise<Settings>;
  readonly save: (settings: Settings) => Promise<Settings>;
  readonly unreadable: () => Promise<Unreadable | undefined>;
  readonly forgetUnreadable: () => Promise<void>;
  /** How reading went on the page last read. */
  readonly diagnosis: () => Promise<string | undefined>;
  readonly copy: (text: string) => Promise<void>;
  readonly replies: RepliesActions;
  readonly provider: ProviderActions;
  readonly sites: SitesActions;
}

/** The page's parts, each behind a `#` of its own. */
const parts = ['settings', 'rules', 'replies', 'sites', 'data'] as const;
type Place = (typeof parts)[number];

/** Every setting on one page and every rule on one of its own; nothing is in force until it is saved. */
export function Options({ actions }: { readonly actions: OptionsActions }) {
  const [stored, setStored] = useState<Settings>();
  const [draft, setDraft] = useState<Settings>();
  const [presets, setPresets] = useState<Presets>();
  const [unreadable, setUnreadable] = useState<Unreadable>();
  const [said, setSaid] = useState<Said>();
  const headingId = useId();
  const formId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [view, ruleId] = useHash().split('/');
  const place = parts.find((part) => part === view) ?? 'settings';
  const shown = useRef<Place>(place);

  // Read after waiting: what a closure saw when it began may be old by then.
  const latest = useRef<{ readonly stored?: Settings | undefined; readonly draft?: Settings | undefined }>(
    {},
  );
  latest.current = { stored, draft };
  const show = (settings: Settings, changing = settings) => {
    latest.current = { stored: settings, draft: changing };
    setStored(settings);
    setDraft(changing);
  };
  const load = useCallback(async () => {
    const [settings, set] = await Promise.all([actions.load(), actions.presets()]);
    const { stored: base, draft: mine } = latest.current;
    setPresets(set);
    setStored(settings);
    if (base && mine) {
      const rebased = rebaseSettings(base, mine, settings, presetFields(set.inForce));
      setDraft(rebased.settings);
      const words = changedElsewhere(rebased);
      if (words !== '') setSaid({ tone: '', words });
    } else setDraft(settings);
    setUnreadable(await actions.unreadable());
  }, [actions]);
  useEffect(() => {
    const life = new AbortController();
    actions.watchSettings(() => void load(), life.signal);
    void load();
    return () => life.abort();
  }, [actions, load]);
  useEffect(() => {
    // A link that went away with its view leaves the keyboard nowhere.
    const moved = shown.current !== place;
    shown.current = place;
    if (moved && document.activeElement === document.body) heading.current?.focus();
  }, [place]);
  if (!draft || !stored || !presets) return <main className="page" aria-busy="true" />;

  const text = optionsMessages[draft.lang];
  const ruleText = ruleMessages[draft.lang];
  const places = {
    settings: { name: ruleText.settings, title: text.title, lead: text.lead },
    rules: { name: ruleText.title, title: ruleText.title, lead: ruleText.lead },
    replies: { name: replyMessages[draft.lang].title, ...replyMessages[draft.lang] },
    sites: sitesMessages[draft.lang],
    data: { name: text.dataTab, title: text.dataTitle, lead: text.dataLead },
  } as const satisfies Record<Place, object>;
  const locked = presetFields(presets.inForce);
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

  const form = {
    id: formId,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      void save();
    },
  };
  const saveBar = <SaveBar changed={changed} said={said} text={text} />;
  return (
    <>
      <PageNav lang={draft.lang} current="options" />
      <main
        className={place === 'rules' ? 'page wide' : 'page'}
        lang={draft.lang}
        aria-labelledby={headingId}
      >
        <nav className="places" aria-label={ruleText.places}>
          {parts.map((each) => (
            <a key={each} href={`#${each}`} aria-current={place === each ? 'page' : undefined}>
              {places[each].name}
            </a>
          ))}
        </nav>
        <h1 id={headingId} ref={heading} tabIndex={-1}>
          {places[place].title}
        </h1>
        <p className="lead">{places[place].lead}</p>
        {unreadable && (
          <UnreadablePanel
            unreadable={unreadable}
            text={text}
            locale={draft.lang}
            onSave={actions.saveFile}
            onForget={() => void actions.forgetUnreadable().then(() => setUnreadable(undefined))}
          />
        )}
        {place === 'replies' && (
          <Suspense fallback={<div className="panel" aria-busy="true" />}>
            <RepliesPage settings={stored} actions={actions.replies} />
          </Suspense>
        )}
        {place === 'rules' && (
          <>
            <Suspense fallback={<div className="panel" aria-busy="true" />}>
              <RuleBook
                settings={draft}
                changed={changed}
                ruleId={ruleId}
                locked={locked}
                form={formId}
                onChange={change}
              />
            </Suspense>
            <form {...form}>{saveBar}</form>
          </>
        )}
        {place === 'settings' && (
          <>
            <form {...form}>
              <GeneralPanel settings={draft} text={text} locked={locked} onChange={change} />
              <ProfilePanel settings={draft} text={text} locked={locked} onChange={change} />
              <MeasuresPanel settings={draft} text={text} locked={locked} onChange={change} />
              <WordsPanel settings={draft} text={text} locked={locked} onChange={change} />
              <TeamPanel settings={draft} text={text} locked={locked} onChange={change} />
              <RetentionField
                settings={draft}
                actions={actions}
                managed={locked.has('retentionMonths') ? text.managed : undefined}
                onChange={change}
              />
              <RulesPanel settings={draft} text={text} />
              {saveBar}
            </form>
            <ProviderPanel
              settings={stored}
              actions={actions.provider}
              allowed={presets.inForce.providers}
              onSaved={(provider) => {
                show({ ...stored, provider }, { ...draft, provider });
              }}
            />
          </>
        )}
        {place === 'sites' && (
          <>
            <SitesPage lang={draft.lang} actions={actions.sites} />
            <DiagnosisPanel text={text} read={actions.diagnosis} copy={actions.copy} />
          </>
        )}
        {place === 'data' && (
          <>
            <DataPanel settings={stored} text={text} actions={actions} onImported={show} />
            <BackupPanel settings={stored} actions={actions} onRestored={show} />
            <PresetPanel presets={presets} text={text} actions={actions} onChanged={load} />
          </>
        )}
      </main>
    </>
  );
}

/** What somebody else changed while this page was open; empty where nothing shows. */
function changedElsewhere({ settings: { lang }, theirs, lost }: RebasedSettings): string {
  const text = optionsMessages[lang];
  const names: Readonly<Record<keyof Settings, string>> = {
    lang: text.language,
    pack: text.pack,
    profile: text.profile,
    own: `${text.words} / ${text.rules}`,
    person: text.person,
    team: text.team,
    clocks: text.team,
    onDuty: text.team,
    quiet: text.quiet,
    retentionMonths: backupMessages[lang].retention,
    watch: mentionMessages[lang].title,
    provider: providerMessages[lang].title,
  };
  const said = (words: string, parts: readonly (keyof Settings)[]) =>
    parts.length === 0
      ? []
      : [fill(words, { parts: listed([...new Set(parts.map((part) => names[part]))], lang) })];
  return [...said(text.changedElsewhere, theirs), ...said(text.nowManaged, lost)].join(' ');
}
