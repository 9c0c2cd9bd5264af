import { useCallback, useEffect, useState } from 'react';
import type { Finding, Rewrite } from '../../utils/domain/finding.ts';
import type { BlockFindings, BlockSpan, TextBlock } from '../../utils/domain/posted-answer.ts';
import { rewritten } from '../../utils/domain/rewrite.ts';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { FoundList } from '../design/FoundList.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { InboxWords } from './words.ts';

/** Passages drawn at once. */
const portion = 50;

/** A page as it was read. */
interface PageText {
  readonly title: string;
  readonly url: string;
  readonly blocks: readonly TextBlock[];
  readonly cut: boolean;
}

/** What scanning a page asks of the world outside. */
export interface ScanActions {
  /** The page in this tab; undefined when it cannot be read. */
  readonly textOn: (tabId: number) => Promise<PageText | undefined>;
  readonly scan: (blocks: readonly TextBlock[]) => Promise<readonly BlockFindings[]>;
  /** Marks places on the page and brings it to the front; how many could be marked. */
  readonly mark: (tabId: number, spans: readonly BlockSpan[]) => Promise<number>;
  readonly copy: (text: string) => Promise<void>;
  readonly saveCsv: (page: { readonly url: string }, found: readonly BlockFindings[]) => void;
}

interface ScanViewProps {
  readonly tabId: number | undefined;
  readonly words: InboxWords;
  readonly actions: ScanActions;
}

type State =
  | { readonly at: 'waiting' | 'working' | 'failed' }
  | { readonly at: 'done'; readonly page: PageText; readonly found: readonly BlockFindings[] };

/** The advertising wording of one page, as a list and on the page itself. */
export function ScanView({ tabId, words: { lang, fill }, actions }: ScanViewProps) {
  const text = auditMessages[lang];
  const [state, setState] = useState<State>({ at: 'waiting' });
  const [count, setCount] = useState(portion);
  const [said, setSaid] = useState('');

  const scan = useCallback(
    async (tab: number): Promise<State> => {
      const page = await actions.textOn(tab);
      return page ? { at: 'done', page, found: await actions.scan(page.blocks) } : { at: 'failed' };
    },
    [actions],
  );
  const run = useCallback(
    (tab: number) => {
      setState({ at: 'working' });
      setSaid('');
      scan(tab).then(setState, () => setState({ at: 'failed' }));
    },
    [scan],
  );
  useEffect(() => {
    if (tabId !== undefined) run(tabId);
  }, [tabId, run]);

  const mark = async (tab: number, found: readonly BlockFindings[]) => {
    const spans = found.flatMap(({ block, findings }) =>
      findings.map(({ span }) => ({ block: block.id, span })),
    );
    const n = await actions.mark(tab, spans);
    setSaid(n > 0 ? fill(text.scanMarked, { n }) : text.scanMarkNone);
  };
  const apply = async ({ text: words }: TextBlock, finding: Finding, rewrite: Rewrite) => {
    const next = rewritten(words, finding, rewrite);
    if (next === undefined) return setSaid(text.copyFailed);
    try {
      await actions.copy(next);
      setSaid(text.scanCopied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  const places =
    state.at === 'done' ? state.found.reduce((sum, { findings }) => sum + findings.length, 0) : 0;
  return (
    <section className="panel audit-view" aria-label={text.scanTitle}>
      <h2>{text.scanTitle}</h2>
      <p>{text.scanLead}</p>
      <p className="soft">{text.scanHow}</p>
      {tabId !== undefined && (
        <button type="button" disabled={state.at === 'working'} onClick={() => run(tabId)}>
          {text.again}
        </button>
      )}
      <div aria-live="polite" className="audit-said">
        {state.at === 'working' && <p className="soft">{text.reading}</p>}
        {state.at === 'failed' && <p className="notice bad">{text.denied}</p>}
        {state.at === 'done' && (
          <p className={places > 0 ? 'notice' : 'notice good'}>
            {fill(places > 0 ? text.scanReport : text.scanClean, {
              title: state.page.title,
              chars: state.page.blocks.reduce((sum, block) => sum + block.text.length, 0),
              n: places,
            })}{' '}
            {places > 0 && text.scanImages} {state.page.cut && text.scanCut}
          </p>
        )}
        {said !== '' && <p className="soft said">{said}</p>}
      </div>
      {state.at === 'done' && places > 0 && tabId !== undefined && (
        <>
          <div className="row-actions">
            <button type="button" className="primary" onClick={() => void mark(tabId, state.found)}>
              {text.scanMark}
            </button>
            <button type="button" onClick={() => actions.saveCsv(state.page, state.found)}>
              {text.exportCsv}
            </button>
          </div>
          <ol className="risky-answers">
            {state.found.slice(0, count).map(({ block, findings }) => (
              <li key={block.id}>
                <blockquote>
                  <MarkedText text={block.text} spans={findings.map(({ span }) => span)} />
                </blockquote>
                <FoundList
                  findings={findings}
                  lang={lang}
                  onApply={(finding, rewrite) => void apply(block, finding, rewrite)}
                />
              </li>
            ))}
          </ol>
          {state.found.length > count && (
            <button type="button" onClick={() => setCount(count + portion)}>
              {fill(text.more, { n: Math.min(state.found.length - count, portion) })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
