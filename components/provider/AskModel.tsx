import { useEffect, useRef, useState } from 'react';
import { failureSaid } from '../../utils/composer/providers/provider.ts';
import type { ModelTask } from '../../utils/composer/providers/task.ts';
import { fill, tongueOf, type UiLang } from '../../utils/locale/messages.ts';
import { providerMessages } from '../../utils/locale/provider.ts';
import type { ModelDesk, Outcome } from '../../utils/state/model-desk.ts';
import { Consent } from './Consent.tsx';

interface AskModelProps<Result> {
  readonly desk: ModelDesk;
  /** Made at the press, from what stands there then. */
  readonly task: () => ModelTask<Result>;
  readonly label: string;
  readonly lang: UiLang;
  readonly onResult: (result: Result) => void;
}

type Phase<Result> =
  | { readonly at: 'idle' }
  | { readonly at: 'consent'; readonly task: ModelTask<Result> }
  | { readonly at: 'running'; readonly stop: AbortController; readonly received: number }
  | { readonly at: 'failed'; readonly words: string };

/** One question to a model: the press, the consent, the waiting with a way out, and what went wrong in plain words. */
export function AskModel<Result>({ desk, task, label, lang, onResult }: AskModelProps<Result>) {
  const text = providerMessages[lang];
  const [phase, setPhase] = useState<Phase<Result>>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = (wanted: ModelTask<Result>, always: boolean) => {
    const stop = new AbortController();
    running.current = stop;
    setPhase({ at: 'running', stop, received: 0 });
    const onPartial = (written: string) => {
      if (!stop.signal.aborted) setPhase({ at: 'running', stop, received: written.length });
    };
    // First of all, and straight from the press: the browser may have to ask for access.
    const outcome = desk.run(wanted, { signal: stop.signal, onPartial });
    if (always) void desk.sendWithoutAsking();
    void outcome.then((found) => {
      if (running.current !== stop) return;
      if (found.ok) {
        setPhase({ at: 'idle' });
        onResult(found.result);
      } else setPhase({ at: 'failed', words: wordsOf(found, lang) });
    });
  };
  const press = () => {
    const wanted = task();
    if (desk.asksFirst()) setPhase({ at: 'consent', task: wanted });
    else run(wanted, false);
  };

  if (phase.at === 'consent')
    return (
      <Consent
        to={desk.to}
        messages={phase.task.messages}
        hidden={phase.task.hidden}
        text={text}
        lang={lang}
        onSend={(always) => run(phase.task, always)}
        onCancel={() => setPhase({ at: 'idle' })}
      />
    );
  return (
    <div className="ask-model">
      {phase.at === 'running' ? (
        <button type="button" onClick={() => phase.stop.abort()}>
          {text.stop}
        </button>
      ) : (
        <button type="button" onClick={press}>
          {label}
        </button>
      )}
      <p className={phase.at === 'failed' ? 'notice bad' : 'soft'} role="status">
        {phase.at === 'running' &&
          (phase.received === 0 ? text.waiting : fill(text.receiving, { n: phase.received }))}
        {phase.at === 'failed' && phase.words}
      </p>
    </div>
  );
}

/** What a failure means to the person, with the status where the service gave one. */
export function wordsOf({ failure, status }: Extract<Outcome<never>, { ok: false }>, lang: UiLang): string {
  const said = failureSaid[failure][tongueOf(lang)];
  return status === undefined ? said : `${said}${fill(providerMessages[lang].status, { status })}`;
}
