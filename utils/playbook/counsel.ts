import type { Bilingual } from '../domain/rule.ts';

/** One thing to have ready for a lawyer. `from` names what in the product already holds it. */
export interface CounselItem {
  readonly id: string;
  readonly what: Bilingual;
  readonly from?: 'evidence' | 'timeline' | 'appeals' | 'messages';
}

/** What to prepare before the legal route (source C: last, for grave harm, after the platform said no). */
export const counselItems: readonly CounselItem[] = [
  {
    id: 'pack',
    what: {
      zh: '證據包：畫面、網址、評論編號、看到的時間，每個檔案都有指紋',
      en: 'The evidence pack: pictures, addresses, review ids, times seen, a fingerprint of each file',
    },
    from: 'evidence',
  },
  {
    id: 'timeline',
    what: {
      zh: '經過時間表：誰在什麼時候發現、做了什麼',
      en: 'A timeline: who noticed when, and what was done',
    },
    from: 'timeline',
  },
  {
    id: 'appeals',
    what: {
      zh: '向平台檢舉的類別、日期與結果',
      en: 'Reports to the platform: class, date and outcome',
    },
    from: 'appeals',
  },
  {
    id: 'said',
    what: {
      zh: '診所已經公開說過的每一句話，包含刪掉或改過的版本',
      en: 'Everything the clinic has said in public, deleted and changed versions included',
    },
    from: 'messages',
  },
  {
    id: 'sentences',
    what: {
      zh: '逐句分開：哪些是可以查證的事實，哪些只是感受或評價',
      en: 'Sentence by sentence: what is a fact that can be checked, what is feeling or opinion',
    },
  },
  {
    id: 'proof',
    what: {
      zh: '能說明事實的公開資料，例如執照、公告、收費表',
      en: 'Public papers that show the facts, such as licences, notices, fee lists',
    },
  },
  {
    id: 'harm',
    what: {
      zh: '受到的影響，用數字寫：取消的預約、增加的來電，不附病人名單',
      en: 'The harm in numbers: bookings cancelled, calls received; no list of patients',
    },
  },
  {
    id: 'charts',
    what: {
      zh: '病歷留在院內，不複製、不拍照；律師需要時再談怎麼依法提供',
      en: 'Charts stay in the clinic, neither copied nor photographed; ask counsel how they may be used',
    },
  },
  {
    id: 'wish',
    what: {
      zh: '希望的結果與可以接受的底線：更正、移除、道歉、賠償，或只是不再擴散',
      en: 'What you want and what you would accept: correction, removal, apology, damages, or only quiet',
    },
  },
  {
    id: 'time',
    what: {
      zh: '先問期限：有些追究可能有時間限制（例如告訴乃論之罪，可能是知道行為人之後六個月內）',
      en: 'Ask about time limits first: some claims may lapse (for some offences perhaps six months after the author is known)',
    },
  },
];

/** What not to do meanwhile. */
export const counselCautions: readonly Bilingual[] = [
  {
    zh: '不要在公開回覆或私訊裡說要提告、報警，這可能讓事情更大，也可能有法律風險。',
    en: 'Do not speak of suing or of the police in public or in messages: it may make things worse and may carry risk.',
  },
  {
    zh: '不要自己查對方是誰、公布對方資料，或找人聯絡對方施壓。',
    en: 'Do not find out who the author is, publish anything about them, or have somebody press them.',
  },
  {
    zh: '評論說的若大致屬實，法律途徑多半走不通，改善和說明比較有用。',
    en: 'Where the review is mostly true, the law will seldom help; improving and explaining will.',
  },
];
