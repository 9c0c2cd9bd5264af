import type { PlaceClaim } from '../../../utils/domain/place.ts';
import type { sitesMessages } from '../../../utils/locale/sites.ts';
import type { Shortcut } from '../../../utils/platform/shortcuts.ts';
import type { SiteHealth } from '../../../utils/platform/site-health.ts';

export type SitesText = (typeof sitesMessages)['zh-TW'];

/** What the page about sites asks of the program. */
export interface SitesActions {
  readonly health: () => Promise<readonly SiteHealth[]>;
  readonly places: () => Promise<readonly PlaceClaim[]>;
  readonly keepPlace: (claim: PlaceClaim) => Promise<void>;
  readonly forgetPlace: (claim: PlaceClaim) => Promise<void>;
  /** Hosts somebody added beyond Google and Facebook. */
  readonly others: () => Promise<readonly string[]>;
  /** Asks the browser; false when it was refused. */
  readonly addSite: (host: string) => Promise<boolean>;
  readonly dropSite: (host: string) => Promise<void>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** False where the browser's page for keys cannot be opened from here. */
  readonly changeShortcuts: () => Promise<boolean>;
}
