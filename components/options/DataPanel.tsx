import { useEffect, useId, useState } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { fill } from '../../utils/locale/messages.ts';
import { jsonOf } from '../../utils/platform/json-file.ts';
import type { DataSizes } from '../../utils/platform/local-data.ts';
import type { OverrideEntry } from '../../utils/platform/override-log.ts';
import type { SettingsReading } from '../../utils/platform/settings-schema.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { FilePick } from '../design/FilePick.tsx';
import { Notice, type Said } from '../design/Notice.tsx';
import type { OptionsText } from './panel.ts';

/** What can be done with everything that is kept. */
export interface DataActions {
  readonly sizes: () => Promise<DataSizes>;
  readonly exportAll: () => Promise<object>;
  readonly overrides: () => Promise<readonly OverrideEntry[]>;
  /** Settings as a file holds them. */
  readonly settingsFile: (settings: Settings) => object;
  readonly readSettingsFile: (value: unknown) => SettingsReading;
  readonly save: (settings: Settings) => Promise<Settings>;
  readonly erase: () => Promise<Settings>;
  readonly saveFile: (name: string, content: string, type: string) => void;
}

interface DataPanelProps {
  readonly settings: Settings;
  readonly text: OptionsText;
  readonly actions: DataActions;
  readonly onImported: (settings: Settings) => void;
}

const json = 'application/json';

/** Sizes, export, import and erasing. */
export function DataPanel({ settings, text, actions, onImported }: DataPanelProps) {
  const [sizes, setSizes] = useState<DataSizes>();
  const [said, setSaid] = useState<Said>();
  const [word, setWord] = useState('');
  const eraseId = useId();
  useEffect(() => void actions.sizes().then(setSizes), [actions]);

  const importFile = async (file: File) => {
    const value = await jsonOf(file);
    const reading: SettingsReading =
      value === undefined ? { ok: false, reason: text.notJson } : actions.readSettingsFile(value);
    if (!reading.ok)
      return setSaid({ tone: 'bad', words: fill(text.importFailed, { reason: reading.reason }) });
    onImported(await actions.save(reading.settings));
    setSaid({ tone: 'good', words: text.importDone });
  };
  const erase = async () => {
    onImported(await actions.erase());
    setWord('');
    setSizes(await actions.sizes());
    setSaid({ tone: 'good', words: text.eraseDone });
  };

  return (
    <section className="panel data">
      <h2>{text.data}</h2>
      <p>
        {text.dataHelp} {sizes && fill(text.size, { bytes: kilobytes(sizes.bytes) })}
      </p>
      {sizes && (
        <dl className="sizes">
          {sizes.tables.map(({ name, rows }) => (
            <div key={name}>
              <dt>{text[`kept${name}`]}</dt>
              <dd>{rows.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
      )}
      <Notice said={said} />
      <div className="row-actions">
        <button
          type="button"
          onClick={() =>
            actions.saveFile(
              'calmreply-settings.json',
              JSON.stringify(actions.settingsFile(settings), null, 2),
              json,
            )
          }
        >
          {text.exportSettings}
        </button>
        <FilePick
          label={text.importSettings}
          accept=".json,application/json"
          onPick={(file) => void importFile(file)}
        />
        <button
          type="button"
          onClick={() =>
            void actions
              .exportAll()
              .then((all) => actions.saveFile('calmreply-data.json', JSON.stringify(all, null, 2), json))
          }
        >
          {text.exportAll}
        </button>
        <button
          type="button"
          onClick={() =>
            void actions
              .overrides()
              .then((log) => actions.saveFile('calmreply-overrides.csv', overridesCsv(log, text), 'text/csv'))
          }
        >
          {text.exportOverrides}
        </button>
      </div>
      <div className="erase field">
        <label htmlFor={eraseId}>{text.eraseAsk}</label>
        <div className="row-actions">
          <input
            id={eraseId}
            value={word}
            autoComplete="off"
            onChange={(event) => setWord(event.target.value)}
          />
          <button
            type="button"
            className="danger"
            disabled={word.trim() !== text.eraseWord}
            onClick={() => void erase()}
          >
            {text.erase}
          </button>
        </div>
      </div>
    </section>
  );
}

function overridesCsv(log: readonly OverrideEntry[], text: OptionsText): string {
  return toCsv([
    [text.csvTime, text.csvSite, text.csvRules, text.csvReason, text.csvHash],
    ...log.map(({ at, site, rules, reason, draftHash }) => [
      new Date(at).toISOString(),
      site,
      rules.join(' '),
      reason,
      draftHash,
    ]),
  ]);
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '?' : `${Math.ceil(bytes / 1_024).toLocaleString('en')} kB`;
}
