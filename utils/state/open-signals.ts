import type { SurgeAlert } from '../domain/surge.ts';
import type { Database } from '../platform/database.ts';
import { feedStore } from '../platform/feed-store.ts';
import { sendMessage } from '../platform/messages.ts';
import { reviewStore } from '../platform/review-store.ts';
import { surgeStore } from '../platform/surge-store.ts';
import { isDead } from './keep-feeds.ts';

/** Surges and feeds for the popup, on the real database. */
export function openSignals(db: Database) {
  const surges = surgeStore(db);
  const reviews = reviewStore(db);
  return {
    watch(
      onChange: (change: {
        readonly alerts?: readonly SurgeAlert[];
        readonly mentions?: number;
        readonly deadFeeds?: number;
      }) => void,
      signal: AbortSignal,
    ): void {
      surges.watch((all) => onChange({ alerts: all.filter(({ state }) => state === 'new') }), signal);
      const count = (feeds: number, mentions: number) => onChange({ deadFeeds: feeds, mentions });
      feedStore(db).watch(
        (feeds, mentions) =>
          count(
            feeds.filter(isDead).length,
            mentions.filter(({ read, negative }) => !read && negative.length > 0).length,
          ),
        signal,
        () => undefined,
      );
    },
    async decide({ id, surge }: SurgeAlert, incident?: string): Promise<void> {
      await surges.decide(id, incident);
      if (incident) for (const key of surge.reviewIds) await reviews.link(key, incident);
      void sendMessage('deskChanged', undefined).catch(() => undefined);
    },
  };
}
