import { useEffect, useState } from 'react';
import type { captureMessages } from '../../utils/locale/capture.ts';
import { fill } from '../../utils/locale/messages.ts';

/** What a person says a file is. */
export type FileAnswer = 'public' | 'record' | 'unsure';

export interface ChosenFile {
  readonly key: string;
  readonly file: File;
  readonly answer?: FileAnswer;
}

interface FileQuestionsProps {
  readonly files: readonly ChosenFile[];
  readonly text: (typeof captureMessages)['zh-TW'];
  readonly onChange: (files: readonly ChosenFile[]) => void;
}

const answers: readonly FileAnswer[] = ['public', 'record', 'unsure'];

/** Asks of every chosen file what it is, with a small picture of it beside the question. */
export function FileQuestions({ files, text, onChange }: FileQuestionsProps) {
  return files.map(({ key, file, answer }) => (
    <fieldset key={key} className="wide file-question">
      <legend>{fill(text.what, { name: file.name })}</legend>
      <Preview file={file} />
      <div>
        {answers.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={key}
              value={each}
              checked={answer === each}
              onChange={() =>
                onChange(files.map((one) => (one.key === key ? { ...one, answer: each } : one)))
              }
            />{' '}
            {text[`what${each}`]}
          </label>
        ))}
        <button
          type="button"
          className="link"
          onClick={() => onChange(files.filter((one) => one.key !== key))}
        >
          {text.remove}
        </button>
      </div>
    </fieldset>
  ));
}

function Preview({ file }: { readonly file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith('image/')) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? <img src={address} alt="" width="96" height="72" /> : null;
}
