import type { Incident } from '../domain/incident.ts';
import { matrixActions } from '../incidents/outreach.ts';
import type { Database } from '../platform/database.ts';
import type { IncidentStore } from '../platform/incident-store.ts';
import {
  type MatrixProblem,
  type MatrixReading,
  matrixFile,
  readMatrixFile,
} from '../platform/matrix-file.ts';
import { acceptedSigner, acceptSigner, ownFingerprint, type Signer } from '../platform/signing.ts';
import { openIncidents } from './open-desk.ts';

/** A file as it was read, and whom its key is known to belong to. */
export type Offer =
  | (Extract<MatrixReading, { readonly ok: true }> & { readonly signer?: Signer })
  | { readonly ok: false; readonly problem: MatrixProblem };

/** What came of accepting an offer. */
export type Received =
  | { readonly ok: true; readonly fresh: number }
  | { readonly ok: false; readonly problem: 'refused' | 'storage' };

/** Carries a communication matrix between two browsers in signed files. */
export interface Exchange {
  readonly fingerprint: () => Promise<string>;
  readonly file: (incident: Incident, from: string) => Promise<string>;
  /** Reads a file and changes nothing. */
  readonly read: (text: string) => Promise<Offer>;
  /** Takes an offer in: all of it or nothing. The incident is opened where this browser does not have it. */
  readonly accept: (offer: Extract<Offer, { readonly ok: true }>, by: string) => Promise<Received>;
}

export function openExchange(
  db: Database,
  now: () => number,
  changed: () => void,
  store: Pick<IncidentStore, 'receive'> = openIncidents(db),
): Exchange {
  return {
    fingerprint: () => ownFingerprint(db),
    file(incident, from) {
      const [opening] = incident.timeline;
      if (opening?.kind !== 'open') throw new Error('an incident begins with its opening');
      return matrixFile(db, {
        incident: incident.id,
        code: incident.code,
        from,
        at: now(),
        opening,
        actions: matrixActions(incident),
      });
    },
    async read(text) {
      const reading = await readMatrixFile(text);
      if (!reading.ok) return reading;
      const signer = await acceptedSigner(db, reading.fingerprint);
      return signer ? { ...reading, signer } : reading;
    },
    async accept({ facts, fingerprint }, by) {
      const { incident, opening, actions, from } = facts;
      try {
        const result = await store.receive(incident, opening, actions, (entries) => ({
          id: `receive:${fingerprint}:${facts.at}`,
          at: now(),
          by,
          kind: 'receive',
          fingerprint,
          from,
          entries,
        }));
        if (!result.ok) return { ok: false, problem: 'refused' };
        await acceptSigner(db, { fingerprint, name: from, acceptedAt: now() });
        if (result.fresh > 0) changed();
        return { ok: true, fresh: result.fresh };
      } catch {
        return { ok: false, problem: 'storage' };
      }
    },
  };
}
