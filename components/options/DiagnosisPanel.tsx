import { useEffect, useState } from 'react';
import type { OptionsText } from './panel.ts';

interface DiagnosisPanelProps {
  readonly text: OptionsText;
  readonly read: () => Promise<string | undefined>;
  readonly copy: (text: string) => Promise<void>;
}

/** What can be given to a bug report about a page that changed: shown before it is copied. */
export function DiagnosisPanel({ text, read, copy }: DiagnosisPanelProps) {
  const [diagnosis, setDiagnosis] = useState<string>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    void read().then(setDiagnosis, () => undefined);
  }, [read]);
  const press = async (whole: string) => {
    try {
      await copy(whole);
      setSaid(text.diagnosisCopied);
    } catch {
      setSaid(text.diagnosisFailed);
    }
  };
  return (
    <section className="panel diagnosis">
      <h2>{text.diagnosis}</h2>
      <p>{text.diagnosisHelp}</p>
      {diagnosis === undefined ? (
        <p>{text.diagnosisNone}</p>
      ) : (
        <>
          <div className="row-actions">
            <button type="button" onClick={() => void press(diagnosis)}>
              {text.diagnosisCopy}
            </button>
            <p className="notice" role="status">
              {said}
            </p>
          </div>
          <details>
            <summary>{text.diagnosisShow}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <pre tabIndex={0}>{diagnosis}</pre>
          </details>
        </>
      )}
    </section>
  );
}
