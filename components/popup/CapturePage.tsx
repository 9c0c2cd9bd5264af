import { useState } from 'react';
import { captureMessages } from '../../utils/locale/capture.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { KeptPage } from '../../utils/state/keep-page.ts';
import type { Words } from './words.ts';

interface CapturePageProps extends Pick<Words, 'locale'> {
  /** Rejects when it could not be stored; undefined where no page could be read. */
  readonly capture: () => Promise<KeptPage | undefined>;
}

/** Keeps the page the toolbar button was pressed on, with one press. */
export function CapturePage({ locale, capture }: CapturePageProps) {
  const text = captureMessages[locale];
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    setSaid(text.keeping);
    try {
      setSaid(sentence(await capture(), text));
    } catch {
      setSaid(text.failed);
    }
    setBusy(false);
  };
  return (
    <div className="capture">
      <button type="button" disabled={busy} onClick={() => void keep()}>
        {text.keepPage}
      </button>
      <p className="soft" role="status">
        {said}
      </p>
    </div>
  );
}

function sentence(kept: KeptPage | undefined, text: (typeof captureMessages)['zh-TW']): string {
  if (!kept) return text.noPage;
  const what = [
    ...(kept.picture ? [text.keptPicture] : []),
    ...(kept.reviews > 0 ? [fill(text.keptReviews, { n: kept.reviews })] : []),
  ].join(text.and);
  return [fill(text.kept, { what }), ...(kept.picture ? [] : [text.noPicture])].join(' ');
}
