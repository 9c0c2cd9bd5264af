import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const words = claim({
  zh: '師公傳 師傳 不外傳 獨家調製 獨家秘 獨家配方 獨家處方 祖傳 家傳 袓傳 祖ㄔㄨㄢˊ 秘方 祕方 密方 偏方 秘製 獨門 獨門配方 獨門方子 獨門秘 獨門湯 秘帖 秘法 秘術 秘藥 秘傳 單傳 世代相傳 代代相傳 祖師爺 宮廷 御醫 清宮 御用配方 手抄本 祖上留 古法秘 不外傳 傳子不傳 傳男不傳 保險箱 保險櫃 失傳 千年古方 古方 秘密配方 神秘配方 特調秘 老院長傳下 阿祖傳 阿公傳 祖父傳 曾祖 先曾祖 師父傳 神明指點 神農',
  notAfter: '[^,。]{0,6}(?:是病歷|資料|不可信|不要|勿|,?請|的說法|存放|鑰匙)',
  notBefore:
    '不(?:是|用|要|使用)[^,。]{0,4}|沒有[^,。]{0,4}|任何|病歷[^,。]{0,6}|民間|來路不明|服用|勿|聽信|網路',
});
const passedDown = claim({
  zh: '方 方子 配方 藥方 膏 湯 藥 生髮液 精油 粉 帖 手法 調法 比例 水光 液 丹 丸 酒 配的 調的 調出來 自己調 自家調',
  before:
    '(?:傳下來|留下來|傳(?:了)?[一二三四五六七八九十0-9]+[代年]|[一二三四五六七八九十0-9]+代|彼代|那代|祖[父母]|阿公|阿嬤|老院長|院長|師父|山上|家傳|院內|自家|自己|主任|我們家|研究[一二三四五六七八九十0-9]+年)[^。]{0,12}',
  after:
    '[^。!?]{0,18}?(?:外面(?:買不到|學不來|沒有|藥房)|外頭買不到|外面|買不到|抓無|學不來|抄不走|不能講|不講|不給看|只有[^,。]{0,8}(?:知道|看過|調)|只在|鎖在|分析不出|獨家|別處沒有|市面上|連[^,。]{0,8}(?:都不|問都)|才交給|不外流|無人知)',
});
const unknowable = claim({
  zh: '外面買不到 外頭買不到 坊間買不到 市面買不到 市面上買不到 市面上抄不走 外面學不來 分析不出來 只有院長一個人知道 只有院長知道 只有老院長 連藥廠 藥房抓無 成分不能說 成分保密 配方保密 配方機密 成分不公開 比例只有 方子只有 配方只有 配方鎖 調配秘訣 閉關',
  notAfter: '[^,。]{0,6}(?:密碼)',
});
const english = claim({
  en: 'recipe only,formula only,recipe known,only our founder knows,in the family for generations,family for generations,in our family for,secret herbal,secret mix,secret remedy,secret remedies,cannot find elsewhere,can t find elsewhere,won t find elsewhere,can t get anywhere,monk s recipe,recipe nobody else,whose recipe,formula locked,monastery recipe,temple recipe,secret recipe,secret formula,secret blend,secret ingredient,secret sauce,secret technique,secret herb,secret herbs,proprietary secret,family recipe,family formula,ancestral,ancestral recipe,ancient formula,ancient recipe,ancient secret,old family,passed down,handed down,generations of our family,confidential recipe,confidential formula,own secret,own blend,house blend,master s formula,imperial recipe,imperial formula,palace recipe,palace pill,grandmother s recipe,grandmother s serum,grandma s recipe,grandfather s formula,great grandfather,never published,never been shown,known only to,locked in a safe,locked in a bank,locked in a vault,locked in the safe,under lock and key,no one else has the recipe,nobody else has the recipe,nobody can identify,nobody can copy,no one can copy,closely guarded,jealously guarded,aren t told,recipe that,formula nobody,won t tell anyone what,can t buy anywhere,take it to the grave',
  notBefore:
    '\\b(?:not|no|isn.t|records? (?:are|is)|files? (?:are|is)|kept|stored|information is|charts? (?:are|is))(?: [a-z]+){0,2} ',
  notAfter: ' (?:complaint|to us by (?:you|patients))',
  when: (clause) =>
    !/\b(?:records?|charts?|files?|keys|medication cabinet|controlled|samples)\b/u.test(clause.soft),
});

const rule: Rule = {
  id: 'ad.secret-recipe',
  title: { zh: '祖傳秘方或獨門配方', en: 'Secret or ancestral recipe' },
  message: {
    zh: '這裡以祖傳秘方或獨門配方作宣傳；醫療廣告不得以公開祖傳秘方為之，可能有疑慮。',
    en: 'This advertises a secret or ancestral recipe, which medical advertising in Taiwan may not do.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: { tw: [basis.secretRecipeOrPublicQa], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '用藥由醫師依個人狀況開立，成分可向藥師詢問' }, { text: '' }],
    en: [
      { text: 'the doctor prescribes for each person, and the pharmacist can explain the contents' },
      { text: '' },
    ],
  },
  finder: anyOf(words, passedDown, unknowable, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '這帖是院長家[[祖傳]]三代的方子。',
    '我們有[[獨門配方]]，外面喝不到。',
    '這是[[宮廷]]流傳下來的調理湯。',
    '膏藥的比例[[只有院長知道]]。',
    '配方[[鎖在保險箱]]裡，連護理師都沒看過。',
    'It is our own [[secret blend]], mixed every morning.',
    'The formula was [[passed down]] four generations.',
  ],
  good: [
    '中藥成分都列在藥袋上，歡迎向藥師詢問。',
    '請勿服用來路不明的秘方。',
    '中醫門診時間為週一至週五。',
    '病歷存放於上鎖的櫃子。',
    '我們用的藥材都經過檢驗。',
    'Your records are kept under lock and key.',
    'The full ingredient list is printed on the label.',
  ],
};
