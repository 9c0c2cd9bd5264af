import type { Basis } from '../domain/finding.ts';

/** Sources that several rules rest on; read on the date given, articles as numbered that day. */
const checkedOn = '2026-11-21';
const law = (pcode: string) => `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${pcode}`;

const medicalCareAct = (article: string, certainty: Basis['certainty'] = 'certain'): Basis => ({
  source: '醫療法',
  article,
  url: law('L0020021'),
  checkedOn,
  certainty,
});

const physiciansAct = (article: string): Basis => ({
  source: '醫師法',
  article,
  url: law('L0020001'),
  checkedOn,
  certainty: 'certain',
});

const criminalCode = (article: string, certainty: Basis['certainty'] = 'likely'): Basis => ({
  source: '刑法',
  article,
  url: law('C0000001'),
  checkedOn,
  certainty,
});

export const basis = {
  /** Staff may not disclose what they know of a patient's condition or health. */
  secrecy: medicalCareAct('第72條、第103條、第107條'),
  secrecyUncertain: medicalCareAct('第72條', 'uncertain'),
  physicianSecrecy: physiciansAct('第23條、第29條'),
  treatmentInPerson: physiciansAct('第11條、第29條'),
  specialistTitle: physiciansAct('第7-2條、第28-2條'),
  personalData: {
    source: '個人資料保護法',
    article: '第6條、第20條、第41條、第47條',
    url: law('I0050021'),
    checkedOn,
    certainty: 'certain',
  },
  professionalSecret: criminalCode('第316條'),
  insult: criminalCode('第309條'),
  defamation: criminalCode('第310條'),
  intimidation: criminalCode('第304條、第305條'),
  personality: {
    source: '民法',
    article: '第184條、第195條',
    url: law('B0000001'),
    checkedOn,
    certainty: 'likely',
  },
  improperSolicitation: medicalCareAct('第61條、第103條'),
  promotionNotice: {
    source: '衛署醫字第0940203047號公告',
    article: '94.3.17',
    checkedOn,
    certainty: 'certain',
  },
  improperAdvertising: medicalCareAct('第86條第7款、第103條'),
  secretRecipeOrPublicQa: medicalCareAct('第86條第3款、第103條'),
  pressAdvertising: medicalCareAct('第86條第5款、第103條'),
  nonMedical: medicalCareAct('第84條、第104條'),
  borrowedName: medicalCareAct('第86條第1款、第103條'),
  advertisingInterpretation: {
    source: '衛部醫字第1051667434號令',
    article: '105.11.17',
    checkedOn,
    certainty: 'certain',
  },
  emergencyDuty: medicalCareAct('第60條', 'uncertain'),
  prescriptionAdvertising: {
    source: '藥事法',
    article: '第65條至第69條、第91條、第92條',
    url: law('L0030001'),
    checkedOn,
    certainty: 'certain',
  },
  cosmetics: {
    source: '化粧品衛生安全管理法',
    article: '第10條、第20條',
    url: law('L0030013'),
    checkedOn,
    certainty: 'certain',
  },
  foodClaims: {
    source: '食品安全衛生管理法',
    article: '第28條、第45條',
    url: law('L0040001'),
    checkedOn,
    certainty: 'likely',
  },
  fairTrade: {
    source: '公平交易法',
    article: '第21條、第42條',
    url: law('J0150002'),
    checkedOn,
    certainty: 'likely',
  },
  fairTradeCompetitor: {
    source: '公平交易法',
    article: '第24條、第42條',
    url: law('J0150002'),
    checkedOn,
    certainty: 'likely',
  },
  fairTradeDeception: {
    source: '公平交易法',
    article: '第25條、第42條',
    url: law('J0150002'),
    checkedOn,
    certainty: 'likely',
  },
  disputeAct: {
    source: '醫療事故預防及爭議處理法',
    article: '第7條、第23條',
    checkedOn,
    certainty: 'uncertain',
  },
  copyright: {
    source: '著作權法',
    article: '第22條、第91條',
    url: law('J0070017'),
    checkedOn,
    certainty: 'likely',
  },
  ethics: { source: '醫師倫理規範', checkedOn, certainty: 'likely' },
  hipaa: {
    source: 'HIPAA Privacy Rule',
    article: '45 CFR 164.502(a), 164.530(i)',
    url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164',
    checkedOn,
    certainty: 'certain',
  },
  ftcAct: {
    source: 'FTC Act',
    article: 'section 5',
    url: 'https://www.ftc.gov/legal-library/browse/statutes/federal-trade-commission-act',
    checkedOn,
    certainty: 'likely',
  },
  ftcReviews: {
    source: 'FTC Rule on Consumer Reviews and Testimonials',
    article: '16 CFR 465.2, 465.4, 465.7',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
    checkedOn,
    certainty: 'certain',
  },
  reviewFairness: {
    source: 'Consumer Review Fairness Act',
    article: '15 U.S.C. 45b',
    url: 'https://www.law.cornell.edu/uscode/text/15/45b',
    checkedOn,
    certainty: 'likely',
  },
  googleEngagement: {
    source: 'Google Maps user-contributed content policy',
    article: 'Fake engagement',
    url: 'https://support.google.com/contributionpolicy/answer/7400114',
    checkedOn,
    certainty: 'certain',
  },
  googleHarassment: {
    source: 'Google Maps user-contributed content policy',
    article: 'Harassment',
    url: 'https://support.google.com/contributionpolicy/answer/7400114',
    checkedOn,
    certainty: 'likely',
  },
  googlePersonal: {
    source: 'Google Maps user-contributed content policy',
    article: 'Personal information',
    url: 'https://support.google.com/contributionpolicy/answer/7400114',
    checkedOn,
    certainty: 'likely',
  },
} as const satisfies Readonly<Record<string, Basis>>;
