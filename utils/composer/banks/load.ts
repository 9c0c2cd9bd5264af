import type { Lang } from '../../domain/finding.ts';
import type { Bank } from '../bank.ts';

/** The phrase bank of one language; each is a chunk of its own that loads only where it is used. */
export async function loadBank(lang: Lang): Promise<Bank> {
  switch (lang) {
    case 'zh-TW':
      return (await import('./zh/bank.ts')).zh;
    case 'en':
      return (await import('./en/bank.ts')).en;
    case 'ja':
      return (await import('./ja/bank.ts')).ja;
  }
}
