import { createRoot } from 'react-dom/client';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import '../../components/check/check.css';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { check } from '../../utils/checker/check.ts';
import { handedText } from '../../utils/platform/handed-text.ts';
import { loadSettings } from '../../utils/platform/settings.ts';

const root = document.getElementById('root');
if (root) {
  const [settings, initial] = await Promise.all([
    loadSettings(Date.now()),
    handedText(location.hash.slice(1)),
  ]);
  createRoot(root).render(
    <CheckPage
      initial={initial}
      settings={settings}
      check={check}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
  );
}
