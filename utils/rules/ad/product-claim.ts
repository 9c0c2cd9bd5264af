import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { trouble } from '../claim-words.ts';
import { anyOf } from '../predicates.ts';

const effect = `(?:治療|專治|根治|治好|治|改善|舒緩|緩解|預防|防止|防|降|降低|消炎|殺菌|抑制|抗癌|抗發炎|清血|通血|通血路|通血管|排毒|排油|排便|分解|燃燒|代謝|消掉|消失|消(?:除|了|$)|不見|退場|退休|丟掉|停用|停藥|掃得|逼出|往下掉|往回走|縮水|醒來|長出|長高|增強|提升|強化|補氣|補腎|活化|修復|再生|回正|穩了|都穩|變零|化掉|有感|見效|吃回|抽高|抽十|充電|調整|恢復|變乖|會乖|熄火|拉上|瘦|返老|逆轉|好睡|不失眠|不失智|退化|長髮|生髮|流感|不中鏢|替代|延後|促進|助孕|安神|通骨|消骨|燃脂|退水腫|降肌酸酐)`;

const products = claim({
  zh: '修護霜 纖體飲 凍飲 護具 布料 活寶 膠囊 洗劑 面膜 精華 精華液 乳霜 乳液 眼霜 霜 藥膏 軟膏 膏 保養品 洗面乳 洗髮精 生髮液 噴霧 化妝水 淨膚水 肥皂 皂 牙膏 漱口水 凝膠 貼布 保健品 保健食品 營養品 補充品 益生菌 酵素 膠囊 滴丸 錠 葉黃素 魚油 維他命 葡萄糖胺 膠原 膠原蛋白 滴雞精 雞精 茶 茶包 養生茶 飲 銀杏飲 保健飲 黑糖飲 四物飲 湯包 補湯 酒 鹿鞭酒 藥酒 粉 排毒粉 孢子油 靈芝 樟芝 牛樟芝 紅麴 納豆 納豆紅麴 南瓜籽油 苦茶油 籽油 薑黃 滴劑 口服液 精油 貼片 隔離霜 防曬 安瓶 洗劑 益菌 這瓶 這罐 這支 那罐 那瓶 一罐 兩罐 這款 q10 nmn',
  after: `[^。!?]{0,24}?${effect}`,
  notAfter:
    '[^。!?]{0,24}?(?:不具|不得|標示|流程|服務|請洽|環境|不能|無法|並非|不是|醫師指示|依指示|劑量|副作用|過敏|不建議|使用前)|葉蛋|會(?:辦|議)|色|水間',
  notBefore: '[您你妳](?:的|上次|那|擦|吃|用)|幫[您你妳]|開(?:的|立|給)|麻醉|咖啡|點|泡|喝',
  when: (clause) => clause.time !== 'past' || !clause.stated || clause.who !== 'reviewer',
});
const taken = claim({
  zh: '吃 喝 擦 噴 塗 貼 敷 含 滴 連續吃 連續擦 連續喝 擦了 喝了 吃了 喝到 吃到 擦到 擦著擦著 喝著喝著 擦兩週 噴兩週 一天兩顆 每天三粒 每天一匙 睡前一包',
  after: `[^。!?]{0,14}?(?:${trouble}|血糖|血壓|肝指數|夜尿|藥膏|慢性處方|慢性病|三高藥|類固醇|處方箋|抗生素)[^。!?]{0,10}?(?:消失|不見|改善|就好|會好|停了|丟掉|退場|降|穩|自己消|有感|回正|變零|減少|掃光|亮|慢慢|拜拜|掰掰)`,
  notAfter: '[^。!?]{0,24}(?:回診|醫師|停藥|可能|請|若|如)',
  notBefore: '[您你妳]|若|如|請|醫師|應|建議',
});
const medicalGrade = claim({
  zh: '媲美醫美 抗癌 清除自由基 增強抵抗力 預防失智 降三高 降血脂 通血路 通血管 防中風 改善過敏體質 活化毛囊 刺激毛囊 粒線體充電 卵巢年齡',
  notAfter:
    '[^,。]{0,6}(?:口罩|標準|手套|消毒|器材|儀器|藥物|治療|用藥|飲食|篩檢|疫苗|的病友|病患|病人|中心|家屬|團隊|協會|衛教|運動)',
  notBefore: '沒有|不是|不具|並非|宣稱',
});
const english = claim({
  en: 'serum,cream,ointment,lotion,balm,moisturizer,moisturiser,mask,ampoule,toner,shampoo,supplement,supplements,capsule,capsules,powder,drops,gummies,liver cleanse,face oil,throat spray,nasal spray,oil pulling,tea,tonic,tincture,soup,liniment,oil,probiotic,probiotics,vitamins,vitamin pack,greens,collagen,gel,patch,patches,spray,pills,drink,elixir,syrup,bone broth,toothpaste,mouthwash,it,jar,bottle,wash,soap,sunscreen,fatmelt,herbal blend',
  after:
    '[^.!?]{0,60}?\\b(?:reverses?|cures?|erases?|fades?|heals?|treats?|melts?|blocks?|dissolves?|switch(?:es)? off|closes?|mends?|scrubs?|lowers?|brings (?:sugar|blood|pressure)|clears?|balances?|regrows?|regrew|prevents?|wakes?|keeps?|eliminates?|kills?|detox\\w*|burns?|shrinks?|replaces? (?:your )?(?:medication|meds|statins?)|wipes? out|gets? rid|knocks out|stops?|boosts?|repairs?|removes?|calms?|restores?|does the work of)\\b[^.!?]{0,40}\\b(?:eczema|rosacea|acne|scars?|melasma|psoriasis|damage|dna|inflammation|thyroid|carbs|fat|liver|sugar|cholesterol|blood pressure|pressure|wrinkles|hair|arthritis|joints?|pain|immun\\w+|cancer|dementia|allerg\\w+|infections?|reflux|gout|hormones?|migraines?|insomnia|anxiety|spots|hives|warts|cavities|gums|prostate|diabetes|cell\\w*|bacteria|fungus|gene|pores|bloat\\w*|vertigo|tinnitus|toxins|cysts?|fibroids?|gallstones?|kidney stones?|follicles?|viruses|gum disease|flu|colds|plaque|cataracts?)\\b',
  notBefore: '\\b(?:your|you|not|no|prescribed?|the doctor|if|whether)(?: [a-z]+){0,2} ',
  when: (clause) =>
    !(clause.who === 'reviewer' && clause.time === 'past') && !clause.moods.has('conditional'),
});

