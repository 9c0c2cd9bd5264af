import type { TeamMember } from '../domain/settings.ts';
import type { Role } from '../domain/step.ts';
import { roles } from '../playbook/roles.ts';

/**
 * The roles an unanswered alarm climbs, one after the other: those somebody holds, each person woken once, and the
 * decision maker last. Without a team it goes straight to the decision maker.
 */
export function ladderOf(team: readonly TeamMember[]): readonly Role[] {
  const woken = new Set<string>();
  const held = roles.flatMap(({ role }) => {
    if (role === 'lead') return [];
    const holders = team.filter((member) => member.roles.includes(role) && !member.roles.includes('lead'));
    const fresh = holders.filter(({ name }) => !woken.has(name));
    for (const { name } of fresh) woken.add(name);
    return fresh.length > 0 ? [role] : [];
  });
  return [...held, 'lead'];
}

/** Who holds a role, as they call themselves; empty where nobody does. */
export function holdersOf(team: readonly TeamMember[], role: Role): readonly string[] {
  return team.filter((member) => member.roles.includes(role)).map(({ name }) => name);
}
