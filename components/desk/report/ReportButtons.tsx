import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Report } from '../../../utils/domain/report.ts';
import { reportMessages } from '../../../utils/locale/reports.ts';
import { wordReport } from '../../../utils/state/word-report.ts';
import { ReportView } from './ReportView.tsx';

interface ReportButtonsProps {
  /** Made anew at each press, so that it says what is known then. */
  readonly report: () => Report;
  /** Without the ending. */
  readonly fileName: string;
  readonly lang: 'zh-TW' | 'en';
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Prints a report, or hands it out as a Word file. */
export function ReportButtons({ report, fileName, lang, saveFile }: ReportButtonsProps) {
  const text = reportMessages[lang];
  const [printed, setPrinted] = useState<Report>();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        className="no-print"
        onClick={() => {
          flushSync(() => setPrinted(report()));
          print();
        }}
      >
        {text.print}
      </button>
      <button
        type="button"
        className="no-print"
        onClick={() => {
          setFailed(false);
          void wordReport(report()).then(
            (blob) => saveFile(`${fileName}.docx`, blob, wordType),
            () => setFailed(true),
          );
        }}
      >
        {text.word}
      </button>
      {failed && <span role="alert">{text.wordFailed}</span>}
      {printed && <ReportView report={printed} printOnly />}
    </>
  );
}
