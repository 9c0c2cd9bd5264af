import type { Branch, Level } from '../domain/incident.ts';
import type { Bilingual } from '../domain/rule.ts';

/** The kinds of trouble the sources describe, in the order a person is asked. */
export const branches: readonly {
  readonly branch: Branch;
  readonly name: Bilingual;
  readonly hint: Bilingual;
  /** Never judged lighter than this. */
  readonly atLeast: Level;
}[] = [
  {
    branch: 'service',
    name: { zh: '服務不滿', en: 'Service' },
    hint: { zh: '等候、流程、費用說明', en: 'waiting, process, fees' },
    atLeast: 1,
  },
  {
    branch: 'staff',
    name: { zh: '人員態度', en: 'Staff manner' },
    hint: { zh: '口氣、態度、不當言行', en: 'tone, manner, conduct' },
    atLeast: 1,
  },
  {
    branch: 'result',
    name: { zh: '效果爭議', en: 'Result' },
    hint: { zh: '不如預期、恢復太慢', en: 'not as expected, slow recovery' },
    atLeast: 2,
  },
  {
    branch: 'safety',
    name: { zh: '安全傷害', en: 'Safety' },
    hint: { zh: '受傷、感染、重大併發症', en: 'injury, infection, grave complication' },
    atLeast: 3,
  },
  {
    branch: 'drug',
    name: { zh: '用藥反應', en: 'Drug reaction' },
    hint: { zh: '過敏、嚴重副作用', en: 'allergy, severe side effect' },
    atLeast: 3,
  },
  {
    branch: 'privacy',
    name: { zh: '個資外流', en: 'Data leak' },
    hint: { zh: '回覆、照片或病歷外流', en: 'a reply, picture or chart got out' },
    atLeast: 3,
  },
  {
    branch: 'rumour',
    name: { zh: '謠言冒名', en: 'Rumour' },
    hint: { zh: '不實指控、假帳號', en: 'false claims, fake accounts' },
    atLeast: 2,
  },
  {
    branch: 'media',
    name: { zh: '媒體法律', en: 'Press or law' },
    hint: { zh: '記者詢問、律師函', en: 'press inquiry, lawyer’s letter' },
    atLeast: 3,
  },
];
