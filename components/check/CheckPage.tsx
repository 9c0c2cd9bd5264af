import { useId, useMemo, useState } from 'react';
import type { Check } from '../../utils/domain/check.ts';
import type { ContextKind, Finding, Rewrite } from '../../utils/domain/finding.ts';
import { rewritten } from '../../utils/domain/rewrite.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { checkMessages } from '../../utils/locale/check.ts';
import { FoundList } from '../design/FoundList.tsx';
import { PageNav } from '../design/PageNav.tsx';
import { PickField } from '../design/PickField.tsx';
import { verdictSaid } from '../design/verdict.ts';

interface CheckPageProps {
  readonly initial: string;
  readonly settings: Pick<Settings, 'lang' | 'pack' | 'profile' | 'own'>;
  readonly check: Check;
  readonly copy: (text: string) => Promise<void>;
}

const contexts = ['reply', 'post', 'statement'] as const satisfies readonly ContextKind[];

/** Any text from anywhere: what may be a problem in it, and what to write instead. */
export function CheckPage({ initial, settings, check, copy }: CheckPageProps) {
  const { lang, pack, profile, own } = settings;
  const text = checkMessages[lang];
  const [draft, setDraft] = useState(initial);
  const [before, setBefore] = useState<readonly string[]>([]);
  const [context, setContext] = useState<(typeof contexts)[number]>('reply');
  const [said, setSaid] = useState('');
  const textId = useId();
  const result = useMemo(
    () => check({ draft, pack, lang, context, clinic: profile, own }),
    [check, draft, pack, lang, context, profile, own],
  );

  const change = (next: string) => {
    setSaid('');
    setDraft(next);
  };
  const apply = (finding: Finding, rewrite: Rewrite) => {
    const next = rewritten(draft, finding, rewrite);
    if (next === undefined) return;
    setBefore([...before, draft]);
    change(next);
  };
  const undo = () => {
    change(before.at(-1) ?? draft);
    setBefore(before.slice(0, -1));
  };
  const press = async () => {
    try {
      await copy(draft);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };

  return (
    <>
      <PageNav lang={lang} current="check" />
      <main className="page check-page" lang={lang}>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <section className="panel">
          <PickField
            label={text.context}
            value={context}
            options={contexts.map((kind) => [kind, text[kind]])}
            onPick={setContext}
          />
          <div className="field">
            <label htmlFor={textId}>{text.text}</label>
            <textarea
              id={textId}
              rows={8}
              value={draft}
              maxLength={50_000}
              onChange={(event) => change(event.target.value)}
            />
          </div>
          <div className="row-actions">
            <button type="button" className="primary" disabled={draft === ''} onClick={() => void press()}>
              {text.copy}
            </button>
            <button type="button" disabled={before.length === 0} onClick={undo}>
              {text.undo}
            </button>
            <p className="notice" role="status">
              {said}
            </p>
          </div>
        </section>
        <section className="panel">
          <h2 aria-live="polite" className={`verdict ${result.verdict}`}>
            {draft.trim() === '' ? text.empty : verdictSaid(result, lang, text.unread)}
          </h2>
          <FoundList findings={result.findings} lang={lang} onApply={apply} />
        </section>
      </main>
    </>
  );
}
