import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { InsightPage } from '../../components/insight/InsightPage.tsx';
import '../../components/insight/insight.css';
import { Database } from '../../utils/platform/database.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { openInsight } from '../../utils/state/open-insight.ts';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <InsightPage
      insight={openInsight(new Database())}
      settings={await loadSettings(Date.now())}
      now={Date.now()}
      view={location.hash === '#report' ? 'report' : 'charts'}
    />,
  );
