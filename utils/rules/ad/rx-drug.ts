import type { Analysis, Clause } from '../../domain/analysis.ts';
import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { claim, sentenceTest } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const names =
  '肉毒 肉毐 肉ㄉㄨˊ ㄖㄡˋ毒 ㄖㄡˋ毐 ㄖㄡˋㄉㄨˊ ㄖ毒 保妥適 保妥 麗舒妥 天使肉毒 奇蹟肉毒 除皺針 小臉針 瘦臉針 瘦小臉 玻尿酸 童顏針 童言針 童顏ㄓㄣ 嬰兒針 少女針 洢蓮絲 舒顏萃 喬雅露 水光針 美白針 美白點滴 傳明酸 消脂針 溶脂針 瘦瘦針 瘦瘦筆 瘦瘦ㄓㄣ 瘦ㄓㄣ 週週筆 減重針 減肥針 減重筆 藍色小筆 瘦身針 猛健樂 猛漸樂 週纖達 善纖達 善先達 善ㄒㄧㄢ達 週ㄒㄧㄢ達 胰妥讚 諾和盈 諾和泰 善纖 威而鋼 犀利士 樂威壯 藍色小藥丸 柔沛 波斯卡 落健 口服a酸 口服ㄟ酸 ㄎㄡˇ服ㄟ酸 a酸 k他命 速效型k他命 生長激素 排卵針 PRP BTX b.t.x';

const claimed = hardPattern(
  '就是|就不|就會|就年輕|效果|有效|見效|有感|快狠準|一次搞定|搞定|持久|除皺|小臉|瘦(?!瘦|小臉針)|掉|無敵|威[^而]|自動|膠原|長出|關掉|忘記|飽|不會餓|不餓|緊|撐滿|熨平|年輕|變|順|立刻|馬上|送|折|優惠|半價|買[0-9一二三四五]|體驗|一起打|混打|合併|搭配|原廠|推薦|首選|最|神|必打|打一針|一針|亮白|白回來|美白效果|好評|超|狂|輕鬆|回來',
);
const available = hardPattern(
  '到貨|現貨|有貨|還有|開放|供應|引進|加購|數量|登記|預約|歡迎|來打|想打|要打|提供|可以打|有在打|姊妹|水水',
);
const refusing = hardPattern(
  '本院(?:不|沒有|未)|不提供|不(?:建議|適合|是減肥|販售|賣)|仿單|適應症|自費標示|副作用|禁忌|處方用藥|須經|應由|評估後|抽血追蹤|衛教|研究|衛福部|食藥署|健保給付|缺藥|可能|不是想|先停|起始劑量|跳過|改擦|改成|減量|停掉|療程中[您你妳]',
);

const isClaimed = sentenceTest((sentence) => claimed.test(sentence));
const isAvailable = sentenceTest((sentence) => available.test(sentence));
const isRefused = sentenceTest((sentence) => refusing.test(sentence));

const bragging = claim({
  zh: names,
  when: (clause, draft) => speaksToAll(clause, draft) && isClaimed(clause, draft),
});
const offered = claim({
  zh: names,
  severity: 'warn',
  when: (clause, draft) =>
    speaksToAll(clause, draft) && isAvailable(clause, draft) && !isClaimed(clause, draft),
});
const english = claim({
  en: 'botox,dysport,xeomin,juvederm,restylane,sculptra,kybella,semaglutide,tirzepatide,ozempic,wegovy,mounjaro,zepbound,saxenda,glp 1,viagra,cialis,sildenafil,tadalafil,phentermine,accutane,isotretinoin,propecia,finasteride,testosterone,ketamine,lip filler,dermal filler,hcg,b12 shots,weight loss shot,weight loss injection,skinny shot,skinny pen,the pen,the shot',
  when: sentenceTest(
    (sentence) =>
      !personalEn.test(sentence) &&
      !refusingEn.test(sentence) &&
      (claimedEn.test(sentence) || /\b(?:in stock|available|freshest|a unit|\$ ?\d)\b/u.test(sentence)),
  ),
});
const claimedEn =
  /\b(?:erases?|melts?|takes? (?:ten|\d+|the weight|years)|works?|shuts? off|switch(?:es)? off|kicks? in|miracle|magic|truly|best|freshest|every(?:one|body)? (?:loses|who)|ask about|years? off|younger|drops?|sheds?|loses?|smooth|gone|curb|fast|quick|easy|love|let a single man|game.changer|amazing|never|stops?|hunger|appetite|waistline|unit|off the first|bundle|free|weeks|stone|month only|\$ ?\d|% off|fresh|strongest|fastest|guarante\w+|wonders?|transform\w*|slim\w*)\b/u;
const personalEn =
  /\b(?:you (?:were|had|got|received|asked|wanted|requested|took|came|told|declined|refused)|your (?:dose|prescription|refill|chart|treatment|visit|appointment)|he was|she was|prescribed you|gave you)\b/u;
const refusingEn =
  /\b(?:do not|don't (?:offer|prescribe|sell)|not offer|fda|side effects?|only after|requires? (?:an?|a medical)|prescription only|insurance|shortage|prior auth\w*|risks?|consult|cannot (?:prescribe|discuss)|not (?:a|for) (?:weight|everyone))\b/u;

const rule: Rule = {
  id: 'ad.rx-drug',
  title: { zh: '對公眾宣傳處方藥或針劑', en: 'Prescription drug promoted to the public' },
  message: {
    zh: '這裡向大眾提到處方藥或針劑並帶有效果或供應的訊息，可能被認為是藥物廣告；處方藥廣告僅得登載於學術性醫療刊物。',
    en: 'This names a prescription drug or injectable to the public with an effect or an offer; it may count as drug advertising.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'advise' },
  basis: { tw: [basis.prescriptionAdvertising, basis.improperAdvertising], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '用藥須由醫師評估後開立，無法在此說明' }, { text: '' }],
    en: [{ text: "medicines are prescribed after an examination and can't be discussed here" }, { text: '' }],
  },
  finder: anyOf(bragging, offered, english),
};

export default rule;

/** Neither this person's own record nor education or refusal. */
function speaksToAll(clause: Clause, draft: Analysis): boolean {
  if (isRefused(clause, draft)) return false;
  return !(
    clause.time === 'past' &&
    clause.stated &&
    clause.who === 'reviewer' &&
    /[您你妳][^,。]{0,8}(?:施打|接受|打了|打過|打的|開立|服用|吃了|要求)|幫[您你妳]|當[天日]|上次/u.test(
      clause.hard,
    )
  );
}

export const examples: RuleExamples = {
  bad: [
    '[[瘦瘦筆]]打了就不會餓，快來試試。',
    '[[肉毒]]除皺一次搞定，隔天就能上班。',
    '本週[[猛健樂]]到貨，需要的朋友請來電登記。',
    '[[美白針]]打完真的會亮白，很有感。',
    '[[威而鋼]]效果更持久，歡迎詢問。',
    '[[Botox]] takes ten years off, and it is only nine dollars a unit.',
    '[[Semaglutide]] shuts off hunger like a switch.',
  ],
  good: [
    '用藥須由醫師評估後開立，無法在此說明。',
    '本院不提供肉毒桿菌注射。',
    '美白針並未核准用於美白，我們不建議。',
    '減重藥物可能有副作用，須經醫師評估。',
    '玻尿酸注射有栓塞風險，術前會完整說明。',
    'We do not offer semaglutide at this clinic.',
    'Botox has side effects that the doctor explains first.',
  ],
};
