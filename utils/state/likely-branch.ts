import type { Branch } from '../domain/incident.ts';
import type { Topic } from '../domain/suggestion.ts';

/** Which kind of incident a topic points to, the gravest first. */
const likely: readonly (readonly [topic: Topic, branch: Branch])[] = [
  ['medical-danger', 'safety'],
  ['pain-safety', 'safety'],
  ['privacy', 'privacy'],
  ['legal-threat', 'media'],
  ['media-threat', 'media'],
  ['scam', 'rumour'],
  ['fake', 'rumour'],
  ['result', 'result'],
  ['staff-manner', 'staff'],
  ['doctor-manner', 'staff'],
];

/** The kind of incident these topics look like; undefined where none of them points to one. */
export function likelyBranch(topics: readonly Topic[]): Branch | undefined {
  return likely.find(([topic]) => topics.includes(topic))?.[1];
}
