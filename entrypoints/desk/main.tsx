import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { DeskPage } from '../../components/desk/DeskPage.tsx';
import '../../components/desk/desk.css';
import { Database } from '../../utils/platform/database.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { openDesk, openFollowUpDesk } from '../../utils/state/open-desk.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  const db = new Database();
  const desk = openDesk('all', db);
  const followUps = openFollowUpDesk(db, () => desk.state.getState().settings.person);
  const hash = decodeURIComponent(location.hash.slice(1));
  const [part, code = ''] = hash.split('=');
  if (hash && part !== 'follow-ups') desk.select(hash);
  createRoot(root).render(
    <DeskPage
      desk={desk}
      followUps={followUps}
      first={{ view: part === 'follow-ups' ? 'followUps' : 'incidents', code }}
      saveFile={saveFile}
    />,
  );
  void desk.start(life.signal);
  followUps.start(life.signal);
}
