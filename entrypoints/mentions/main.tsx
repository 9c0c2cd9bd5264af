import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { MentionsPage } from '../../components/mentions/MentionsPage.tsx';
import '../../components/mentions/mentions.css';
import { Database } from '../../utils/platform/database.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { openFeeds } from '../../utils/state/open-feeds.ts';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <MentionsPage
      initial={await loadSettings(Date.now())}
      save={(change) => saveSettings(change, Date.now())}
      feeds={openFeeds(new Database())}
    />,
  );
