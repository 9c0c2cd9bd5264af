import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { MentionsPage } from '../../components/mentions/MentionsPage.tsx';
import '../../components/mentions/mentions.css';
import type { Evidence } from '../../utils/domain/evidence.ts';
import { Database } from '../../utils/platform/database.ts';
import { keepEvidence } from '../../utils/platform/evidence-store.ts';
import { feedStore } from '../../utils/platform/feed-store.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { incidentFromMention } from '../../utils/state/mention-incident.ts';
import { openDesk } from '../../utils/state/open-desk.ts';
import { openFeeds } from '../../utils/state/open-feeds.ts';

const root = document.getElementById('root');
if (root) {
  const db = new Database();
  const initial = await loadSettings(Date.now());
  createRoot(root).render(
    <MentionsPage
      initial={initial}
      save={(change) => saveSettings(change, Date.now())}
      feeds={openFeeds(db)}
      openIncident={async (sourced, choice) => {
        const { lang } = await loadSettings(Date.now());
        const parts = {
          desk: openDesk('active', db),
          keep: (piece: Omit<Evidence, 'id' | 'sha256'>) =>
            keepEvidence(db, { ...piece, id: crypto.randomUUID() }),
          link: feedStore(db).link,
        };
        const now = Date.now();
        const utcOffset = -new Date(now).getTimezoneOffset();
        return incidentFromMention(parts, { ...sourced, ...choice, lang, now, utcOffset });
      }}
    />,
  );
}
