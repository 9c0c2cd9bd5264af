import type { Incident, Outcome } from '../domain/incident.ts';
import type { Settings } from '../domain/settings.ts';
import type { SurgeAlert } from '../domain/surge.ts';
import { afterQuiet, dueNotices, type Notice, nextAlarmAt } from '../incidents/alarms.ts';
import { type Badge, badgeChangesAt, badgeFor } from '../incidents/badge.ts';
import { unannounced } from '../incidents/follow-ups.ts';
import { holdersOf, ladderOf } from '../incidents/ladder.ts';
import { explainSurge } from '../insight/explain-surge.ts';
import { deskMessages } from '../locale/desk.ts';
import { fill, tongueOf } from '../locale/messages.ts';
import { surgeMessages } from '../locale/surge.ts';
import { shortTimeOf } from '../locale/times.ts';
import type { FollowUpStore } from '../platform/follow-up-store.ts';
import type { IncidentStore } from '../platform/incident-store.ts';
import type { SurgeStore } from '../platform/surge-store.ts';
import { clockKinds } from '../playbook/clocks.ts';
import { roles } from '../playbook/roles.ts';

/** What the watch needs of the world. */
export interface WatchDeps {
  readonly store: Pick<IncidentStore, 'active' | 'act'>;
  readonly followUps: Pick<FollowUpStore, 'planned' | 'act'>;
  readonly surges: Pick<SurgeStore, 'undecided' | 'markTold'>;
  readonly settings: (now: number) => Promise<Settings>;
  readonly now: () => number;
  readonly setAlarm: (name: 'desk.clock' | 'desk.badge', at: number | undefined) => Promise<unknown>;
  readonly setBadge: (badge: Badge) => Promise<unknown>;
  readonly notify: (id: string, title: string, message: string) => Promise<boolean>;
}

/**
 * Keeps the clocks watched. One sweep rings what is due, sets the next alarm and redraws the badge; it may be called
 * at any time and any number of times, after sleep, restart or update, and each alarm still rings once.
 */
export function watchkeeper(deps: WatchDeps): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  return () => {
    running = running.then(
      () => sweep(deps),
      () => sweep(deps),
    );
    return running;
  };
}

async function sweep(deps: WatchDeps): Promise<void> {
  const { store, followUps, surges, settings, now, setAlarm, setBadge, notify } = deps;
  const at = now();
  const inForce = await settings(at);
  const ladder = ladderOf(inForce.team);
  for (const notice of dueNotices(await store.active(), at, inForce.quiet, ladder)) {
    const { title, message } = wordsFor(notice, inForce);
    await notify(`incident:${notice.incident}:${notice.clock}`, title, message);
    await recordAnnounced(store, notice, at);
  }
  for (const { followUp, at: ringAt } of unannounced(await followUps.planned(), inForce.quiet)) {
    if (ringAt > at) continue;
    const text = deskMessages[inForce.lang];
    await notify(
      `follow-up:${followUp.id}`,
      text.followUpDue,
      fill(text.followUpText, { code: followUp.code }),
    );
    await followUps.act(followUp.id, {
      id: `announce:${followUp.dueAt}`,
      at,
      by: '',
      what: 'announce',
    });
  }
  const alerts = await surges.undecided();
  const untold = alerts.filter(({ told }) => !told);
  const quietUntil = inForce.quiet ? afterQuiet(at, inForce.quiet) : at;
  if (quietUntil <= at) for (const alert of untold) await tellOfSurge(deps, alert, inForce);
  const incidents = await store.active();
  await setBadge(badgeFor(incidents, at, alerts.length));
  const contacts = unannounced(await followUps.planned(), inForce.quiet).map((entry) => entry.at);
  const morning = quietUntil > at && untold.length > 0 ? quietUntil : undefined;
  await setAlarm(
    'desk.clock',
    earliest([nextAlarmAt(incidents, at, inForce.quiet, ladder), ...contacts, morning], at),
  );
  await setAlarm('desk.badge', badgeChangesAt(incidents, at));
}

async function tellOfSurge(
  { surges, notify }: WatchDeps,
  { id, placeName, surge }: SurgeAlert,
  { lang }: Settings,
): Promise<void> {
  const title = fill(surgeMessages[lang].noticeTitle, { place: placeName });
  await notify(`surge:${id}`, title, explainSurge(surge, lang));
  await surges.markTold(id);
}

/** The first of some times, never in the past. */
function earliest(times: readonly (number | undefined)[], now: number): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(now, Math.min(...known));
}

function recordAnnounced(
  store: WatchDeps['store'],
  notice: Notice & { readonly covers: readonly string[] },
  at: number,
): Promise<Outcome | undefined> {
  return store.act(notice.incident, {
    id: `announce:${notice.key}`,
    at,
    by: '',
    kind: 'announce',
    notices: notice.covers,
  });
}

function wordsFor(notice: Notice, settings: Settings): { readonly title: string; readonly message: string } {
  const text = deskMessages[settings.lang];
  const tongue = tongueOf(settings.lang);
  const called = notice.role ?? 'lead';
  const who = holdersOf(settings.team, called).join(text.and);
  const role = who || (roles.find((entry) => entry.role === called)?.name[tongue] ?? '');
  const time = shortTimeOf(notice.dueAt, settings.lang);
  return {
    title: fill(text[`notice${notice.stage}`], { clock: clockKinds[notice.clock].name[tongue], role }),
    message: [
      fill(text.noticeText, { code: notice.code, time }),
      ...(settings.onDuty ? [fill(text.noticeOnDuty, { who: settings.onDuty })] : []),
    ].join(' '),
  };
}

/** The incident a notification of the watch speaks of; undefined for other notifications. */
export function incidentOfNotification(id: string): Incident['id'] | undefined {
  return /^incident:([^:]+):/u.exec(id)?.[1];
}
