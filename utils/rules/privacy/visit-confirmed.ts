import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { sensitiveSpecialties } from '../../lexicon/medical-things.ts';
import { basis } from '../basis.ts';
import { adjusted } from '../predicates.ts';
import { related } from '../relation.ts';
import { visitConfirmed } from '../visits.ts';

const rule: Rule = {
  id: 'privacy.visit-confirmed',
  title: { zh: '證實（或否認）評論者是病人', en: 'Confirms or denies that the reviewer was a patient' },
  message: {
    zh: '這裡等於承認或否認評論者曾在本院就診、預約或留有紀錄。是否就醫本身就可能受到保密，公開回覆時建議不證實也不否認。',
    en: 'This states or implies that the reviewer was, or was not, a patient here. That alone may be protected; a public reply does best to neither confirm nor deny.',
  },
  severity: { tw: 'warn', us: 'block' },
  context: { private: 'off' },
  basis: {
    tw: [basis.secrecyUncertain, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [
      { text: '為保護每一位民眾的隱私，我們無法在公開平台確認或說明任何個別情形' },
      { text: '謝謝您讓我們知道您的感受' },
    ],
    en: [
      { text: "to protect everyone's privacy we can't confirm or discuss any individual's situation here" },
      { text: 'thank you for telling us how it felt' },
    ],
  },
  finder: related(
    adjusted(visitConfirmed, (match, draft) =>
      draft.pack === 'tw' && sensitiveSpecialties.test((draft.clinic?.specialties ?? []).join(' '))
        ? { ...match, severity: 'block' }
        : match,
    ),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '感謝[[您來看診]]，我們會把意見轉達給醫師。',
    '[[我們查了您的病歷]]，並沒有您說的情形。',
    '[[查無您的就診紀錄]]，請問是否留錯地方了？',
    '[[您當天掛號]]的時候，櫃檯已經提醒過。',
    '謝謝[[您的來訪]]。',
    'Thank you for [[your visit]], it was a pleasure to see you.',
    '[[We have no record of you]] as a patient.',
    'We [[reviewed your chart]] and spoke with the team.',
  ],
  good: [
    '若您曾於本院就診，歡迎來電與我們聯繫。',
    '我們每天服務許多民眾，等候時間確實需要改善。',
    '因隱私規定，我們無法在公開平台確認任何人是否就診。',
    '歡迎來電詢問門診時間。',
    '謝謝您的意見，我們會檢討現場流程。',
    'Privacy law means we cannot confirm whether anyone is a patient.',
    'Please call us so we can listen to your concerns.',
    "Keeping voices low is our job and not a patient's.",
  ],
};
