import { statement } from '../composer/statement.ts';
import type { CheckResult } from '../domain/check.ts';
import type { Settings } from '../domain/settings.ts';
import type { Statement, StatementKind, StatementRequest } from '../domain/statement.ts';
import { sha256 } from '../platform/sha256.ts';

/** What of the settings a statement and its check depend on. */
export type StatementSettings = Pick<Settings, 'lang' | 'pack' | 'profile' | 'own'>;

/** A text for this audience in the clinic's name; another `seed` words it differently. Default: the interface's language. */
export function writeStatement(
  kind: StatementKind,
  about: StatementRequest['about'],
  seed: number,
  { profile, ...settings }: StatementSettings,
  lang: StatementRequest['lang'] = settings.lang,
): Promise<Statement> {
  return statement({ kind, lang, clinic: profile, seed, ...(about ? { about } : {}) });
}

/** The product's own check of a statement, in the context its audience makes it. Loads the checker at first use. */
export async function checkStatement(
  draft: string,
  kind: StatementKind,
  { lang, pack, profile, own }: StatementSettings,
): Promise<CheckResult> {
  const { check } = await import('../checker/check.ts');
  const context = kind === 'family-message' ? 'private' : 'statement';
  return check({ draft, pack, clinic: profile, own, lang, context });
}

/** What ties an approval to this very text and no other: its SHA-256, hexadecimal. */
export function fingerprintOf(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}
