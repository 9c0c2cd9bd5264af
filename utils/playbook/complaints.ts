import type { Bilingual } from '../domain/rule.ts';
import type { Complaint } from '../domain/suggestion.ts';

/** What the public talk may be about, in the words of the interface. */
export const complaints: readonly { readonly topic: Complaint; readonly name: Bilingual }[] = [
  { topic: 'waiting', name: { zh: '候診時間', en: 'waiting' } },
  { topic: 'booking', name: { zh: '預約與聯絡', en: 'booking' } },
  { topic: 'staff-manner', name: { zh: '服務態度', en: 'staff manner' } },
  { topic: 'doctor-manner', name: { zh: '醫師溝通', en: 'doctor’s manner' } },
  { topic: 'short-visit', name: { zh: '看診時間', en: 'short visits' } },
  { topic: 'not-explained', name: { zh: '醫療說明', en: 'explanations' } },
  { topic: 'result', name: { zh: '醫療結果', en: 'results' } },
  { topic: 'pain-safety', name: { zh: '醫療安全', en: 'safety' } },
  { topic: 'price', name: { zh: '收費方式', en: 'fees' } },
  { topic: 'hard-selling', name: { zh: '諮詢與推銷', en: 'selling' } },
  { topic: 'refund', name: { zh: '契約與退費', en: 'refunds' } },
  { topic: 'environment', name: { zh: '院內環境', en: 'rooms' } },
  { topic: 'parking', name: { zh: '停車與交通', en: 'parking' } },
  { topic: 'privacy', name: { zh: '個資與隱私', en: 'privacy' } },
  { topic: 'discrimination', name: { zh: '公平對待', en: 'fair treatment' } },
];
