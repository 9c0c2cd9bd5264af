import type { CheckResult } from '../domain/check.ts';
import type { Settings } from '../domain/settings.ts';

/** The product's own check of a reply to this review. Loads the checker at first use. */
export async function checkReply(
  draft: string,
  review: string,
  { lang, pack, profile, own }: Pick<Settings, 'lang' | 'pack' | 'profile' | 'own'>,
): Promise<CheckResult> {
  const { check } = await import('../checker/check.ts');
  return check({ draft, review: { text: review }, pack, clinic: profile, own, lang, context: 'reply' });
}
