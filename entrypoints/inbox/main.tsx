import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { InboxPage } from '../../components/inbox/InboxPage.tsx';
import '../../components/inbox/inbox.css';
import type { InboxActions } from '../../components/inbox/words.ts';
import { Database } from '../../utils/platform/database.ts';
import { handText } from '../../utils/platform/handed-text.ts';
import { openPage, showPage } from '../../utils/platform/pages.ts';
import { reviewStore } from '../../utils/platform/review-store.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { defaultSettings } from '../../utils/platform/settings-schema.ts';
import { createInbox } from '../../utils/state/inbox-store.ts';
import { openDesk } from '../../utils/state/open-desk.ts';
import { incidentFromReview } from '../../utils/state/review-incident.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  const db = new Database();
  const store = reviewStore(db);
  const inbox = createInbox({
    store,
    loadSettings: () => loadSettings(Date.now()),
    initial: defaultSettings,
  });
  const actions: InboxActions = {
    open: (url) => void showPage(url),
    copy: (text) => navigator.clipboard.writeText(text),
    check: (text) => void handText(text).then((id) => openPage(`/check.html#${id}`)),
    openIncident: (review, branch, person) =>
      incidentFromReview(openDesk('active', db), store, { review, branch, person, now: Date.now() }),
  };
  createRoot(root).render(<InboxPage inbox={inbox} actions={actions} />);
  void inbox.start(life.signal);
}
