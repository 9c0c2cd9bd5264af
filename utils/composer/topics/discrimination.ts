import type { Lexicon } from './lexicon.ts';

export const discrimination: Lexicon = {
  topic: 'discrimination',
  hcat: 'respect',
  'zh-TW': {
    cue: /歧視|差別待遇|大小眼|看不起|瞧不起|(?:外籍|外勞|移工|新住民|外配|外國人|原住民|老人|長者|長輩|窮人|身障|殘障|同志|看護|女生|胖子|胖的|素顏)[^，。！？]{0,10}(?:很?兇|不友善|態度|另眼|嫌|趕|不理|不給|拒|沒耐心|差|不耐煩|臉色|口氣|不屑|敷衍)|(?:超|很|非常|有夠)不友善.{0,4}(?:長者|老人|輪椅)?|對(?:外籍|移工|長輩|老人|外國人|輪椅)|(?:看|因為)(?:我)?(?:穿|年輕|是學生|是外|健保|沒錢|不買|胖|老).{0,10}(?:就|不|差)|(?:有錢|自費|VIP|熟人|貴婦)(?:的)?(?:就|才|先|優先|都|比較)[^，。！？]{0,8}(?:好|先|親切|笑|看)|種族|重男輕女|恐同|說(?:我)?(?:你)?太胖|輪椅.{0,6}(?:進不|不能|沒辦法|拒)/gu,
    not: /不(?:會)?(?:歧視|大小眼)|沒有?(?:歧視|大小眼|差別)/gu,
  },
  en: {
    cue: /\bracis(?:t|m)\b|\bdiscriminat\w+|\bracial\w*|\bsexis(?:t|m)\b|\bhomophob\w*|\btransphob\w*|\bmisgender\w*|\bxenophob\w*|\bageis[tm]\b|\bprejudice\w*|\bbigot\w*|\b(?:because (?:of my|i'?m|i am|we'?re)|due to my) (?:race|skin|accent|black|asian|brown|hispanic|latin\w*|immigrant|muslim|gay|trans|weight|fat|overweight|old|age|medicaid|disab\w+|foreign\w*|english)\b|\btreat(?:s|ed)? (?:you|me|us|people) differently\b|\bmy accent\b|\bwhite patients\b|\bmedicaid patients? (?:are|get)\b/giu,
  },
  ja: {
    cue: /差別|外国人(?:だから|という|だと|を|には).{0,10}(?:断|拒|冷た|差|嫌|態度)?|人種|高齢者.{0,8}(?:馬鹿|冷た|扱い)|障[害がい]+者?.{0,8}(?:断|拒|冷た|差)|生活保護.{0,8}(?:だから|冷た|差|扱い)|太ってい(?:る|て).{0,8}(?:笑|言われ|馬鹿)|見た目で/gu,
    not: /差別(?:な|し(?:な|ませ)|もな)/gu,
  },
};
