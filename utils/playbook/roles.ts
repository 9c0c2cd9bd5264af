import type { Bilingual } from '../domain/rule.ts';
import type { Role } from '../domain/step.ts';

/** The roles of a response team, in the order an unanswered alarm climbs. */
export const roles: readonly { readonly role: Role; readonly name: Bilingual }[] = [
  { role: 'service', name: { zh: '客服', en: 'Patient service' } },
  { role: 'communications', name: { zh: '公關發言', en: 'Communications' } },
  { role: 'medical', name: { zh: '醫療主管', en: 'Medical lead' } },
  { role: 'legal', name: { zh: '法務', en: 'Legal' } },
  { role: 'lead', name: { zh: '決策主管', en: 'Decision maker' } },
];
