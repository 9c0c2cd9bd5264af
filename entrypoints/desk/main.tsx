import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import type { AuditActions } from '../../components/desk/AuditPage.tsx';
import { DeskPage } from '../../components/desk/DeskPage.tsx';
import '../../components/desk/desk.css';
import '../../components/desk/panels.css';
import '../../components/desk/print.css';
import type { EvidenceActions } from '../../components/desk/EvidencePanel.tsx';
import { packEvidence } from '../../utils/evidence/pack.ts';
import { nextAuditAt } from '../../utils/incidents/audit.ts';
import { keepAudit, watchAudits } from '../../utils/platform/audit-store.ts';
import { Database } from '../../utils/platform/database.ts';
import { keepEvidence, watchEvidence } from '../../utils/platform/evidence-store.ts';
import { reviewStore } from '../../utils/platform/review-store.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { sha256 } from '../../utils/platform/sha256.ts';
import { openExchange } from '../../utils/state/exchange.ts';
import { openDesk, openFollowUpDesk, tellBackground } from '../../utils/state/open-desk.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  const db = new Database();
  const desk = openDesk('all', db);
  const followUps = openFollowUpDesk(db, () => desk.state.getState().settings.person);
  const evidence: EvidenceActions = {
    keep: (piece) => keepEvidence(db, { ...piece, id: crypto.randomUUID(), at: Date.now() }),
    reviews: () => reviewStore(db).all(),
    watch: (incident, onChange, signal) => watchEvidence(db, incident, onChange, signal),
    async savePack({ code, appeals = [] }, pieces, packedBy, custody) {
      const reasons = appeals.map(({ reason }) => reason);
      const packedAt = Date.now();
      const utcOffset = -new Date(packedAt).getTimezoneOffset();
      const zip = await packEvidence(pieces, {
        code,
        packedAt,
        packedBy,
        utcOffset,
        custody,
        reasons,
        sha256,
      });
      saveFile(`${code}.zip`, zip, 'application/zip');
    },
  };
  const audits: AuditActions = {
    keep(audit, everyMonths) {
      const at = Date.now();
      return keepAudit(db, { ...audit, id: crypto.randomUUID(), at, nextAt: nextAuditAt(at, everyMonths) });
    },
    watch: (onChange, signal) => watchAudits(db, onChange, signal),
  };
  const hash = decodeURIComponent(location.hash.slice(1));
  const [part, code = ''] = hash.split('=');
  if (hash && part !== 'follow-ups') desk.select(hash);
  createRoot(root).render(
    <DeskPage
      desk={desk}
      followUps={followUps}
      evidence={evidence}
      audits={audits}
      exchange={openExchange(db, Date.now, tellBackground)}
      first={{ view: part === 'follow-ups' ? 'followUps' : 'incidents', code }}
      saveFile={saveFile}
    />,
  );
  void desk.start(life.signal);
  followUps.start(life.signal);
}
