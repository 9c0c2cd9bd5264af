import type { Bilingual } from '../domain/rule.ts';
import type { Complaint, Hcat } from '../domain/suggestion.ts';

/** What the public talk may be about, in the words of the interface, and where the complaints analysis tool puts it. */
export const complaints: readonly {
  readonly topic: Complaint;
  readonly hcat: Hcat;
  readonly name: Bilingual;
}[] = [
  { topic: 'waiting', hcat: 'institutional', name: { zh: '候診時間', en: 'waiting' } },
  { topic: 'booking', hcat: 'institutional', name: { zh: '預約與聯絡', en: 'booking' } },
  { topic: 'staff-manner', hcat: 'respect', name: { zh: '服務態度', en: 'staff manner' } },
  { topic: 'doctor-manner', hcat: 'listening', name: { zh: '醫師溝通', en: 'doctor’s manner' } },
  { topic: 'short-visit', hcat: 'listening', name: { zh: '看診時間', en: 'short visits' } },
  { topic: 'not-explained', hcat: 'communication', name: { zh: '醫療說明', en: 'explanations' } },
  { topic: 'result', hcat: 'quality', name: { zh: '醫療結果', en: 'results' } },
  { topic: 'pain-safety', hcat: 'safety', name: { zh: '醫療安全', en: 'safety' } },
  { topic: 'price', hcat: 'institutional', name: { zh: '收費方式', en: 'fees' } },
  { topic: 'hard-selling', hcat: 'respect', name: { zh: '諮詢與推銷', en: 'selling' } },
  { topic: 'refund', hcat: 'institutional', name: { zh: '契約與退費', en: 'refunds' } },
  { topic: 'environment', hcat: 'environment', name: { zh: '院內環境', en: 'rooms' } },
  { topic: 'parking', hcat: 'environment', name: { zh: '停車與交通', en: 'parking' } },
  { topic: 'privacy', hcat: 'respect', name: { zh: '個資與隱私', en: 'privacy' } },
  { topic: 'discrimination', hcat: 'respect', name: { zh: '公平對待', en: 'fair treatment' } },
];
