import { createRoot } from 'react-dom/client';
import '../../components/design/tokens.css';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import '../../components/popup/forms.css';
import '../../components/popup/step.css';
import type { Incident } from '../../utils/domain/incident.ts';
import { Database } from '../../utils/platform/database.ts';
import { keepEvidence } from '../../utils/platform/evidence-store.ts';
import { openDesk } from '../../utils/state/open-desk.ts';
import { openSignals } from '../../utils/state/open-signals.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  const { searchParams, hash } = new URL(location.href);
  document.documentElement.classList.toggle('tab', searchParams.has('tab'));
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });

  const db = new Database();
  const desk = openDesk('active', db);
  const capture = async ({ id: incident }: Incident) => {
    const { keepPage } = await import('../../utils/state/keep-page.ts');
    return keepPage({
      keep: (piece) => {
        const { person: by } = desk.state.getState().settings;
        return keepEvidence(db, { ...piece, id: crypto.randomUUID(), incident, at: Date.now(), by });
      },
      note: (name, sha256) => desk.evidence(incident, name, sha256),
      now: Date.now,
    });
  };
  if (hash) desk.select(hash.slice(1));
  createRoot(root).render(<Popup desk={desk} signals={openSignals(db)} capture={capture} />);
  void desk.start(life.signal);
}
