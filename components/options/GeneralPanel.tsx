import { useId } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { ManagedMark } from './Field.tsx';
import type { PanelProps } from './panel.ts';

const packs = ['auto', 'tw', 'us'] as const;

export function GeneralPanel({ settings, text, locked, onChange }: PanelProps) {
  const langId = useId();
  const packId = useId();
  return (
    <section className="panel">
      <h2>{text.general}</h2>
      <div className="fields">
        <div className="field">
          <label htmlFor={langId}>{text.language}</label>
          <select
            id={langId}
            value={settings.lang}
            disabled={locked.has('lang')}
            onChange={(event) => onChange({ lang: event.target.value as Settings['lang'] })}
          >
            <option value="zh-TW">正體中文</option>
            <option value="en">English</option>
          </select>
          {locked.has('lang') && <ManagedMark text={text} />}
        </div>
        <div className="field">
          <label htmlFor={packId}>{text.pack}</label>
          <select
            id={packId}
            value={settings.pack}
            disabled={locked.has('pack')}
            onChange={(event) => onChange({ pack: event.target.value as Settings['pack'] })}
          >
            {packs.map((pack) => (
              <option key={pack} value={pack}>
                {text[`pack${pack}`]}
              </option>
            ))}
          </select>
          {locked.has('pack') && <ManagedMark text={text} />}
        </div>
      </div>
    </section>
  );
}
