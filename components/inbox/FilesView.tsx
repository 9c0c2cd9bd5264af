import { useId, useState } from 'react';
import type { FileReading } from '../../utils/domain/file-review.ts';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { FilePick } from '../design/FilePick.tsx';
import { problemSaid } from './file-problem.ts';
import type { InboxWords } from './words.ts';

/** What export and import ask of the world outside. */
export interface FilesActions {
  readonly saveCsv: () => void;
  readonly saveJson: () => void;
  readonly readFile: (file: File) => Promise<FileReading>;
  /** Keeps everything a file holds, or nothing; rejects when it could not be stored. */
  readonly take: (
    reading: Extract<FileReading, { readonly ok: true }>,
    place: string,
  ) => Promise<{ readonly added: number; readonly changed: number }>;
}

interface FilesViewProps {
  readonly count: number;
  /** Name of the clinic, offered for reviews whose file names no place. */
  readonly clinic: string;
  readonly words: InboxWords;
  readonly actions: FilesActions;
}

interface Picked {
  readonly name: string;
  readonly reading: Extract<FileReading, { readonly ok: true }>;
}

/** Takes what was seen along, or brings in what another program kept. */
export function FilesView({ count, clinic, words, actions }: FilesViewProps) {
  const { lang, text, fill } = words;
  const [picked, setPicked] = useState<Picked>();
  const [place, setPlace] = useState(clinic);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const id = useId();

  const pick = async (file: File) => {
    setPicked(undefined);
    setSaid('');
    setFailed('');
    const reading = await actions.readFile(file);
    if (reading.ok) setPicked({ name: file.name, reading });
    else
      setFailed(
        fill(auditMessages[lang].fileProblem, {
          file: file.name,
          why: problemSaid(reading.problem, lang),
        }),
      );
  };
  const take = async ({ reading }: Picked) => {
    try {
      setSaid(fill(text.imported, await actions.take(reading, place.trim())));
      setPicked(undefined);
    } catch {
      setFailed(text.importFailed);
    }
  };
  const n = picked ? sizeOf(picked.reading) : 0;
  const needsPlace =
    picked !== undefined &&
    picked.reading.kind !== 'calmreply' &&
    picked.reading.reviews.some((review) => review.place === undefined);
  return (
    <>
      <section className="panel">
        <h2>{text.exportTitle}</h2>
        <p>{text.exportLead}</p>
        <div className="row-actions">
          <button type="button" disabled={count === 0} onClick={actions.saveCsv}>
            {text.exportCsv}
          </button>
          <button type="button" disabled={count === 0} onClick={actions.saveJson}>
            {text.exportJson}
          </button>
        </div>
      </section>
      <section className="panel import">
        <h2>{text.importTitle}</h2>
        <p>{text.importLead}</p>
        <FilePick
          label={text.importFile}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          onPick={(file) => void pick(file)}
        />
        {picked && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void take(picked);
            }}
          >
            <p>{fill(text.importFound, { file: picked.name, n })}</p>
            {needsPlace && (
              <div className="field">
                <label htmlFor={id}>{text.importPlace}</label>
                <input
                  id={id}
                  value={place}
                  required
                  maxLength={200}
                  placeholder={text.importPlaceHint}
                  onChange={(event) => setPlace(event.target.value)}
                />
              </div>
            )}
            <div className="row-actions">
              <button type="submit" className="primary">
                {fill(text.importDo, { n })}
              </button>
              <button type="button" className="link" onClick={() => setPicked(undefined)}>
                {text.cancel}
              </button>
            </div>
          </form>
        )}
        <p className="notice good" role="status">
          {said}
        </p>
        {failed !== '' && (
          <p className="notice bad" role="alert">
            {failed}
          </p>
        )}
      </section>
    </>
  );
}

function sizeOf(reading: Picked['reading']): number {
  return reading.kind === 'calmreply' ? reading.remembered.length : reading.reviews.length;
}
