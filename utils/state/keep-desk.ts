import type { SavedReply } from '../domain/suggestion.ts';
import { onAlarm, onWake, setAlarm } from '../platform/alarms.ts';
import { setBadge } from '../platform/badge.ts';
import type { Database } from '../platform/database.ts';
import { listen } from '../platform/listen.ts';
import { notify, onNotificationClick } from '../platform/notify.ts';
import { logOverride } from '../platform/override-log.ts';
import { openPage } from '../platform/pages.ts';
import { loadPresets } from '../platform/preset.ts';
import { keepReply, listReplies } from '../platform/reply-store.ts';
import { clearExpired, monthsBefore } from '../platform/retention.ts';
import { loadSettings } from '../platform/settings.ts';
import { surgeStore } from '../platform/surge-store.ts';
import { openFollowUps, openIncidents } from './open-desk.ts';
import { incidentOfNotification, watchkeeper } from './watchkeeper.ts';

/**
 * The background's part of the desk: watches clocks, answers messages. Registers every listener before it returns;
 * what it returns rings what is due and sets alarms and badge anew.
 */
export function keepDesk(db: Database): () => Promise<void> {
  const sweep = watchkeeper({
    store: openIncidents(db),
    followUps: openFollowUps(db),
    surges: surgeStore(db),
    settings: loadSettings,
    now: Date.now,
    setAlarm,
    setBadge,
    notify,
  });

  onAlarm(() => void sweep());
  onWake(() => void sweep());
  onNotificationClick((id) => {
    const incident = incidentOfNotification(id);
    if (incident) void openPage(`/popup.html?tab#${incident}`);
    else if (id.startsWith('follow-up:')) void openPage('/desk.html#follow-ups');
  });
  listen('deskChanged', async () => {
    await sweep();
    await clear(db);
  });
  listen('guardSettings', async () => {
    const { lang, pack, profile, own } = await loadSettings(Date.now());
    return { lang, pack, profile, own };
  });
  listen('logOverride', async ({ rules, reason, draft }, { site }) => {
    try {
      await logOverride(db, { at: Date.now(), site, rules, reason }, draft);
      return true;
    } catch {
      return false;
    }
  });

  listen('savedReplies', async () => [
    ...((await loadPresets()).inForce.replies ?? []),
    ...(await listReplies(db)),
  ]);
  listen('keepReply', async (reply) => {
    try {
      await keepReply(db, { ...(reply as SavedReply), id: crypto.randomUUID(), at: Date.now() });
      return true;
    } catch {
      return false;
    }
  });

  // A clearing that fails is tried again at the next start.
  void clear(db).catch(() => undefined);
  // Whatever woke the worker: what fell due meanwhile is rung now.
  void sweep();
  return sweep;
}

/** Deletes what the clinic no longer wants kept. */
async function clear(db: Database): Promise<void> {
  const { retentionMonths } = await loadSettings(Date.now());
  if (retentionMonths !== undefined)
    await clearExpired(db, monthsBefore(Date.now(), retentionMonths), Date.now());
}
