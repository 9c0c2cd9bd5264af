import type { Watchwords } from '../domain/feed.ts';
import type { Settings } from '../domain/settings.ts';

/** What is looked for beside the clinic's name until a person chooses other words. */
export const usualNegative: readonly string[] = [
  '糾紛',
  '投訴',
  '客訴',
  '醫療疏失',
  '提告',
  '檢舉',
  '踢爆',
  '爆料',
  '受害',
  '詐騙',
  '黑心',
  '抵制',
  '失敗',
  '感染',
  '後遺症',
  '開罰',
  '勒令',
  '個資外洩',
  'malpractice',
  'lawsuit',
  'complaint',
  'scam',
  'fined',
];

/** The words in force: those the person set, else the clinic's and its doctors' names. */
export function watchwordsOf({ watch, profile }: Pick<Settings, 'watch' | 'profile'>): Watchwords {
  if (watch) return watch;
  const names = [profile.name ?? '', ...(profile.doctors ?? [])].map((name) => name.trim());
  // A single letter or a surname alone would match the whole world.
  return { words: names.filter((name) => [...name].length >= 2), negative: usualNegative, without: [] };
}
