import { triageOf } from '../composer/triage.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Mention } from '../domain/feed.ts';
import type { Branch, Origin } from '../domain/incident.ts';
import { mentionFile, type SourcedMention } from '../evidence/mention-file.ts';
import type { UiLang } from '../locale/messages.ts';
import type { Desk } from './desk-store.ts';
import { likelyBranch } from './likely-branch.ts';

/** A mention read longer ago than this, in ms, is not what set the clocks running. */
const fresh = 24 * 60 * 60_000;

const hosts: readonly (readonly [host: RegExp, origin: Origin])[] = [
  [/(?:^|\.)(?:ptt\.cc|dcard\.tw|mobile01\.com|reddit\.com|eyny\.com|babyhome\.com\.tw)$/u, 'forum'],
  [/(?:^|\.)(?:facebook\.com|fb\.com)$/u, 'facebook'],
  [/(?:^|\.)google\.(?:com|com\.tw)$/u, 'google'],
  [/(?:^|\.)line\.me$/u, 'line'],
];

/** Where a mention stands, as far as its address tells: what is no forum and no platform is mostly news. */
export function originOf({ link }: Pick<Mention, 'link'>): Origin {
  const { hostname } = new URL(link);
  return hosts.find(([host]) => host.test(hostname))?.[1] ?? 'news';
}

/** The kind of incident a mention looks like: by what it complains of, else by where it stands. */
export function branchOf(mention: Pick<Mention, 'title' | 'summary' | 'link'>): Branch {
  const { labels } = triageOf({ text: `${mention.title}\n${mention.summary}` });
  const complained = likelyBranch(labels.map(({ topic }) => topic));
  return complained ?? (originOf(mention) === 'news' ? 'media' : 'service');
}

/** What opening from a mention takes from outside. */
export interface MentionIncidentParts {
  readonly desk: Pick<Desk, 'open' | 'evidence' | 'state'>;
  /** Stores a piece of evidence; rejects when it could not. */
  readonly keep: (piece: Omit<Evidence, 'id' | 'sha256'>) => Promise<Pick<Evidence, 'sha256'>>;
  /** Notes the incident beside the mention. */
  readonly link: (mention: string, incident: string) => Promise<void>;
}

/** What a person chose, and when. */
export interface MentionChoice extends SourcedMention {
  readonly branch: Branch;
  readonly origin: Origin;
  readonly person: string;
  readonly lang: UiLang;
  readonly now: number;
  /** Of local time from UTC, in minutes. */
  readonly utcOffset: number;
}

/**
 * Opens an incident about a mention, with what the feed said of it kept as evidence. False when the incident was not
 * stored; one that was opened stays, and its mention leads to it, also where the evidence could not be kept.
 */
export async function incidentFromMention(
  { desk, keep, link }: MentionIncidentParts,
  { mention, sources, branch, origin, person, lang, now, utcOffset }: MentionChoice,
): Promise<boolean> {
  const ago = now - mention.seenAt;
  const seenAgo = ago > fresh ? 0 : Math.floor(ago / 60_000);
  const opened = await desk.open({ origin, branch, seenAgo, person });
  const incident = desk.state.getState().selected;
  if (!opened || incident === undefined) return false;
  await link(mention.id, incident);
  const piece = mentionFile({ mention, sources }, { at: now, utcOffset }, lang);
  const { sha256 } = await keep({ ...piece, incident, at: now, by: person });
  return desk.evidence(incident, piece.name, sha256);
}
