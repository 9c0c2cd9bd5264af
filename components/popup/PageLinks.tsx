import { useEffect, useState } from 'react';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { pageInFront } from '../../utils/platform/page-audit.ts';
import { openSidePanel } from '../../utils/platform/side-panel.ts';
import type { Words } from './words.ts';

/** Ways to the larger pages, and what can be done with the page in front. */
export function PageLinks({ text, locale }: Pick<Words, 'text' | 'locale'>) {
  const [tab, setTab] = useState<number>();
  const audit = auditMessages[locale];
  useEffect(() => {
    void pageInFront().then(setTab, () => undefined);
  }, []);
  return (
    <>
      {tab !== undefined && (
        <nav className="page-links tools" aria-label={text.pageTools}>
          <a href={`/inbox.html#answers=${tab}`} target="_blank" rel="noreferrer">
            {audit.menuAnswers}
          </a>
          <a href={`/inbox.html#scan=${tab}`} target="_blank" rel="noreferrer">
            {audit.menuScan}
          </a>
        </nav>
      )}
      <nav className="page-links" aria-label={text.pages}>
        <button
          type="button"
          className="link"
          onClick={() => void openSidePanel().then(() => window.close())}
        >
          {text.toWorkspace}
        </button>
        <a href="/desk.html" target="_blank" rel="noreferrer">
          {text.toDesk}
        </a>
        <a href="/inbox.html" target="_blank" rel="noreferrer">
          {text.toInbox}
        </a>
        <a href="/insight.html" target="_blank" rel="noreferrer">
          {text.toInsight}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {text.toOptions}
        </a>
      </nav>
    </>
  );
}
