import type { Branch } from '../domain/incident.ts';
import type { Series, Surge } from '../domain/surge.ts';

const branches: Partial<Readonly<Record<Series, Branch>>> = {
  'staff-manner': 'staff',
  'doctor-manner': 'staff',
  'short-visit': 'staff',
  discrimination: 'staff',
  result: 'result',
  'pain-safety': 'safety',
  privacy: 'privacy',
};

/** The kind of incident a surge most looks like: a person may choose another. */
export function branchOf({ series, signs }: Pick<Surge, 'series' | 'signs'>): Branch {
  if (signs.sameText > 2 || signs.newAccounts > 0) return 'rumour';
  return branches[series] ?? 'service';
}
