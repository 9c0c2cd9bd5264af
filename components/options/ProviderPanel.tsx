import { useEffect, useId, useState } from 'react';
import { endpointOf } from '../../utils/composer/providers/openai.ts';
import type { ProviderSettings } from '../../utils/domain/provider.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { providerMessages } from '../../utils/locale/provider.ts';
import type { Outcome } from '../../utils/state/model-desk.ts';
import { Field } from '../design/Field.tsx';
import { Notice, type Said } from '../design/Notice.tsx';
import { wordsOf } from '../provider/AskModel.tsx';

/** What the panel asks of the program. */
export interface ProviderActions {
  readonly hasBuiltInModel: boolean;
  readonly hasKey: (endpoint: string) => Promise<boolean>;
  /** Call straight from a press. `keep` saves the setting once access is there. */
  readonly try: (
    provider: Exclude<ProviderSettings, { kind: 'local' }>,
    key: string | undefined,
    keep: () => Promise<void>,
    signal: AbortSignal,
  ) => Promise<Outcome<true>>;
  readonly forget: (provider: ProviderSettings | undefined) => Promise<void>;
  readonly keep: (provider: ProviderSettings) => Promise<Settings>;
}

interface ProviderPanelProps {
  readonly settings: Settings;
  readonly actions: ProviderActions;
  /** What the organisation allows; absent: all. */
  readonly allowed?: readonly ProviderSettings['kind'][] | undefined;
  readonly onSaved: (provider: ProviderSettings) => void;
}

/** Whom to ask besides the phrase banks. Saved and tested in one press, apart from the form: the key is no setting. */
export function ProviderPanel({ settings, actions, allowed, onSaved }: ProviderPanelProps) {
  const { lang, provider } = settings;
  const text = providerMessages[lang];
  const [kind, setKind] = useState<ProviderSettings['kind']>(provider?.kind ?? 'local');
  const [endpoint, setEndpoint] = useState(provider?.kind === 'openai' ? provider.endpoint : '');
  const [model, setModel] = useState(provider?.kind === 'openai' ? provider.model : '');
  const [key, setKey] = useState('');
  const [kept, setKept] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => {
    let stale = false;
    void actions.hasKey(endpoint).then((has) => !stale && setKept(has));
    return () => {
      stale = true;
    };
  }, [actions, endpoint]);

  const keep = async (next: ProviderSettings) => {
    // A service that is no longer asked keeps neither key nor access.
    if (originOf(provider) !== originOf(next)) await actions.forget(provider);
    await actions.keep(next);
    onSaved(next);
  };
  const turnOff = async () => {
    try {
      await keep({ kind: 'local' });
      setKey('');
      setSaid({ tone: 'good', words: text.off });
    } catch {
      setSaid({ tone: 'bad', words: text.saveFailed });
    }
  };
  const test = (next: Exclude<ProviderSettings, { kind: 'local' }>) => {
    setBusy(true);
    setSaid(undefined);
    // Straight from the press: the browser may have to ask for access.
    void actions
      .try(next, key === '' ? undefined : key, () => keep(next), new AbortController().signal)
      .then(
        (outcome) =>
          setSaid(
            outcome.ok ? { tone: 'good', words: text.fine } : { tone: 'bad', words: wordsOf(outcome, lang) },
          ),
        () => setSaid({ tone: 'bad', words: text.saveFailed }),
      )
      .finally(() => {
        setBusy(false);
        setKey('');
        void actions.hasKey(endpoint).then(setKept);
      });
  };
  const press = () => {
    if (kind === 'local') return void turnOff();
    if (kind === 'chrome') return test({ kind });
    if (!endpointOf(endpoint)) return setSaid({ tone: 'bad', words: text.badEndpoint });
    if (model.trim() === '') return setSaid({ tone: 'bad', words: text.noModel });
    test({ kind, endpoint: endpoint.trim(), model: model.trim() });
  };

  return (
    <section className="panel provider">
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      {allowed && <p className="managed">{text.managed}</p>}
      <fieldset>
        <legend>{text.kind}</legend>
        {(['local', 'openai', 'chrome'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={kind === each}
              disabled={
                (each === 'chrome' && !actions.hasBuiltInModel) ||
                (each !== 'local' && allowed?.includes(each) === false)
              }
              onChange={() => {
                setKind(each);
                setSaid(undefined);
              }}
            />
            {each === 'chrome' && !actions.hasBuiltInModel ? text.chromeMissing : text[each]}
          </label>
        ))}
      </fieldset>
      {kind === 'openai' && (
        <div className="fields">
          <Field
            label={text.endpoint}
            value={endpoint}
            hint={text.endpointHint}
            onChange={(value) => setEndpoint(value)}
          />
          <Field label={text.model} value={model} onChange={setModel} />
          <div className="field">
            <label htmlFor={`${id}key`}>{text.key}</label>
            <input
              id={`${id}key`}
              type="password"
              value={key}
              maxLength={2_000}
              autoComplete="off"
              placeholder={kept ? text.keyKept : ''}
              aria-describedby={`${id}keyhelp`}
              onChange={(event) => setKey(event.target.value)}
            />
            <small id={`${id}keyhelp`}>{text.keyHint}</small>
          </div>
        </div>
      )}
      {kind !== 'local' && (
        <p className="soft">
          {text.privacyHelp} {kind === 'openai' && text.testHelp}
        </p>
      )}
      <div className="row-actions">
        <button type="button" disabled={busy} onClick={press}>
          {busy ? text.testing : kind === 'local' ? text.turnOff : text.test}
        </button>
        <Notice said={said} />
      </div>
    </section>
  );
}

function originOf(provider: ProviderSettings | undefined): string | undefined {
  return provider?.kind === 'openai' ? endpointOf(provider.endpoint)?.origin : undefined;
}
