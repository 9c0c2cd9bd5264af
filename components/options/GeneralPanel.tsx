import { uiLangNames } from '../../utils/locale/messages.ts';
import { PickField } from '../design/PickField.tsx';
import type { PanelProps } from './panel.ts';

const packs = ['auto', 'tw', 'us'] as const;

/** The language of the interface and the law that is applied. */
export function GeneralPanel({ settings, text, locked, onChange }: PanelProps) {
  return (
    <section className="panel">
      <h2>{text.general}</h2>
      <div className="fields">
        <PickField
          label={text.language}
          value={settings.lang}
          options={uiLangNames}
          managed={locked.has('lang') ? text.managed : undefined}
          onPick={(lang) => onChange({ lang })}
        />
        <PickField
          label={text.pack}
          value={settings.pack}
          options={packs.map((pack) => [pack, text[`pack${pack}`]])}
          managed={locked.has('pack') ? text.managed : undefined}
          onPick={(pack) => onChange({ pack })}
        />
      </div>
    </section>
  );
}
