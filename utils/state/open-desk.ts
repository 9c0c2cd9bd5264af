import { applyAction, openIncident } from '../incidents/apply.ts';
import { applyToFollowUp } from '../incidents/follow-ups.ts';
import { Database } from '../platform/database.ts';
import { type FollowUpStore, followUpStore } from '../platform/follow-up-store.ts';
import { type IncidentStore, incidentStore } from '../platform/incident-store.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings, saveSettings, unreadableSettings } from '../platform/settings.ts';
import { defaultSettings } from '../platform/settings-schema.ts';
import { createDesk, type Desk, type DeskDeps } from './desk-store.ts';
import { createFollowUpDesk, type FollowUpDesk } from './follow-up-desk.ts';

/** Incidents in the database, changed by the rules of `utils/incidents`. */
export function openIncidents(db: Database): IncidentStore {
  return incidentStore(db, { open: openIncident, apply: applyAction });
}

/** Planned contacts in the database. */
export function openFollowUps(db: Database): FollowUpStore {
  return followUpStore(db, applyToFollowUp);
}

/** The desk of an extension page, on the real database, settings and clock. */
export function openDesk(which: DeskDeps['which'], db = new Database()): Desk {
  return createDesk({
    store: openIncidents(db),
    which,
    loadSettings: () => loadSettings(Date.now()),
    saveSettings: (change) => saveSettings(change, Date.now()),
    settingsUnreadable: async () => (await unreadableSettings()) !== undefined,
    initial: defaultSettings,
    changed: tellBackground,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
}

/** Planned contacts of an extension page, on the real database and clock. */
export function openFollowUpDesk(db: Database, person: () => string): FollowUpDesk {
  return createFollowUpDesk({
    store: openFollowUps(db),
    person,
    changed: tellBackground,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
}

/** The background sweeps at its next start in any case; a lost message only delays alarm and badge. */
export function tellBackground(): void {
  void sendMessage('deskChanged', undefined).catch(() => undefined);
}
