import { useId } from 'react';
import { topicName } from '../../utils/composer/because.ts';
import type { CheckResult } from '../../utils/domain/check.ts';
import type { Finding, Rewrite } from '../../utils/domain/finding.ts';
import { rewritten } from '../../utils/domain/rewrite.ts';
import type { Topic } from '../../utils/domain/suggestion.ts';
import { cardMessages } from '../../utils/locale/card.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import type { PanelView } from '../../utils/state/panel-desk.ts';
import { FoundList } from '../design/FoundList.tsx';
import { verdictSaid } from '../design/verdict.ts';
import type { PanelText } from './words.ts';

interface WorkspaceProps {
  readonly draft: string;
  readonly result: CheckResult;
  /** Topics of the review the draft does not speak to yet; undefined where there is no review. */
  readonly open: readonly Topic[] | undefined;
  readonly box: PanelView['box'] | undefined;
  /** The box in use answers another review than the one chosen here. */
  readonly elsewhere: boolean;
  readonly said: string;
  readonly canUndo: boolean;
  readonly text: PanelText;
  readonly lang: UiLang;
  readonly onDraft: (draft: string) => void;
  readonly onUndo: () => void;
  readonly onPut: (mode: 'replace' | 'append') => void;
  readonly onTake: () => void;
  readonly onSwitch: () => void;
  readonly onCopy: () => void;
  readonly children: React.ReactNode;
}

/** The draft, checked as it is typed, and the ways from here into the page. */
export function Workspace(props: WorkspaceProps) {
  const { draft, result, open, box, elsewhere, said, text, lang, onDraft } = props;
  const id = useId();
  const blank = draft.trim() === '';
  const apply = (finding: Finding, rewrite: Rewrite) => {
    const next = rewritten(draft, finding, rewrite);
    if (next !== undefined) onDraft(next);
  };
  return (
    <section className="panel workspace" aria-label={text.draft}>
      <div className="field">
        <label htmlFor={id}>{text.draft}</label>
        <textarea
          id={id}
          rows={7}
          value={draft}
          maxLength={20_000}
          placeholder={text.draftHint}
          aria-describedby={`${id}check`}
          onChange={(event) => onDraft(event.target.value)}
        />
      </div>
      <p id={`${id}check`} className={`verdict ${blank ? '' : result.verdict}`} aria-live="polite">
        {blank ? text.empty : verdictSaid(result, lang, cardMessages[lang].off)}
        {box?.byteLimit !== undefined && (
          <span className="soft">
            {' '}
            {fill(text.bytes, {
              used: new TextEncoder().encode(draft).length.toLocaleString('en'),
              limit: box.byteLimit.toLocaleString('en'),
            })}
          </span>
        )}
      </p>
      {open && !blank && (
        <p className="open-topics" data-open={open.length}>
          {open.length === 0
            ? text.allAnswered
            : fill(text.open, {
                topics: listed(
                  open.map((topic) => topicName(topic, lang)),
                  lang,
                ),
              })}
        </p>
      )}
      <FoundList findings={blank ? [] : result.findings} lang={lang} onApply={apply} />
      <div className="row-actions">
        {box && !elsewhere && (
          <button type="button" className="primary" disabled={blank} onClick={() => props.onPut('replace')}>
            {box.text === '' ? text.replaceBox : text.replaceBoxOver}
          </button>
        )}
        {box && !elsewhere && box.text !== '' && (
          <button type="button" disabled={blank} onClick={() => props.onPut('append')}>
            {text.appendBox}
          </button>
        )}
        <button type="button" className={box ? '' : 'primary'} disabled={blank} onClick={props.onCopy}>
          {text.copy}
        </button>
        {props.canUndo && (
          <button type="button" className="link" onClick={props.onUndo}>
            {text.undo}
          </button>
        )}
        {box && !elsewhere && box.text !== '' && box.text !== draft && (
          <button type="button" className="link" onClick={props.onTake}>
            {text.takeBox}
          </button>
        )}
      </div>
      {elsewhere && (
        <p className="soft">
          {text.boxOther}{' '}
          <button type="button" className="link" onClick={props.onSwitch}>
            {text.boxSwitch}
          </button>
        </p>
      )}
      {!box && <p className="soft">{text.boxNone}</p>}
      <p className="notice" role="status">
        {said}
      </p>
      {props.children}
    </section>
  );
}
