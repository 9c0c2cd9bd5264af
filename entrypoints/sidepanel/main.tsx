import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import '../../components/provider/provider.css';
import { check } from '../../utils/checker/check.ts';
import { Database } from '../../utils/platform/database.ts';
import { linkToTab } from '../../utils/platform/panel-link.ts';
import { keepReply, listReplies } from '../../utils/platform/reply-store.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { openModelDesk } from '../../utils/state/model-desk.ts';
import { createPanelDesk } from '../../utils/state/panel-desk.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  // Opened as a tab, the page names the tab it works for; beside a page, that is the one in front.
  const pinned = new URLSearchParams(location.search).get('tab');
  const db = new Database();
  const settings = await loadSettings(Date.now());
  const [saved, model] = await Promise.all([listReplies(db), openModelDesk(settings.provider)]);
  const desk = createPanelDesk((events) =>
    linkToTab(events, life.signal, pinned === null ? undefined : Number(pinned)),
  );
  createRoot(root).render(
    <Panel
      desk={desk}
      settings={settings}
      check={check}
      saved={saved}
      model={model}
      keep={(reply) => keepReply(db, { ...reply, id: crypto.randomUUID(), at: Date.now() })}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
  );
}
