import { useEffect, useId, useState } from 'react';
import type { Evidence } from '../../utils/domain/evidence.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { type TimelineWords, timeOf } from './describe.ts';

/** What the desk needs to keep and hand out evidence. */
export interface EvidenceActions {
  /** Rejects when it could not be stored. */
  readonly keep: (piece: {
    readonly incident: string;
    readonly by: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly address?: string;
  }) => Promise<Evidence>;
  readonly watch: (
    incident: string,
    onChange: (evidence: readonly Evidence[]) => void,
    signal: AbortSignal,
  ) => void;
  /** Saves one verifiable zip. */
  readonly savePack: (
    incident: Incident,
    evidence: readonly Evidence[],
    by: string,
    custody: readonly string[],
  ) => Promise<void>;
  /** Bytes. */
  readonly largest: number;
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
  const [address, setAddress] = useState('');
  const [quote, setQuote] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isPublic, setIsPublic] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const { text, locale } = words;
  useEffect(() => {
    const life = new AbortController();
    actions.watch(incident.id, setKept, life.signal);
    return () => life.abort();
  }, [actions, incident.id]);

  const by = desk.state.getState().settings.person;
  const keepAll = async () => {
    if (!isPublic) return setSaid(text.evidenceConfirm);
    if (files.some((file) => file.size > actions.largest)) return setSaid(text.evidenceLarge);
    const place = address.trim() === '' ? {} : { address: address.trim() };
    const pieces = [
      ...(quote.trim() === ''
        ? []
        : [{ name: text.evidenceQuoteName, type: 'text/plain', bytes: new TextEncoder().encode(quote) }]),
      ...(await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          type: file.type,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      )),
    ];
    if (pieces.length === 0) return setSaid(text.evidenceNothing);
    try {
      for (const piece of pieces) {
        const { sha256 } = await actions.keep({ ...piece, ...place, incident: incident.id, by });
        await desk.evidence(incident.id, piece.name, sha256);
      }
    } catch {
      return setSaid(words.desk.storageFailed);
    }
    setQuote('');
    setFiles([]);
    setIsPublic(false);
    setSaid(fill(text.evidenceKept, { n: pieces.length }));
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
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            void keepAll();
          }}
        >
          <div className="field wide">
            <label htmlFor={`${id}address`}>{text.evidenceAddress}</label>
            <input
              id={`${id}address`}
              value={address}
              maxLength={2_000}
              placeholder="https://"
              autoComplete="off"
              onChange={(event) => setAddress(event.target.value)}
            />
          </div>
          <div className="field wide">
            <label htmlFor={`${id}quote`}>{text.evidenceQuote}</label>
            <textarea
              id={`${id}quote`}
              rows={3}
              maxLength={20_000}
              value={quote}
              onChange={(event) => setQuote(event.target.value)}
            />
          </div>
          <div className="field wide">
            <label htmlFor={`${id}files`}>{text.evidenceFiles}</label>
            <input
              id={`${id}files`}
              key={kept.length}
              type="file"
              multiple
              accept="image/*,.pdf,.html,.txt"
              onChange={(event) => setFiles([...(event.target.files ?? [])])}
            />
          </div>
          <label className="wide">
            <input
              type="checkbox"
              checked={isPublic}
              onChange={(event) => setIsPublic(event.target.checked)}
            />{' '}
            {text.evidencePublic}
          </label>
          <div className="wide">
            <button type="submit" className="primary">
              {text.evidenceKeep}
            </button>
          </div>
        </form>
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

function custodyOf(incident: Incident, line: string): readonly string[] {
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
