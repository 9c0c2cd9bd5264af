import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Welcome initial={await loadSettings(Date.now())} save={(change) => saveSettings(change, Date.now())} />,
  );
