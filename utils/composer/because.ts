import type { Lang } from '../domain/finding.ts';
import type { Alarm, Stance, Topic, Triage } from '../domain/suggestion.ts';
import { tongueOf, type UiLang } from '../locale/messages.ts';
import type { Plan } from './plan.ts';

interface Reasons {
  readonly triage: Triage;
  readonly plan: Plan;
  readonly stance: Stance;
  readonly answered: readonly Topic[];
  readonly unanswered: readonly Topic[];
  readonly ui: UiLang;
  readonly lang: Lang;
}

/** Topic names for people. */
export const topicNames: Readonly<Record<Topic, { readonly zh: string; readonly en: string }>> = {
  waiting: { zh: '等候', en: 'waiting' },
  booking: { zh: '預約與聯絡', en: 'booking and contact' },
  'staff-manner': { zh: '人員態度', en: 'staff manner' },
  'doctor-manner': { zh: '醫師態度', en: 'doctor manner' },
  'short-visit': { zh: '看診太短', en: 'visit too short' },
  'not-explained': { zh: '說明不足', en: 'not explained' },
  result: { zh: '結果不如期待', en: 'result not as hoped' },
  'pain-safety': { zh: '疼痛或安全', en: 'pain or safety' },
  price: { zh: '費用', en: 'price' },
  'hard-selling': { zh: '推銷', en: 'hard selling' },
  refund: { zh: '退費與合約', en: 'refund or contract' },
  environment: { zh: '環境', en: 'premises' },
  parking: { zh: '停車', en: 'parking' },
  privacy: { zh: '隱私', en: 'privacy' },
  discrimination: { zh: '差別對待', en: 'unequal treatment' },
  'self-harm': { zh: '可能有輕生念頭', en: 'possible self-harm' },
  'medical-danger': { zh: '可能有立即的身體危險', en: 'possible medical danger' },
  'legal-threat': { zh: '申訴或法律行動', en: 'complaint or legal action' },
  'media-threat': { zh: '媒體曝光', en: 'media' },
  'wrong-clinic': { zh: '可能寫錯診所', en: 'maybe the wrong clinic' },
  fake: { zh: '質疑評論真實性', en: 'doubts about reviews' },
  scam: { zh: '冒名詐騙', en: 'impersonation scam' },
  'staff-grievance': { zh: '勞資意見', en: 'staff grievance' },
  spam: { zh: '廣告或垃圾留言', en: 'spam' },
  abusive: { zh: '辱罵', en: 'abuse' },
  praise: { zh: '稱讚', en: 'praise' },
  question: { zh: '提問', en: 'question' },
};

/** A topic in the words of the interface. */
export const topicName = (topic: Topic, lang: UiLang): string => topicNames[topic][tongueOf(lang)];

const stanceSaid: Readonly<Record<Stance, { readonly zh: string; readonly en: string }>> = {
  acknowledge: {
    zh: '先接住感受，再說一件具體要做的事。',
    en: 'Meets the feeling first, then names one concrete step.',
  },
  explain: {
    zh: '說明一般的作業情形，不當成藉口。',
    en: 'Says how things work in general, without making it an excuse.',
  },
  invite: {
    zh: '邀請私下談，不在公開頁面討論細節。',
    en: 'Invites a private talk instead of details in public.',
  },
};

/** What to do first about an alarm, for people. */
export const alarmSaid: Partial<Readonly<Record<Alarm, { readonly zh: string; readonly en: string }>>> = {
  'self-harm': {
    zh: '評論可能透露輕生念頭：請先由主管閱讀，並以私下關懷為優先。',
    en: 'The review may hint at self-harm: let a lead read it first and care in private.',
  },
  'medical-danger': {
    zh: '評論可能提到立即的身體危險：請醫療主管先看，並嘗試直接聯絡。',
    en: 'The review may describe a medical danger: let the medical lead see it first.',
  },
  'legal-threat': {
    zh: '評論提到申訴或法律行動：送出前請負責人看過，並保存頁面。',
    en: 'The review mentions a complaint or legal action: have it approved and keep the page.',
  },
  'media-threat': {
    zh: '評論提到媒體：送出前請負責人看過。',
    en: 'The review mentions the media: have the reply approved first.',
  },
  'wrong-clinic': {
    zh: '可能寫錯診所：可另向平台反映，回覆中不指對方寫錯。',
    en: 'It may be meant for another clinic: the platform has a form; the reply accuses nobody.',
  },
  scam: {
    zh: '可能有人冒用診所名義：建議公告並撥 165。',
    en: 'Someone may be impersonating the clinic: announce it, call 165.',
  },
  spam: {
    zh: '像是廣告或垃圾留言：通常不必回覆，可向平台檢舉。',
    en: 'Looks like spam: usually no reply is needed; the platform can be told.',
  },
};

/** Why a reply reads as it does, in the interface's language. */
export function because({ triage, plan, stance, answered, unanswered, ui, lang }: Reasons): string[] {
  const tongue = tongueOf(ui);
  const named = (topics: readonly Topic[]) =>
    topics.map((topic) => topicName(topic, ui)).join(tongue === 'zh' ? '、' : ', ');
  const lines: string[] = [];
  if (answered.length > 0)
    lines.push(tongue === 'zh' ? `回應：${named(answered)}` : `Answers: ${named(answered)}`);
  if (unanswered.length > 0)
    lines.push(tongue === 'zh' ? `尚未回應：${named(unanswered)}` : `Not yet answered: ${named(unanswered)}`);
  if (plan.kind === 'complaint' || plan.kind === 'mixed') lines.push(stanceSaid[stance][tongue]);
  if (plan.kind === 'praise' || plan.kind === 'silent-high')
    lines.push(
      tongue === 'zh'
        ? '稱讚簡短回應即可，不提看診。'
        : 'Praise gets short plain thanks and no word of a visit.',
    );
  if (plan.privacy)
    lines.push(
      tongue === 'zh'
        ? '個別情形留到私下談，不承認也不否認。'
        : 'Individual matters stay private, neither confirmed nor denied.',
    );
  for (const alarm of triage.urgent) {
    const said = alarmSaid[alarm]?.[tongue];
    if (said) lines.push(said);
  }
  if (triage.lang !== 'other' || lang !== 'en') return lines;
  return [
    ...lines,
    tongue === 'zh'
      ? '評論是其他語言，先以英文回覆。'
      : 'The review is in another language; answered in English.',
  ];
}
