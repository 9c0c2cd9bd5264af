import type { Lang } from '../../domain/finding.ts';
import type { Bank } from '../bank.ts';

/** The phrase bank of one language; each is a chunk of its own that loads only where it is used. */
export async function loadBank(_lang: Lang): Promise<Bank> {
  return (await import('./zh/bank.ts')).zh;
}
