import { useEffect, useState } from 'react';
import type { Evidence } from '../../utils/domain/evidence.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import type { RememberedReview } from '../../utils/domain/remembered-review.ts';
import { fill } from '../../utils/locale/messages.ts';
import { timeOf } from '../../utils/locale/times.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { TimelineWords } from './describe.ts';
import { EvidenceForm, type NewPiece } from './EvidenceForm.tsx';

/** What the desk needs to keep and hand out evidence. */
export interface EvidenceActions {
  /** Rejects when it could not be stored. */
  readonly keep: (piece: NewPiece & { readonly incident: string; readonly by: string }) => Promise<Evidence>;
  readonly watch: (
    incident: string,
    onChange: (evidence: readonly Evidence[]) => void,
    signal: AbortSignal,
  ) => void;
  /** Reviews remembered of the clinic's own places, to be compared with one that is reported. */
  readonly reviews: () => Promise<readonly RememberedReview[]>;
  /** Saves one verifiable zip. */
  readonly savePack: (
    incident: Incident,
    evidence: readonly Evidence[],
    by: string,
    custody: readonly string[],
  ) => Promise<void>;
}

interface EvidencePanelProps {
  readonly desk: Desk;
  readonly actions: EvidenceActions;
  readonly incident: Incident;
  readonly words: TimelineWords;
}

/** Public evidence of one incident: the review's words and address, and pictures of the page. Never charts. */
export function EvidencePanel({ desk, actions, incident, words }: EvidencePanelProps) {
  const [kept, setKept] = useState<readonly Evidence[]>([]);
  const [said, setSaid] = useState('');
  const { text, locale } = words;
  useEffect(() => {
    const life = new AbortController();
    actions.watch(incident.id, setKept, life.signal);
    return () => life.abort();
  }, [actions, incident.id]);

  const by = desk.state.getState().settings.person;
  const keepAll = async (pieces: readonly NewPiece[]) => {
    try {
      for (const piece of pieces) {
        const { sha256 } = await actions.keep({ ...piece, incident: incident.id, by });
        await desk.evidence(incident.id, piece.name, sha256);
      }
    } catch {
      setSaid(words.desk.storageFailed);
      return false;
    }
    setSaid(fill(text.evidenceKept, { n: pieces.length }));
    return true;
  };

  return (
    <section className="evidence">
      <h3>{text.evidence}</h3>
      {kept.length > 0 && (
        <ul className="clocks">
          {kept.map((piece) => (
            <li key={piece.id}>
              <b>{piece.name}</b>
              <span className="soft">{timeOf(piece.at, locale)}</span>
              <span className="soft">{Math.ceil(piece.bytes.length / 1024).toLocaleString('en')} kB</span>
              <code title={piece.sha256}>{piece.sha256.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      )}
      <details className="no-print">
        <summary>{text.evidenceAdd}</summary>
        <EvidenceForm words={words} onKeep={keepAll} onSay={setSaid} />
      </details>
      <p className="notice" role="status">
        {said}
      </p>
      {kept.length > 0 && (
        <button
          type="button"
          className="no-print"
          onClick={() =>
            void actions
              .savePack(incident, kept, by, custodyOf(incident, text.evidenceLine))
              .catch(() => setSaid(words.desk.storageFailed))
          }
        >
          {text.evidencePack}
        </button>
      )}
    </section>
  );
}

/** Who kept what and when, one line each. */
export function custodyOf(incident: Incident, line: string): readonly string[] {
  return incident.timeline.flatMap((entry) =>
    entry.kind === 'evidence'
      ? [
          fill(line, {
            time: new Date(entry.at).toISOString(),
            who: entry.by,
            name: entry.name,
            sha256: entry.sha256,
          }),
        ]
      : [],
  );
}
