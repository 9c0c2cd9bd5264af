import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { DeskPage } from '../../components/desk/DeskPage.tsx';
import '../../components/desk/desk.css';
import { saveFile } from '../../utils/platform/save-file.ts';
import { openDesk } from '../../utils/state/open-desk.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  const desk = openDesk('all');
  if (location.hash) desk.select(location.hash.slice(1));
  createRoot(root).render(<DeskPage desk={desk} saveFile={saveFile} />);
  void desk.start(life.signal);
}