const rule: Rule = {
  id: 'ad.product-claim',
  title: { zh: '產品宣稱療效', en: 'Product efficacy claim' },
  message: {
    zh: '這裡為化粧品、食品或保健品宣稱醫療效能，可能違反產品廣告的規定，罰則另計。',
    en: 'This claims a medical effect for a cosmetic or supplement; it may fall under separate product advertising rules.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: {
    tw: [basis.cosmetics, basis.foodClaims, basis.prescriptionAdvertising],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '請依產品標示使用，若有疑問請洽詢本院' }, { text: '' }],
    en: [{ text: 'please follow the label and ask us with any question' }, { text: '' }],
  },
  finder: anyOf(products, taken, medicalGrade, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '這款[[面膜可以消炎]]殺菌，痘痘退得很快。',
    '櫃檯的[[魚油能預防]]失智。',
    '我們的益生菌[[改善過敏體質]]，很多人回購。',
    '這支[[乳霜專治濕疹]]跟富貴手。',
    '每天[[喝了血糖]]就穩了。',
    'Our house [[serum]] reverses sun damage and fades melasma.',
    'The [[capsule]] scrubs the liver and lowers cholesterol.',
  ],
  good: [
    '架上的保健食品屬一般食品，不具醫療效能。',
    '請依產品標示使用，若有疑問請洽詢本院。',
    '面膜請於開封後儘早用完。',
    '用藥後若有不適，請回診由醫師評估。',
    '候診區備有茶水。',
    'Please follow the label of any cream you use.',
    'We do not sell supplements at the front desk.',
  ],
};
