import { useState } from 'react';
import { fill } from '../../utils/locale/messages.ts';
import { jsonOf } from '../../utils/platform/json-file.ts';
import type { PresetReading, Presets } from '../../utils/platform/preset.ts';
import { FilePick } from '../design/FilePick.tsx';
import { Notice, type Said } from '../design/Notice.tsx';
import type { OptionsText } from './panel.ts';

/** What can be done with what an organisation has set. */
export interface PresetActions {
  readonly presets: () => Promise<Presets>;
  readonly readPresetFile: (value: unknown) => PresetReading;
  readonly keepPreset: (preset: PresetReading['preset']) => Promise<void>;
  readonly dropPreset: () => Promise<void>;
  /** Calls back when the settings in force may have changed: in another tab, or by the administrator. */
  readonly watchSettings: (changed: () => void, signal: AbortSignal) => void;
}

interface PresetPanelProps {
  readonly presets: Presets;
  readonly text: OptionsText;
  readonly actions: PresetActions;
  /** The preset in force has changed. */
  readonly onChanged: () => Promise<void>;
}

/** What the organisation has set: by administrator, or by a file where there is none. */
export function PresetPanel({ presets, text, actions, onChanged }: PresetPanelProps) {
  const [said, setSaid] = useState<Said>();
  const { managed, file } = presets;
  const faults = [...managed.faults, ...file.faults];

  const take = async (chosen: File) => {
    const reading = actions.readPresetFile(await jsonOf(chosen));
    if (reading.faults.length > 0)
      return setSaid({ tone: 'bad', words: fill(text.presetRefused, { parts: reading.faults.join(', ') }) });
    await actions.keepPreset(reading.preset);
    await onChanged();
    setSaid({ tone: 'good', words: text.presetTaken });
  };
  const drop = async () => {
    await actions.dropPreset();
    await onChanged();
    setSaid({ tone: 'good', words: text.presetDropped });
  };

  return (
    <section className="panel preset">
      <h2>{text.preset}</h2>
      <p>{text.presetHelp}</p>
      <dl>
        <dt>{text.presetManaged}</dt>
        <dd>{standing(managed, text)}</dd>
        <dt>{text.presetFile}</dt>
        <dd>{standing(file, text)}</dd>
      </dl>
      {faults.length > 0 && (
        <p className="notice bad">{fill(text.presetFaults, { parts: faults.join(', ') })}</p>
      )}
      <div className="row-actions">
        <FilePick
          label={text.presetImport}
          accept=".json,application/json"
          onPick={(file) => void take(file)}
        />
        {Object.keys(file.preset).length > 0 && (
          <button type="button" onClick={() => void drop()}>
            {text.presetDrop}
          </button>
        )}
        <Notice said={said} />
      </div>
    </section>
  );
}

function standing({ preset }: PresetReading, text: OptionsText): string {
  const parts = Object.keys(preset).filter((name) => name !== 'organisation').length;
  if (parts === 0) return text.presetNone;
  return fill(text.presetOf, { organisation: preset.organisation ?? text.presetNameless, n: parts });
}
