import { useEffect, useId, useState } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { backupMessages } from '../../utils/locale/backup.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { BackupContents, BackupProblem } from '../../utils/platform/backup.ts';
import type { Clearing } from '../../utils/platform/retention.ts';
import { FilePick } from '../design/FilePick.tsx';
import { Notice, type Said } from '../design/Notice.tsx';

/** What the options page needs to keep and bring back everything. */
export interface BackupActions {
  /** A sealed file of everything; rejects when it could not be read. */
  readonly backup: (passphrase: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly restore: (
    file: File,
    passphrase: string,
  ) => Promise<
    | { readonly ok: true; readonly contents: BackupContents; readonly settings: Settings }
    | { readonly ok: false; readonly problem: BackupProblem }
  >;
  readonly countExpired: (months: number) => Promise<number>;
  readonly lastClearing: () => Promise<Clearing | undefined>;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

interface BackupPanelProps {
  readonly settings: Settings;
  readonly actions: BackupActions;
  readonly onRestored: (settings: Settings) => void;
}

const shortest = 12;

/** Export and import of everything under a passphrase. */
export function BackupPanel({ settings, actions, onRestored }: BackupPanelProps) {
  const text = backupMessages[settings.lang];
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File>();
  const [said, setSaid] = useState<Said>();
  const id = useId();
  const tooShort = () => {
    const short = passphrase.length < shortest;
    if (short) setSaid({ tone: 'bad', words: text.short });
    return short;
  };
  const pick = (chosen: File) => {
    if (tooShort()) return;
    setSaid(undefined);
    setFile(chosen);
  };
  const save = async () => {
    if (tooShort()) return;
    setSaid({ tone: '', words: text.exporting });
    try {
      actions.saveFile('calmreply-backup.calm', await actions.backup(passphrase), 'application/octet-stream');
      setSaid({ tone: 'good', words: text.exported });
    } catch {
      setSaid({ tone: 'bad', words: text.exportFailed });
    }
  };
  const restore = async () => {
    if (!file) return;
    setSaid({ tone: '', words: text.importing });
    const result = await actions.restore(file, passphrase);
    setFile(undefined);
    if (!result.ok) return setSaid({ tone: 'bad', words: text[`problem${result.problem}`] });
    const { exportedAt, incidents, evidence } = result.contents;
    onRestored(result.settings);
    const time = new Date(exportedAt).toLocaleString(settings.lang);
    setSaid({ tone: 'good', words: fill(text.imported, { time, incidents, evidence }) });
  };
  return (
    <section className="panel data backup">
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <div className="field">
        <label htmlFor={id}>{text.passphrase}</label>
        <input
          id={id}
          type="password"
          value={passphrase}
          maxLength={200}
          autoComplete="new-password"
          placeholder={text.passphraseHint}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      {file ? (
        <div className="notice">
          {fill(text.importAsk, { file: file.name })}
          <div className="row-actions">
            <button type="button" className="danger" onClick={() => void restore()}>
              {text.importYes}
            </button>
            <button type="button" onClick={() => setFile(undefined)}>
              {text.importNo}
            </button>
          </div>
        </div>
      ) : (
        <div className="row-actions">
          <button type="button" onClick={() => void save()}>
            {text.export}
          </button>
          <FilePick label={text.import} accept=".calm" onPick={pick} />
        </div>
      )}
      <Notice said={said} />
    </section>
  );
}

const choices = [6, 12, 24, 36, 60] as const;

interface RetentionFieldProps {
  readonly settings: Settings;
  readonly actions: Pick<BackupActions, 'countExpired' | 'lastClearing'>;
  /** Set by the organisation: shown with these words. */
  readonly managed?: string | undefined;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How long closed incidents are kept, and what that means for those kept now. */
export function RetentionField({ settings, actions, managed, onChange }: RetentionFieldProps) {
  const text = backupMessages[settings.lang];
  const { retentionMonths } = settings;
  const [past, setPast] = useState<number>();
  const [last, setLast] = useState<Clearing>();
  const id = useId();
  useEffect(() => {
    setPast(undefined);
    if (retentionMonths !== undefined) void actions.countExpired(retentionMonths).then(setPast);
    void actions.lastClearing().then(setLast);
  }, [actions, retentionMonths]);
  return (
    <section className="panel retention">
      <h2 id={id}>{text.retention}</h2>
      <p>{text.retentionHelp}</p>
      <select
        aria-labelledby={id}
        value={retentionMonths ?? ''}
        disabled={managed !== undefined}
        onChange={(event) => {
          const months = choices.find((each) => String(each) === event.target.value);
          onChange({ retentionMonths: months });
        }}
      >
        <option value="">{text.forever}</option>
        {[...new Set([...choices, ...(retentionMonths === undefined ? [] : [retentionMonths])])].map((n) => (
          <option key={n} value={n}>
            {fill(text.months, { n })}
          </option>
        ))}
      </select>
      {managed !== undefined && <small className="managed">{managed}</small>}
      <p className="soft" role="status">
        {past !== undefined && fill(text.retentionNow, { n: past })}{' '}
        {last &&
          fill(text.retentionLast, {
            time: new Date(last.at).toLocaleString(settings.lang),
            n: last.incidents,
          })}
      </p>
    </section>
  );
}
