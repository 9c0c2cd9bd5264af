import type { Bilingual } from '../domain/rule.ts';

/** One stage of the trust-rebuilding plan with what is done in it. Source A's table, in our own words. */
export interface RebuildingStage {
  readonly id: string;
  readonly name: Bilingual;
  readonly items: readonly { readonly id: string; readonly what: Bilingual }[];
}

/** The stages in order. What touches money or blame is for the private talk and for counsel, never for a reply. */
export const rebuildingStages: readonly RebuildingStage[] = [
  {
    id: 'trust',
    name: { zh: '重新取得信任', en: 'Win trust back' },
    items: [
      {
        id: 'honest',
        what: {
          zh: '及時公開說明：發生了什麼、已經做了什麼、接下來會做什麼',
          en: 'Say in public what happened, what has been done and what follows',
        },
      },
      {
        id: 'first-contact',
        what: {
          zh: '先主動聯絡受影響的人，再談公開說明',
          en: 'Contact those affected before speaking in public',
        },
      },
      {
        id: 'plain-cause',
        what: { zh: '把原因講清楚，不用模糊的說法', en: 'Explain causes plainly, without vague wording' },
      },
      {
        id: 'remedy',
        what: {
          zh: '補救方案具體可行，私下談定後確實做完',
          en: 'Agree on a workable remedy in private and follow it through',
        },
      },
      {
        id: 'inquiry',
        what: {
          zh: '配合主管機關與調查，該盡的義務先盡',
          en: 'Cooperate with inquiries and meet obligations first',
        },
      },
    ],
  },
  {
    id: 'image',
    name: { zh: '重建形象', en: 'Rebuild the image' },
    items: [
      {
        id: 'inside',
        what: { zh: '檢討內部流程、評估標準與人員能力', en: 'Review process, standards and skills inside' },
      },
      {
        id: 'answers',
        what: {
          zh: '建立顧客關係管理，疑問與抱怨都及時回應',
          en: 'Keep track of questions and answer complaints in time',
        },
      },
      {
        id: 'clarify',
        what: {
          zh: '主動澄清事實，請專家說明，參與公益',
          en: 'Clarify facts, let experts speak, do something for the public',
        },
      },
      { id: 'growth', what: { zh: '持續訓練，與同業交流', en: 'Keep training and exchange with peers' } },
    ],
  },
  {
    id: 'avoid',
    name: { zh: '避免再發生', en: 'Keep it from happening again' },
    items: [
      {
        id: 'strict',
        what: { zh: '事前評估更嚴謹，計畫更明確', en: 'Assess more strictly and plan more precisely' },
      },
      {
        id: 'control',
        what: {
          zh: '每個環節都有人監測，材料合適且來源清楚',
          en: 'Monitor each step; suitable, traceable materials',
        },
      },
    ],
  },
  {
    id: 'learn',
    name: { zh: '記取教訓', en: 'Learn' },
    items: [
      {
        id: 'daily',
        what: { zh: '把改善措施寫進訓練與日常工作', en: 'Write the measures into training and daily work' },
      },
      {
        id: 'share',
        what: { zh: '與同業分享教訓（不提當事人）', en: 'Share the lesson with peers, naming nobody' },
      },
    ],
  },
  {
    id: 'improve',
    name: { zh: '提升成果', en: 'Improve results' },
    items: [
      {
        id: 'invest',
        what: { zh: '持續投入技術、設備與服務', en: 'Keep investing in skill, equipment and service' },
      },
    ],
  },
];

/** Every item of every stage. */
export const rebuildingItems: RebuildingStage['items'] = rebuildingStages.flatMap(({ items }) => items);
