import { useEffect, useRef, useState } from 'react';
import type { OwnRules } from '../../../utils/domain/check.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { fill, tongueOf } from '../../../utils/locale/messages.ts';
import { ruleMessages } from '../../../utils/locale/rules.ts';
import { rules } from '../../../utils/rules/index.ts';
import { RuleList } from './RuleList.tsx';
import { RulePage } from './RulePage.tsx';
import { TryPanel } from './TryPanel.tsx';
import { emptyTrial, type Trial } from './trial.ts';
import type { Words } from './words.ts';

interface RuleBookProps {
  readonly settings: Settings;
  /** Settings differ from what is stored. */
  readonly changed: boolean;
  /** The rule whose page is asked for; absent: the list of all. */
  readonly ruleId: string | undefined;
  /** Fields the organisation has set. */
  readonly locked: ReadonlySet<string>;
  /** Id of the form that saves the settings. */
  readonly form: string;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** All rules, each with a page of its own, beside a field where any sentence can be tried on them. */
export default function RuleBook({ settings, changed, ruleId, locked, form, onChange }: RuleBookProps) {
  const [query, setQuery] = useState('');
  const [trial, setTrial] = useState<Trial>(() => emptyTrial(settings.pack));
  const field = useRef<HTMLTextAreaElement>(null);
  const previous = useRef(ruleId);
  const words: Words = {
    rule: ruleMessages[settings.lang],
    lang: tongueOf(settings.lang),
  };
  const cameFrom = previous.current;
  useEffect(() => {
    previous.current = ruleId;
  }, [ruleId]);

  const rule = rules.find(({ id }) => id === ruleId);
  const setOwn = (id: string, own: OwnRules['severity'][string] | undefined) => {
    const { [id]: _, ...rest } = settings.own.severity;
    onChange({ own: { ...settings.own, severity: own ? { ...rest, [id]: own } : rest } });
  };
  const tryIt = (next: Trial) => {
    setTrial(next);
    field.current?.focus();
  };

  return (
    <div className="rulebook">
      <div>
        {rule ? (
          <RulePage
            key={rule.id}
            rule={rule}
            own={settings.own.severity[rule.id]}
            words={words}
            locked={locked.has(`rules.${rule.id}`)}
            form={form}
            onOwn={(own) => setOwn(rule.id, own)}
            onTry={tryIt}
          />
        ) : (
          <>
            {ruleId !== undefined && (
              <p className="notice" role="status">
                {fill(words.rule.unknown, { id: ruleId })}
              </p>
            )}
            <RuleList
              query={query}
              own={settings.own.severity}
              pack={settings.pack === 'us' ? 'us' : 'tw'}
              words={words}
              cameFrom={cameFrom}
              onQuery={setQuery}
              onTry={() => field.current?.focus()}
            />
          </>
        )}
      </div>
      <TryPanel
        trial={trial}
        settings={settings}
        changed={changed}
        words={words}
        field={field}
        onTrial={setTrial}
      />
    </div>
  );
}
