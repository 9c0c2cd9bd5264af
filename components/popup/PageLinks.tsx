import { openSidePanel } from '../../utils/platform/side-panel.ts';
import type { DeskText } from './words.ts';

/** Ways to the larger pages. */
export function PageLinks({ text }: { readonly text: DeskText }) {
  return (
    <nav className="page-links">
      <button type="button" className="link" onClick={() => void openSidePanel().then(() => window.close())}>
        {text.toWorkspace}
      </button>
      <a href="/desk.html" target="_blank" rel="noreferrer">
        {text.toDesk}
      </a>
      <a href="/inbox.html" target="_blank" rel="noreferrer">
        {text.toInbox}
      </a>
      <a href="/options.html" target="_blank" rel="noreferrer">
        {text.toOptions}
      </a>
    </nav>
  );
}
