import type { Action, Incident } from '../domain/incident.ts';
import type { Message, MessageFields } from '../domain/outreach.ts';

type Of<Kind extends Action['kind']> = Extract<Action, { readonly kind: Kind }>;

const keys: readonly (keyof MessageFields)[] = ['audience', 'channel', 'text', 'owner', 'dueAt'];

/** The matrix after one change. Per field the later change stands, in whichever order two browsers' changes arrive. */
export function changedMessages(
  messages: readonly Message[],
  { message: id, fields, at }: Of<'message'>,
): readonly Message[] {
  const present = messages.find((message) => message.id === id);
  if (!present) return [...messages, { ...blank(at), ...fields, id, changed: stamps(fields, at) }];
  const newer = Object.fromEntries(
    keys
      .filter((key) => fields[key] !== undefined && at >= (present.changed[key] ?? 0))
      .map((key) => [key, fields[key]]),
  ) as Partial<MessageFields>;
  const changed = { ...present.changed, ...stamps(newer, at) };
  // A text that was changed after it went out has not gone out.
  const { sentAt, ...unsent } = present;
  const kept = newer.text !== undefined && newer.text !== present.text ? unsent : present;
  return messages.map((message) => (message.id === id ? { ...kept, ...newer, changed } : message));
}

/** The matrix after somebody said that a message went out; undefined when there is no such message. */
export function sentMessages(
  messages: readonly Message[],
  { message: id, at }: Of<'sent'>,
): readonly Message[] | undefined {
  if (!messages.some((message) => message.id === id)) return undefined;
  return messages.map((message) => (message.id === id ? { ...message, sentAt: at } : message));
}

/** Approvals of a message as it is worded now; `sha256` is that of its text. */
export function approvalsOf(incident: Incident, message: string, sha256: string): readonly Of<'approve'>[] {
  return incident.timeline.filter(
    (entry): entry is Of<'approve'> =>
      entry.kind === 'approve' && entry.message === message && entry.sha256 === sha256,
  );
}

/** What of a timeline another browser needs to have the same matrix. */
export function matrixActions(incident: Incident): readonly Action[] {
  return incident.timeline.filter(
    (entry) =>
      entry.kind === 'message' || entry.kind === 'sent' || (entry.kind === 'approve' && entry.message),
  );
}

function blank(at: number): Omit<Message, 'id' | 'changed'> {
  return { audience: 'public', channel: 'statement', text: '', owner: '', dueAt: at };
}

function stamps(fields: Partial<MessageFields>, at: number): Message['changed'] {
  return Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, at]));
}
