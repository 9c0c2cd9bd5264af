import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const guaranteed = phrase({
  zh: '保證 掛保證 打包票 保固 包',
  en: 'guarantee,guaranteed,guaranteeing',
  after:
    '.{0,4}(?:有效|見效|有感|療效|成功|治好|治癒|痊癒|會好|好|改善皮|不復發|不再|斷根|根治|滿意|年輕|消失|有|瘦|懷孕|受孕|生|美白|變白|長回|不痛|帖|根除|零失敗|一次)|.{0,12}(?:效果|療效|results?|outcome|cure|success|satisf|perfect)',
  notAfter: '金|書|人|卡|會?改善.{0,4}(?:等候|流程|服務|態度)|.{0,3}(?:隱私|品質|安全性)',
  notBefore: '書|麵|錢|皮|打|面|紅|麻|藥|肉|膿|沙|承|荷',
});
const surely = phrase({
  zh: '百分百有效 百分之百有效 100%有效 100%成功 百分百成功 一定會好 一定有效 一定會瘦 一定治得好 絕對有效 絕對會好 藥到病除 手到病除 一次見效 次次見效 立刻見效保證 無效退費 無效退款 沒效退錢 不滿意退費 成功率100% 成功率百分百 零失敗',
  en: 'money-back guarantee,100% effective,100% success,always works,works every time,guaranteed results,permanent results,permanent cure,we will cure,cure for good,risk-free results',
});
const lasting = phrase({
  zh: '根治 根除 斷根 除根 永不復發 不再復發 不會復發 絕不復發 一勞永逸 永久有效 永久除 永久見效 終身有效 終生有效 一輩子不用再 永遠不會再 完全痊癒',
  en: 'never come back,never comes back,gone for good,forever cured',
});

const rule: Rule = {
  id: 'ad.guarantee',
  title: { zh: '保證療效', en: 'Guaranteed result' },
  message: {
    zh: '這裡可能被認為是保證療效。主管機關函釋點名「根治」「永不復發」一類用語，而實際效果因人而異。',
    en: 'This may be read as guaranteeing a result, which the authority names among improper advertising; outcomes differ from person to person.',
  },
  severity: { tw: 'block', us: 'warn' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '效果因個人狀況而異' }, { text: '會由醫師評估後說明可能的效果與限制' }],
    en: [
      { text: 'results differ from person to person' },
      { text: 'the doctor explains what to expect after an examination' },
    ],
  },
  finder: anyOf(guaranteed, surely, lasting),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們的療程[[保證有效]]，請放心。',
    '這個方法可以[[完全根治]]，不會再發作。',
    '做一次就[[永不復發]]，大家都很滿意。',
    '[[包你瘦]]，三個月看得到成果。',
    '[[一勞永逸]]解決牙齒問題。',
    '[[無效退費]]，歡迎來試。',
    'We offer [[guaranteed results]] for every smile.',
  ],
  good: [
    '醫療無法保證效果，每個人的狀況不同。',
    '預約需先繳交保證金，取消會全額退還。',
    '沒有任何療程可以根治，醫師會說明可能的限制。',
    '我們保證會改善等候的流程。',
    '我們會確保您的隱私。',
    'No clinic can guarantee results, and we never do.',
  ],
};
