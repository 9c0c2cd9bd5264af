import { ListField } from '../design/Field.tsx';
import type { PanelProps } from './panel.ts';

export function WordsPanel({ settings, text, locked, onChange }: PanelProps) {
  const change = (part: Partial<typeof settings.own>) => onChange({ own: { ...settings.own, ...part } });
  return (
    <section className="panel">
      <h2>{text.words}</h2>
      <p>
        {text.wordsHelp} {(locked.has('block') || locked.has('allow')) && text.wordsManaged}
      </p>
      <div className="fields">
        <ListField
          label={text.block}
          values={settings.own.block}
          hint={text.onePerLine}
          onChange={(block) => change({ block })}
        />
        <ListField
          label={text.allow}
          values={settings.own.allow}
          hint={text.onePerLine}
          onChange={(allow) => change({ allow })}
        />
      </div>
    </section>
  );
}
