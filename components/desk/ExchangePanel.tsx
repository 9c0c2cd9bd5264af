import { useEffect, useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { fill } from '../../utils/locale/messages.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import { labelled } from '../../utils/locale/punctuation.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { Exchange, Offer } from '../../utils/state/exchange.ts';
import { FilePick } from '../design/FilePick.tsx';
import { Notice, type Said } from '../design/Notice.tsx';
import type { TimelineWords } from './describe.ts';

interface ExchangePanelProps {
  readonly desk: Desk;
  readonly exchange: Exchange;
  /** Absent where there is no incident yet: a file can still be taken in. */
  readonly incident?: Incident;
  readonly words: TimelineWords;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

/** Hands the matrix to another browser and takes one in, each file signed and its signer compared by a person. */
export function ExchangePanel({ desk, exchange, incident, words, saveFile }: ExchangePanelProps) {
  const text = outreachMessages[words.locale];
  const [own, setOwn] = useState('');
  const [offer, setOffer] = useState<Extract<Offer, { readonly ok: true }>>();
  const [said, setSaid] = useState<Said>();
  const [open, setOpen] = useState(false);
  const person = desk.state.getState().settings.person;
  useEffect(() => {
    if (open) void exchange.fingerprint().then(setOwn, () => setOwn('–'));
  }, [exchange, open]);

  const bad = (problem: keyof typeof text) => setSaid({ tone: 'bad', words: text[problem] });
  const take = async (file: File) => {
    setOffer(undefined);
    setSaid(undefined);
    const reading = await exchange.read(await file.text());
    if (reading.ok) setOffer(reading);
    else bad(`problem${reading.problem}`);
  };
  const accept = async () => {
    if (!offer) return;
    const result = await exchange.accept(offer, person || offer.facts.from);
    setOffer(undefined);
    if (!result.ok) return bad(`problem${result.problem}`);
    desk.select(offer.facts.incident);
    const done = fill(text.accepted, { n: result.fresh, code: offer.facts.code });
    setSaid({ tone: 'good', words: result.fresh === 0 ? text.acceptedNone : done });
  };
  return (
    <details className="exchange no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.exchange}</summary>
      <p className="soft">{text.exchangeHelp}</p>
      <p>
        {labelled(text.fingerprint, '', words.lang)}
        <code>{own}</code>
      </p>
      <div className="row-actions">
        {incident && (
          <button
            type="button"
            onClick={() =>
              void exchange.file(incident, person).then(
                (file) => saveFile(`${incident.code}.calmreply.json`, file, 'application/json'),
                () => bad('problemstorage'),
              )
            }
          >
            {text.exportFile}
          </button>
        )}
        <FilePick
          label={text.importFile}
          accept=".json,application/json"
          onPick={(file) => void take(file)}
        />
      </div>
      {offer && (
        <div className="offer notice">
          <p>
            {fill(text.signedBy, {
              from: offer.facts.from,
              code: offer.facts.code,
              n: offer.facts.actions.length,
            })}
            <br />
            <code>{offer.fingerprint}</code>
          </p>
          <p>{offer.signer ? fill(text.signerKnown, { name: offer.signer.name }) : text.signerNew}</p>
          <div className="row-actions">
            <button type="button" className="primary" onClick={() => void accept()}>
              {text.accept}
            </button>
            <button type="button" onClick={() => setOffer(undefined)}>
              {text.refuse}
            </button>
          </div>
        </div>
      )}
      <Notice said={said} />
    </details>
  );
}
