import { useId, useRef, useState } from 'react';
import { fileRefusal } from '../../utils/evidence/refuse.ts';
import { captureMessages } from '../../utils/locale/capture.ts';
import { fill } from '../../utils/locale/messages.ts';
import { Field } from '../design/Field.tsx';
import type { TimelineWords } from './describe.ts';
import { type ChosenFile, FileQuestions } from './FileQuestions.tsx';

/** A piece as it is handed over to be kept. */
export interface NewPiece {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly address?: string;
}

interface EvidenceFormProps {
  readonly words: TimelineWords;
  /** Resolves to false when it could not be stored. */
  readonly onKeep: (pieces: readonly NewPiece[]) => Promise<boolean>;
  readonly onSay: (words: string) => void;
}

/** Adds evidence by hand. Every file is asked about; what looks like a chart is refused. */
export function EvidenceForm({ words, onKeep, onSay }: EvidenceFormProps) {
  const { text } = words;
  const asking = captureMessages[words.locale];
  const [address, setAddress] = useState('');
  const [quote, setQuote] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [isPublic, setIsPublic] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();

  const add = async (list: FileList) => {
    const refused: string[] = [];
    const taken: ChosenFile[] = [];
    for (const file of list) {
      const head = new Uint8Array(await file.slice(0, 132).arrayBuffer());
      const refusal = fileRefusal(file.name, file.size, head);
      if (refusal) refused.push(fill(asking[`refused${refusal}`], { name: file.name }));
      else taken.push({ file, key: crypto.randomUUID() });
    }
    onSay(refused.join(' '));
    setFiles([...files, ...taken]);
  };
  /** So that the same file can be chosen again. */
  const forget = () => {
    if (picker.current) picker.current.value = '';
  };
  const keep = async () => {
    const wrong = files.find(({ answer }) => answer !== 'public');
    if (wrong?.answer === 'record') {
      setFiles(files.filter(({ answer }) => answer !== 'record'));
      return onSay(fill(asking.refusedanswer, { name: wrong.file.name }));
    }
    if (wrong)
      return onSay(wrong.answer ? fill(asking.unsure, { name: wrong.file.name }) : asking.unanswered);
    if (!isPublic) return onSay(text.evidenceConfirm);
    const place = address.trim() === '' ? {} : { address: address.trim() };
    const pieces = [
      ...(quote.trim() === ''
        ? []
        : [{ name: text.evidenceQuoteName, type: 'text/plain', bytes: new TextEncoder().encode(quote) }]),
      ...(await Promise.all(
        files.map(async ({ file }) => ({
          name: file.name,
          type: file.type,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      )),
    ];
    if (pieces.length === 0) return onSay(text.evidenceNothing);
    if (!(await onKeep(pieces.map((piece) => ({ ...piece, ...place }))))) return;
    setQuote('');
    setFiles([]);
    setIsPublic(false);
  };
  return (
    <form
      className="fields"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void add(event.dataTransfer.files);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field wide label={text.evidenceAddress} value={address} hint="https://" onChange={setAddress} />
      <div className="field wide">
        <label htmlFor={`${id}quote`}>{text.evidenceQuote}</label>
        <textarea
          id={`${id}quote`}
          rows={3}
          maxLength={20_000}
          value={quote}
          onChange={(event) => setQuote(event.target.value)}
        />
      </div>
      <div className="field wide">
        <label htmlFor={`${id}files`}>{text.evidenceFiles}</label>
        <input
          ref={picker}
          id={`${id}files`}
          type="file"
          multiple
          accept="image/*,.pdf,.html,.txt"
          onChange={(event) => {
            const { files: chosen } = event.target;
            if (chosen) void add(chosen).finally(forget);
          }}
        />{' '}
        <small className="soft">{asking.drop}</small>
      </div>
      <FileQuestions files={files} text={asking} onChange={setFiles} />
      <label className="wide">
        <input type="checkbox" checked={isPublic} onChange={(event) => setIsPublic(event.target.checked)} />{' '}
        {text.evidencePublic}
      </label>
      <div className="wide">
        <button type="submit" className="primary">
          {text.evidenceKeep}
        </button>
      </div>
    </form>
  );
}
