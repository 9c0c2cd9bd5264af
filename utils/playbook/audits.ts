import type { Bilingual } from '../domain/rule.ts';
import type { Source } from '../domain/step.ts';

export interface AuditList {
  readonly id: string;
  readonly name: Bilingual;
  /** How many months until it is due again; a habit, not a duty. */
  readonly everyMonths: number;
  readonly from: readonly Source[];
  readonly items: readonly { readonly id: string; readonly ask: Bilingual }[];
}

/** What a clinic looks at again and again so that less goes wrong. */
export const auditLists: readonly AuditList[] = [
  {
    id: 'clinical',
    name: { zh: '醫療流程', en: 'Clinical process' },
    everyMonths: 3,
    from: ['A', 'B'],
    items: [
      {
        id: 'assess',
        ask: { zh: '術前或治療前都有完整評估', en: 'Every treatment begins with a full assessment' },
      },
      {
        id: 'history',
        ask: {
          zh: '過敏、病史與禁忌症逐項問過',
          en: 'Allergies, history and contraindications are asked one by one',
        },
      },
      {
        id: 'standard',
        ask: { zh: '常做的項目都有標準流程', en: 'Usual procedures have a written standard' },
      },
      { id: 'monitor', ask: { zh: '過程中有人負責監測', en: 'Somebody monitors while it is done' } },
      { id: 'after', ask: { zh: '術後照護說明寫成文字交給對方', en: 'Aftercare is handed over in writing' } },
    ],
  },
  {
    id: 'people',
    name: { zh: '人員', en: 'People' },
    everyMonths: 6,
    from: ['A', 'B'],
    items: [
      {
        id: 'licence',
        ask: { zh: '證照與資格都查過，仍在效期內', en: 'Licences and credentials are checked and in force' },
      },
      { id: 'education', ask: { zh: '每個人都有持續進修', en: 'Everyone keeps learning' } },
      { id: 'talk', ask: { zh: '定期做溝通訓練', en: 'Communication is trained regularly' } },
      { id: 'thanks', ask: { zh: '做得好的人有被看見、被鼓勵', en: 'Good work is seen and rewarded' } },
    ],
  },
  {
    id: 'equipment',
    name: { zh: '設備與材料', en: 'Equipment and materials' },
    everyMonths: 3,
    from: ['A'],
    items: [
      {
        id: 'source',
        ask: { zh: '藥品與材料來源清楚，批號留有紀錄', en: 'Sources are known and batch numbers recorded' },
      },
      { id: 'care', ask: { zh: '設備按時保養', en: 'Devices are maintained on time' } },
      { id: 'inspect', ask: { zh: '檢驗日期沒有過期', en: 'No inspection date has passed' } },
    ],
  },
  {
    id: 'communication',
    name: { zh: '溝通', en: 'Communication' },
    everyMonths: 3,
    from: ['A', 'B', 'C'],
    items: [
      {
        id: 'consent',
        ask: {
          zh: '同意書寫到恢復期、不適、副作用與風險',
          en: 'Consent names recovery, discomfort, side effects and risks',
        },
      },
      {
        id: 'expect',
        ask: { zh: '對方的期待有談過，也記下來', en: 'Expectations are talked through and noted' },
      },
      { id: 'complain', ask: { zh: '申訴管道一眼就看得到', en: 'The way to complain is easy to see' } },
      { id: 'feedback', ask: { zh: '會主動邀請大家給意見', en: 'Feedback is invited' } },
    ],
  },
  {
    id: 'organisation',
    name: { zh: '組織', en: 'Organisation' },
    everyMonths: 6,
    from: ['B', 'C'],
    items: [
      {
        id: 'sop',
        ask: {
          zh: '危機流程有寫下來：辨識、通報、初判、分工、溝通',
          en: 'The crisis procedure is written: notice, report, assess, share duties, communicate',
        },
      },
      { id: 'trained', ask: { zh: '每個人都受過這套流程的訓練', en: 'Everyone is trained in it' } },
      {
        id: 'report',
        ask: { zh: '內部通報管道暢通，說出來不會被責怪', en: 'Reporting inside is open and without blame' },
      },
      { id: 'risk', ask: { zh: '定期盤點風險', en: 'Risks are looked at regularly' } },
      { id: 'drill', ask: { zh: '最近半年演練過', en: 'A drill was held in the last six months' } },
      { id: 'learn', ask: { zh: '每次事件後都更新流程', en: 'The procedure changes after each case' } },
    ],
  },
  {
    id: 'online',
    name: { zh: '網路', en: 'Online' },
    everyMonths: 1,
    from: ['A', 'C'],
    items: [
      {
        id: 'open',
        ask: {
          zh: '服務、醫師資歷與收費都查得到',
          en: 'Services, doctors’ qualifications and fees can be found',
        },
      },
      { id: 'teach', ask: { zh: '定期發布衛教內容', en: 'Educational content appears regularly' } },
      { id: 'watch', ask: { zh: '有人固定看各平台的評論與討論', en: 'Somebody watches reviews and talk' } },
      {
        id: 'comply',
        ask: { zh: '網站與社群內容檢查過用語', en: 'Website and posts are checked for wording' },
      },
      { id: 'reply', ask: { zh: '好評、負評都有回覆', en: 'Good and bad reviews are answered' } },
    ],
  },
];
