import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import type { Message, MessageFields } from '../../utils/domain/outreach.ts';
import { fill } from '../../utils/locale/messages.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import { timeOf } from '../../utils/locale/times.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import type { Exchange } from '../../utils/state/exchange.ts';
import type { TimelineWords } from './describe.ts';
import { ExchangePanel } from './ExchangePanel.tsx';
import { MessageEditor } from './MessageEditor.tsx';

interface MatrixPanelProps {
  readonly desk: Desk;
  readonly exchange: Exchange;
  readonly incident: Incident;
  readonly now: number;
  readonly words: TimelineWords;
  readonly saveFile: (name: string, content: BlobPart, type: string) => void;
}

const hour = 3_600_000;

/** The communication matrix: who is told what, through which channel, by whom and when, and who approved it. */
export function MatrixPanel({ desk, exchange, incident, now, words, saveFile }: MatrixPanelProps) {
  const text = outreachMessages[words.locale];
  const [open, setOpen] = useState<string>();
  const messages = incident.messages ?? [];
  const add = async () => {
    const message = desk.newId();
    const fields: MessageFields = {
      audience: messages.length === 0 ? 'patient' : 'staff',
      channel: messages.length === 0 ? 'one-to-one' : 'internal',
      text: '',
      owner: desk.state.getState().settings.person,
      dueAt: now + hour,
    };
    if (await desk.act(incident.id, { kind: 'message', message, fields })) setOpen(message);
  };
  return (
    <section className="matrix">
      <h3>{text.matrix}</h3>
      <p className="soft">{text.matrixHelp}</p>
      {messages.length === 0 ? (
        <p className="soft">{text.matrixNone}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.audience}</th>
              <th scope="col">{text.channel}</th>
              <th scope="col">{text.owner}</th>
              <th scope="col">{text.dueAt}</th>
              <th scope="col">{text.status}</th>
              <td className="no-print" />
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <tr key={message.id} data-message={message.id}>
                <th scope="row">{text[`audience${message.audience}`]}</th>
                <td>{text[`channel${message.channel}`]}</td>
                <td>{message.owner}</td>
                <td>
                  {timeOf(message.dueAt, words.locale)}
                  {message.sentAt === undefined && message.dueAt < now && (
                    <b data-state="over"> {text.late}</b>
                  )}
                </td>
                <td>{standing(message, incident, words)}</td>
                <td className="no-print">
                  <button
                    type="button"
                    className="link"
                    aria-expanded={open === message.id}
                    onClick={() => setOpen(open === message.id ? undefined : message.id)}
                  >
                    {open === message.id ? text.close : text.edit}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {messages.map(
        (message) =>
          open === message.id && (
            <MessageEditor key={message.id} desk={desk} incident={incident} message={message} words={words} />
          ),
      )}
      <div className="row-actions no-print">
        <button type="button" onClick={() => void add()}>
          {text.add}
        </button>
      </div>
      <ExchangePanel desk={desk} exchange={exchange} incident={incident} words={words} saveFile={saveFile} />
    </section>
  );
}

function standing(message: Message, incident: Incident, { locale }: TimelineWords): string {
  const text = outreachMessages[locale];
  if (message.sentAt !== undefined) return fill(text.statussent, { time: timeOf(message.sentAt, locale) });
  if (message.text.trim() === '') return text.statusempty;
  const n = approversOf(incident, message);
  return n === 0 ? text.statuswaiting : fill(text.statusapproved, { n });
}

/** How many roles approved the message since its text was last changed. */
function approversOf(incident: Incident, message: Message): number {
  const since = message.changed.text ?? 0;
  const roles = incident.timeline.flatMap((entry) =>
    entry.kind === 'approve' && entry.message === message.id && entry.at >= since ? [entry.role] : [],
  );
  return new Set(roles).size;
}
