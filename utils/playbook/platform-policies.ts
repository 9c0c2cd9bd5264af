import type { AppealPlatform, PolicyClass } from '../domain/appeal.ts';
import type { Bilingual } from '../domain/rule.ts';

/** What a platform's policy covers, in our own words, and what it takes for a report to fit. */
export interface PlatformPolicy {
  readonly policy: PolicyClass;
  readonly name: Bilingual;
  /** Follows the platform's name in the reason. */
  readonly rule: Bilingual;
  /** What usually decides whether a report fits; said before anything is reported. */
  readonly honest: Bilingual;
}

export interface PlatformRules {
  readonly name: Bilingual;
  /** What the reason calls the platform's policy. */
  readonly policyName: Bilingual;
  readonly source: string;
  /** ISO date on which a person last read what is said here about the platform. */
  readonly checkedOn: string;
  /** `likely` where only secondary sources were read. */
  readonly certainty: 'certain' | 'likely';
  /** The platform's own tools; a person goes there, nothing is sent from here. */
  readonly tools: readonly { readonly name: Bilingual; readonly url: string }[];
  readonly how: Bilingual;
}

/** Google: contribution policy and review tool (7400114, 4596773, 9945796). Facebook: business help, not read first-hand. */
export const platformRules: Readonly<Record<AppealPlatform, PlatformRules>> = {
  google: {
    name: { zh: 'Google 地圖', en: 'Google Maps' },
    policyName: {
      zh: 'Google 地圖的使用者提供內容政策',
      en: 'the Google Maps policy on user-contributed content',
    },
    source: 'https://support.google.com/contributionpolicy/answer/7400114',
    checkedOn: '2026-11-21',
    certainty: 'certain',
    tools: [
      {
        name: { zh: '開啟 Google 的評論管理工具', en: 'Open Google’s review tool' },
        url: 'https://support.google.com/business/workflow/9945796',
      },
      {
        name: { zh: '看 Google 的內容政策', en: 'Read Google’s content policy' },
        url: 'https://support.google.com/contributionpolicy/answer/7400114',
      },
    ],
    how: {
      zh: '在工具裡選診所、選評論、選類別送出；審查通常要好幾天。沒有通過，同一則評論可以申訴一次。',
      en: 'In the tool, choose the clinic, the review and the class. A check takes several days. If it is turned down, one appeal a review is possible.',
    },
  },
  facebook: {
    name: { zh: 'Facebook', en: 'Facebook' },
    policyName: { zh: 'Facebook 的社群守則', en: 'Facebook’s Community Standards' },
    source: 'https://transparency.meta.com/policies/community-standards/',
    checkedOn: '2026-11-21',
    certainty: 'likely',
    tools: [
      {
        name: { zh: '開啟 Facebook 的支援收件匣', en: 'Open Facebook’s Support Inbox' },
        url: 'https://www.facebook.com/support',
      },
      {
        name: { zh: '看 Facebook 的社群守則', en: 'Read Facebook’s Community Standards' },
        url: 'https://transparency.meta.com/policies/community-standards/',
      },
    ],
    how: {
      zh: '在那則推薦右上角的「⋯」選「尋求支援或檢舉推薦」，選類別並貼上理由；結果會出現在支援收件匣。',
      en: 'At the recommendation press “⋯”, choose to find support or report it, pick the class and paste the reason. The answer comes to the Support Inbox.',
    },
  },
};

/** The classes a clinic meets, the likeliest first. */
export const platformPolicies: readonly PlatformPolicy[] = [
  {
    policy: 'off-topic',
    name: { zh: '離題', en: 'Off-topic' },
    rule: {
      zh: '「內容須與該地點的實際體驗有關」',
      en: 'that content must be about an experience of this place',
    },
    honest: {
      zh: '寫錯地點、談的不是這間診所，才算離題。對服務不滿並不離題。',
      en: 'It fits when the review is about another place. Being unhappy with the service is on topic.',
    },
  },
  {
    policy: 'spam',
    name: { zh: '廣告或垃圾內容', en: 'Advertising or spam' },
    rule: {
      zh: '「不得張貼廣告、招攬或重複的內容」',
      en: 'against advertising, solicitation and repetitive content',
    },
    honest: {
      zh: '有推銷、連結或大量重複，通過的機會較高。請截圖保留連結和發布時間。',
      en: 'Offers, links and many copies are the clearest cases. Keep a picture of the link and the time.',
    },
  },
  {
    policy: 'conflict-of-interest',
    name: { zh: '利益衝突', en: 'Conflict of interest' },
    rule: {
      zh: '「評論須出自真實的顧客體驗，不得有利害關係」',
      en: 'that reviews come from real experience without a conflict of interest',
    },
    honest: {
      zh: '要能從公開內容看出發文者是同業或員工；不要為了證明身分而拿出人事或就醫資料。',
      en: 'The public text itself has to show a competitor or an employee. Do not bring staff or patient records to prove it.',
    },
  },
  {
    policy: 'harassment',
    name: { zh: '騷擾或辱罵', en: 'Harassment' },
    rule: { zh: '「不得騷擾、辱罵或恐嚇個人」', en: 'against harassing, insulting or intimidating a person' },
    honest: {
      zh: '針對某個人的辱罵或恐嚇才容易成立。「很爛」「黑心」多半被當作意見，會留著。',
      en: 'Abuse or threats aimed at a person may fit. Harsh words about a clinic mostly count as opinion and stay.',
    },
  },
  {
    policy: 'hate',
    name: { zh: '仇恨言論', en: 'Hate speech' },
    rule: {
      zh: '「不得因族群、性別、宗教等身分攻擊他人」',
      en: 'against attacks on people for who they are',
    },
    honest: {
      zh: '要有針對族群、性別、宗教、身心障礙等身分的攻擊。',
      en: 'It takes an attack on origin, gender, religion, disability or the like.',
    },
  },
  {
    policy: 'personal-information',
    name: { zh: '個人資料', en: 'Personal information' },
    rule: { zh: '「不得公開他人的個人資料」', en: 'against publishing someone’s personal information' },
    honest: {
      zh: '電話、住址、證號最清楚。醫師執業時使用的姓名通常不算。',
      en: 'Phone, address and identity numbers are clear cases. A doctor’s professional name usually is not.',
    },
  },
  {
    policy: 'fake-engagement',
    name: { zh: '虛假互動', en: 'Fake engagement' },
    rule: {
      zh: '「不得張貼非真實體驗或受人利誘的評論」',
      en: 'against reviews that are not genuine or were paid for',
    },
    honest: {
      zh: '查不到就診紀錄不是證據，也不能公開說。短時間多則雷同的評論才有說服力，請一併附上。',
      en: 'Not finding someone in your records proves nothing and may not be said in public. Several alike within a short time persuade; add them.',
    },
  },
  {
    policy: 'impersonation',
    name: { zh: '冒名', en: 'Impersonation' },
    rule: { zh: '「不得冒用他人或機構的名義」', en: 'against posing as another person or organisation' },
    honest: {
      zh: '要檢舉的是冒用診所名義的帳號。只是提醒大家小心的評論，不要檢舉，請出面澄清。',
      en: 'Report the account that poses as the clinic. A review that warns of it should not be reported but answered.',
    },
  },
];
