import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { WriteOutcome } from '../../utils/domain/panel.ts';
import type { CardActions, CardView } from '../../utils/guard/card-port.ts';
import { cardMessages } from '../../utils/locale/card.ts';
import { fill } from '../../utils/locale/messages.ts';
import { SeverityIcon } from '../design/icons.tsx';
import { FindingItem } from './FindingItem.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { Suggestions } from './Suggestions.tsx';
import { keepFocus, trusted } from './trusted.ts';

/** Findings that are listed before somebody asks for more. */
const atOnce = 40;

/** Findings, fixes, suggestions and the override for one reply box. Shows only what `views` holds. */
export function Card({
  views,
  actions,
}: {
  readonly views: StoreApi<{ view: CardView | undefined }>;
  readonly actions: CardActions;
}) {
  const view = useStore(views, (state) => state.view);
  const [outcome, setOutcome] = useState<WriteOutcome | 'overrideArmed' | 'kept' | 'keepFailed'>();
  const [open, setOpen] = useState(0);
  const [tab, setTab] = useState<'findings' | 'suggestions'>('findings');
  const [most, setMost] = useState(atOnce);
  const titleId = useId();
  const panelId = useId();
  const signature = view?.findings.map((finding) => `${finding.rule}${finding.span.start}`).join() ?? '';
  // A new set of findings starts again at the first one: an index into the old set would point anywhere.
  useEffect(() => setOpen(signature === '' ? -1 : 0), [signature]);
  if (!view) return null;

  const text = cardMessages[view.lang];
  const report = (result: Promise<WriteOutcome>) => void result.then(setOutcome);
  const shown = view.findings.length === 0 && view.suggestions.length > 0 ? 'suggestions' : tab;
  const next = () => setOpen((index) => (index + 1) % Math.max(1, Math.min(most, view.findings.length)));

  return (
    <section
      className="card"
      // The script as well as the region: browsers pick the Taiwanese shapes of 「，。」 by it.
      lang={view.lang === 'en' ? 'en' : 'zh-Hant-TW'}
      role={view.held ? 'alertdialog' : 'dialog'}
      aria-labelledby={titleId}
      data-verdict={view.off ? 'off' : view.verdict}
      onMouseDown={keepFocus}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') actions.close();
        if (event.key === 'F6') {
          event.preventDefault();
          next();
        }
      }}
    >
      <header>
        <SeverityIcon severity={view.off ? 'warn' : headIcon(view)} />
        <h2 id={titleId} tabIndex={-1} data-autofocus>
          {heading(view)}
        </h2>
        <button
          type="button"
          className="quiet"
          aria-label={text.close}
          onClick={trusted(() => actions.close())}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {view.off && <p className="note">{view.off}</p>}
      {view.held && <p className="note">{text.heldHelp}</p>}
      <p className="outcome" role="status">
        {outcome && text[outcome]}
      </p>
      {view.suggestions.length > 0 && view.findings.length > 0 && (
        <div className="tabs" role="tablist">
          {tabs.map((name) => (
            <button
              type="button"
              role="tab"
              key={name}
              id={`${titleId}${name}`}
              aria-selected={tab === name}
              aria-controls={panelId}
              onClick={trusted(() => setTab(name))}
            >
              {text[name]} <span className="count">{view[name].length}</span>
            </button>
          ))}
        </div>
      )}
      <div className="scroll" id={panelId}>
        {shown === 'findings' && view.findings.length > 0 && (
          <ol aria-live={view.held ? 'assertive' : 'polite'}>
            {view.findings.slice(0, most).map((finding, index) => (
              <FindingItem
                key={`${finding.rule}${finding.span.start}`}
                finding={finding}
                text={text}
                lang={view.lang}
                open={index === open}
                onToggle={() => setOpen((now) => (index === now ? -1 : index))}
                onApply={(rewrite) => report(actions.apply(finding, rewrite))}
                onIgnore={() => actions.ignore(finding)}
                onReveal={() => actions.reveal(finding)}
              />
            ))}
            {view.findings.length > most && (
              <li>
                <button type="button" className="link" onClick={trusted(() => setMost(most + atOnce))}>
                  {fill(text.more, { n: view.findings.length - most })}
                </button>
              </li>
            )}
          </ol>
        )}
        {shown === 'suggestions' && (
          <Suggestions
            suggestions={view.suggestions}
            draft={view.draft}
            text={text}
            onInsert={(suggestion, mode) => report(actions.insert(suggestion, mode))}
            onKeep={(suggestion) =>
              void actions.favourite(suggestion).then((kept) => setOutcome(kept ? 'kept' : 'keepFailed'))
            }
          />
        )}
      </div>
      <footer>
        {view.held && (
          <OverrideForm
            text={text}
            onOverride={async (reason) => {
              const armed = await actions.override(reason);
              if (armed) setOutcome('overrideArmed');
              return armed;
            }}
          />
        )}
        <div className="footline">
          <Size view={view} text={text} />
          {view.canRestore && (
            <button type="button" className="link" onClick={trusted(() => report(actions.restore()))}>
              {text.restore}
            </button>
          )}
          <kbd>{text.keys}</kbd>
        </div>
      </footer>
    </section>
  );
}

const tabs = ['findings', 'suggestions'] as const;

function Size({ view, text }: { readonly view: CardView; readonly text: (typeof cardMessages)['zh-TW'] }) {
  if (view.byteLimit === undefined)
    return <span>{fill(text.bytesOnly, { used: view.bytes.toLocaleString('en') })}</span>;
  const limit = view.byteLimit.toLocaleString('en');
  if (view.bytes > view.byteLimit) return <strong className="over">{fill(text.bytesOver, { limit })}</strong>;
  return <span>{fill(text.bytes, { used: view.bytes.toLocaleString('en'), limit })}</span>;
}

function headIcon(view: CardView): 'block' | 'warn' | 'advise' | 'clean' {
  if (view.verdict !== 'clean') return view.verdict;
  return view.findings.length > 0 ? 'advise' : 'clean';
}

function heading(view: CardView): string {
  const text = cardMessages[view.lang];
  if (view.off) return text.off;
  const grave = view.findings.filter((finding) => finding.severity === view.verdict).length;
  if (view.held) return fill(text.heldTitle, { n: grave });
  if (view.verdict !== 'clean') return fill(text[view.verdict], { n: grave });
  return view.findings.length > 0 ? fill(text.advise, { n: view.findings.length }) : text.clean;
}
