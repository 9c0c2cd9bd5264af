import type { Finder } from '../domain/rule.ts';
import { construction } from './constructions.ts';
import { anyOf, clauseMatching } from './predicates.ts';
import { tellingOf } from './story.ts';

const body =
  '(?:牙|齒|骨|皮膚|膚質|膚況|眼|鼻|耳|喉|臉|下巴|額|肩|背|腰|膝|腳|腿|手|頭皮|髮|胸|腹|胃|腸|肝|腎|心臟|肺|血管|神經|肌|關節|韌帶|子宮|卵巢|內膜|胚胎|攝護腺|尿|傷口|疤|疹|痘|斑|水泡|囊袋|角膜|黃斑|視網膜|軟骨|鼓膜)';
const state =
  '(?:不對稱|後縮|歪|偏[深高低大小薄厚]|過[高低深]|太[薄厚短窄深大小]|裂|斷|鬆動?|塌|萎縮|退化|變形|彎|卡住|發紅|泛紅|紅腫|腫|發炎|化膿|滲液|流膿|潰爛|穿孔|破損|缺|掉了|壞死|感染|敏感|粗大|下垂|凹|凸|磨損|脫落|乾|緊繃|僵硬|無力|麻|痛|痠|癢)';
const figure = '[0-9一二三四五六七八九十百零點兩]{1,5}';

const stateZh = `${body}[^，。]{0,10}${state}`;
const measureZh = `(?:血壓|收縮壓|舒張壓|血糖|糖化|血色素|體重|體脂|腰圍|體溫|血氧|眼壓|度數|近視|散光|視力|指數|膽固醇|尿酸|側彎|角度|骨齡|卵泡|內膜|胎位|羊水|週數|GPT|TSH|AMH|PSA|BMI|A1C)[^，。]{0,8}${figure}|(?:燒|高燒|燒到)[^，。]{0,3}(?:3[789]|4[012])|(?:從)${figure}[^，。]{0,5}(?:到|掉到|降到|收到|變)${figure}|(?:瘦|掉|胖|減|少)了?${figure}[^，。]{0,3}(?:公斤|公分|吋|kg)`;
const lifeZh =
  '(?:兩條線|驗到|寶寶已|有喜|孕|胎心|卸貨|生完|生產|坐月子|流掉|沒留住|沒著床|著床|破水|餵母奶|備孕|未婚懷孕)|(?:抽菸|喝酒|酗酒|吸毒|嗑藥|熬夜)[^，。]{0,4}(?:一天|每天|沒停|沒在停|習慣|史)|(?:情緒|精神|心理|身心)[^，。]{0,4}(?:不穩|狀態|狀況|低落|崩潰|問題|壓力)|睡不著|睡不好|驚醒|提不起勁|一覺到天亮|輕生|想不開|幻|妄想|偏執|恭喜[^，。！]{0,6}(?:畢業|卸貨|懷|當媽|升格|好孕|生)|喜獲|弄[璋瓦]';

/** 歪成那樣, 腫成麵龜, 痛到走不動: how one body looks, never said in general. */
const complementZh =
  '(?:歪|裂|彎|腫|爛|斷|塌|蛀|凹|駝|紅|磨|卡)成(?:那樣|這樣|[^，。]{1,3})(?:[,，。的]|$)|蛀到|(?:痛|腫|癢|虛|喘|咳|吐|燒)到(?![院診]|不行|底)[^，。]{1,6}|從[^，。]{2,12}(?:翻來翻去|不起來|睡不著|爬不|走不|舉不|暴牙|拐杖|輪椅)[^，。]{0,4}[,，]?到(?:現在|今)|(?:只剩|剩下)[0-9一二三四五六七八九十]{1,3}顆牙';

/** Readings that nobody quotes in general, and bodies compared with the reader's own. */
const figureEn =
  '\\b\\d{2,3} over \\d{2,3}\\b|\\b(?:index|pressures?|sugars?|count|score|level|reading)s? (?:as high as|as low as|of|in the high|at|above) (?:\\d|[a-z]+ties)|\\b(?:above|below) the (?:\\d+th|[a-z]+(?:-[a-z]+)?(?:th|st|rd)) (?:centile|percentile)|\\bbmi above\\b|\\breads \\d|\\b[a-z]+ like yours makes?\\b|\\b(?:that|this|with that|with an?) (?:a1c|bmi|ldl|psa)\\b';

const conditionEn =
  '\\b(?:down|lost|gained|dropped|gain of|those|up) (?:\\d+|[a-z]+teen|twenty|thirty|forty|fifty) ?-?(?:lbs?|pounds?|kilos?|kg)\\b|\\b\\d+-pound\\b|\\b(?:a1c|bmi|ldl|psa|tsh|amh|egfr|bp|pressures?|blood sugars?|sugars?|cholesterol|apnea index|hemoglobin|ferritin|temperature|temp)\\b[^,.]{0,24}\\d|\\b\\d{2,3} over \\d{2,3}\\b|\\b(?:weeks|months) (?:pregnant|along|postpartum)\\b|\\b(?:cavity-free|cancer-free|sober|in remission|breech|expecting|drinking|smoking|smoker|overweight|heartbeat at|due date|labor|two losses|a loss|loss at)\\b|\\b(?:a|that|the|your) [a-z]+ (?:was|were|is|are) (?:torn|cracked|broken|fractured|infected|inflamed|swollen|damaged|dislocated|abnormal|elevated|impacted|decayed|herniated|ruptured|loose)\\b';

/** States of body and mind that no list of diseases holds: figures, findings, pregnancy, habits. */
export const healthTold: Finder = anyOf(
  construction({ in: 'any', zh: complementZh, en: figureEn }),
  clauseMatching({ zh: stateZh }, { when: (clause, draft) => tellingOf(clause, draft) === 'strong' }),
  clauseMatching(
    { zh: measureZh, en: conditionEn },
    { when: (clause, draft) => tellingOf(clause, draft) !== 'none' },
  ),
  clauseMatching({ zh: lifeZh }, { when: (clause, draft) => tellingOf(clause, draft) === 'strong' }),
);
