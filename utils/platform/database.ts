import Dexie, { type EntityTable } from 'dexie';
import type { Audit } from '../domain/audit.ts';
import type { ClinicMonth } from '../domain/clinic-month.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Feed, Mention } from '../domain/feed.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Incident } from '../domain/incident.ts';
import type { KeptDraft, RememberedReview } from '../domain/remembered-review.ts';
import type { LibraryReply } from '../domain/suggestion.ts';
import type { SurgeAlert } from '../domain/surge.ts';
import type { OverrideEntry } from './override-log.ts';
import type { OwnKey, Signer } from './signing.ts';

/** The clinic's own records, in the extension's origin: opened only by the background and extension pages. */
export class Database extends Dexie {
  declare readonly incidents: EntityTable<Incident, 'id'>;
  declare readonly overrides: EntityTable<OverrideEntry, 'id'>;

  declare readonly followUps: EntityTable<FollowUp, 'id'>;

  declare readonly evidence: EntityTable<Evidence, 'id'>;

  declare readonly audits: EntityTable<Audit, 'id'>;

  declare readonly reviews: EntityTable<RememberedReview, 'key'>;

  declare readonly drafts: EntityTable<KeptDraft, 'key'>;

  /** This browser's own signing key; never part of an export. */
  declare readonly keys: EntityTable<OwnKey, 'id'>;

  declare readonly signers: EntityTable<Signer, 'fingerprint'>;

  declare readonly feeds: EntityTable<Feed, 'id'>;

  declare readonly mentions: EntityTable<Mention, 'id'>;

  declare readonly surges: EntityTable<SurgeAlert, 'id'>;

  declare readonly months: EntityTable<ClinicMonth, 'id'>;

  declare readonly replies: EntityTable<LibraryReply, 'id'>;

  constructor(name = 'calmreply') {
    super(name);
    // A stored shape is never edited; a change is a new version with its own upgrade.
    this.version(1).stores({ incidents: 'id, state, openedAt', overrides: '++id, at' });
    this.version(2).stores({ followUps: 'id, code, status' });
    this.version(3).stores({ evidence: 'id, incident' });
    this.version(4).stores({ audits: 'id, list' });
    this.version(5).stores({ reviews: 'key, place, placeName, firstSeen, lastSeen', drafts: 'key' });
    this.version(6).stores({
      feeds: 'id, addedAt',
      mentions: 'id, seenAt',
      surges: 'id, place, state, at',
      months: 'id',
    });
    this.version(7).stores({ keys: 'id', signers: 'fingerprint' });
    this.version(8).stores({ replies: 'id, at' });
  }
}
