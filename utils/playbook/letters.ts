import type { Bilingual } from '../domain/rule.ts';
import type { Letter } from '../domain/step.ts';

/** The five letters in the order they are worked through. Source C names them. */
export const letters: readonly { readonly letter: Letter; readonly name: Bilingual }[] = [
  { letter: 'D', name: { zh: '雙線並行', en: 'Two tracks' } },
  { letter: 'I', name: { zh: '立即回應', en: 'Respond now' } },
  { letter: 'S', name: { zh: '釐清對象', en: 'Who is affected' } },
  { letter: 'C', name: { zh: '控制擴散', en: 'Contain' } },
  { letter: 'O', name: { zh: '承擔改善', en: 'Own and improve' } },
];
