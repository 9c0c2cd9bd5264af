import type { Branch, Origin } from '../domain/incident.ts';
import type { Bilingual } from '../domain/rule.ts';

/** One exercise. People, places and words are invented. */
export interface Drill {
  readonly id: string;
  /** Number of the scenario in the sources' list; the seventh has three. */
  readonly scenario: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly branch: Branch;
  readonly origin: Origin;
  /** Time planned for the whole exercise. */
  readonly minutes: number;
  readonly title: Bilingual;
  readonly situation: Bilingual;
  readonly review: Bilingual;
}

/** The sources' cases as exercises. */
export const drills: readonly Drill[] = [
  {
    id: 'diagnosis',
    scenario: 1,
    branch: 'result',
    origin: 'forum',
    minutes: 30,
    title: { zh: '社群質疑診斷', en: 'A diagnosis doubted in public' },
    situation: {
      zh: '論壇有人懷疑診所判斷錯誤，兩小時內多了四十則留言。醫師還沒看過當時的紀錄。',
      en: 'A forum post doubts a diagnosis; forty comments in two hours. The doctor has not looked into it yet.',
    },
    review: {
      zh: '跑了三次都說沒事，換一間才找到原因，這樣的判斷誰敢相信？',
      en: 'Three visits and “nothing wrong”, then another place found it. Who can trust that?',
    },
  },
  {
    id: 'drug',
    scenario: 2,
    branch: 'drug',
    origin: 'facebook',
    minutes: 30,
    title: { zh: '罕見的嚴重藥物反應', en: 'A rare, severe drug reaction' },
    situation: {
      zh: '家屬發文說用藥後全身起疹、送醫住院。目前看來用藥沒有違反常規，原因還在查。',
      en: 'A family writes of a rash and a hospital stay after a drug. It seems rightly given; the cause is unknown.',
    },
    review: {
      zh: '家人吃了這裡開的藥就送急診，到現在沒有人打一通電話來。',
      en: 'My relative went to emergency after their drug, and nobody has called since.',
    },
  },
  {
    id: 'one-star',
    scenario: 3,
    branch: 'staff',
    origin: 'google',
    minutes: 20,
    title: { zh: '一星評論：護理師的態度', en: 'One star: the nurse’s manner' },
    situation: {
      zh: '早上九點，Google 出現一則一星評論。當事的護理師今天休假，主管剛看到。',
      en: 'At nine, a one-star review on Google. The nurse is off today; the manager has just seen it.',
    },
    review: {
      zh: '護理師講話超兇，問個問題就翻白眼，不會再來了。',
      en: 'The nurse was so rude and rolled her eyes at a question. Never again.',
    },
  },
  {
    id: 'expectation',
    scenario: 4,
    branch: 'result',
    origin: 'google',
    minutes: 25,
    title: { zh: '一再出現「效果不如預期」', en: '“Not as expected”, again and again' },
    situation: {
      zh: '這是本月第三則說效果不如預期的評論。每個人恢復期的說明都不太一樣。',
      en: 'The third such review this month. Everyone was told something different about recovery.',
    },
    review: {
      zh: '諮詢講得很美好，做完跟想像差很多，問恢復多久也說不清楚。',
      en: 'The consultation promised much, the result is far from it, and nobody can say how long recovery takes.',
    },
  },
  {
    id: 'rumour',
    scenario: 5,
    branch: 'rumour',
    origin: 'facebook',
    minutes: 25,
    title: { zh: '謠言與冒名帳號', en: 'Rumours and a false account' },
    situation: {
      zh: '有帳號用診所的名稱和標誌收訂金，另有三則內容雷同的負評在同一晚出現。',
      en: 'An account with the clinic’s name takes deposits; three look-alike reviews appeared in one night.',
    },
    review: {
      zh: '聽說這間要收掉了，訂金都拿不回來，大家快去退。',
      en: 'I hear this place is closing and deposits are gone; get yours back.',
    },
  },
  {
    id: 'surgery',
    scenario: 6,
    branch: 'safety',
    origin: 'news',
    minutes: 40,
    title: { zh: '手術併發症引發討論', en: 'A surgical complication widely discussed' },
    situation: {
      zh: '一起術後併發症上了新聞，家屬在醫院陪伴，記者守在門口。',
      en: 'A complication is in the news; the family is at the hospital and reporters are at the door.',
    },
    review: {
      zh: '新聞那間就是這裡，出事了還照常營業，太可怕。',
      en: 'This is the place in the news. Open as usual after that? Frightening.',
    },
  },
  {
    id: 'leak',
    scenario: 7,
    branch: 'privacy',
    origin: 'google',
    minutes: 25,
    title: { zh: '回覆裡洩漏了個資', en: 'A reply gave away personal data' },
    situation: {
      zh: '同仁昨晚的回覆寫出對方的姓氏和看診日期，截圖已經被轉貼。',
      en: 'Last night’s reply named a surname and a visit date; a screenshot is going round.',
    },
    review: {
      zh: '診所把我的姓和哪天去都寫在回覆裡，這樣對嗎？',
      en: 'The clinic put my surname and the day I came into its reply. Is that right?',
    },
  },
  {
    id: 'conduct',
    scenario: 7,
    branch: 'staff',
    origin: 'forum',
    minutes: 25,
    title: { zh: '員工的不當言行', en: 'Staff misconduct' },
    situation: {
      zh: '有人貼出員工在私人帳號嘲笑來診者的截圖，帳號看得出在哪裡上班。',
      en: 'A screenshot shows an employee mocking visitors on a private account that names the workplace.',
    },
    review: {
      zh: '員工私下這樣笑客人，診所知道嗎？',
      en: 'Does the clinic know its staff laugh at people like this?',
    },
  },
  {
    id: 'press',
    scenario: 7,
    branch: 'media',
    origin: 'news',
    minutes: 30,
    title: { zh: '記者來電查證', en: 'A reporter calls' },
    situation: {
      zh: '記者下午四點截稿，想知道一則爆料是否屬實，並要求訪問醫師。',
      en: 'A reporter, deadline at four, asks whether a story is true and wants the doctor.',
    },
    review: {
      zh: '聽說記者在問這間的事，診所怎麼都不出來講清楚？',
      en: 'Reporters are asking about this place. Why does the clinic say nothing?',
    },
  },
];
