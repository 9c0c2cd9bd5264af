import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim, sentenceTest } from '../claim.ts';
import { trouble } from '../claim-words.ts';
import { anyOf } from '../predicates.ts';

const does =
  '(?:逆轉|再生|重生|逆齡|打開|修復|修護|喚醒|活化|長回|長得回|長出|治好|治療|根治|改善|預防|排出|逼出|排毒|清空|清除|掃光|洗乾淨|殺死|殺光|清光|淨空|吸出|化掉|消掉|消失|融掉|重開機|重新開機|調回|調整|校正|校回|補完|年輕|回春|抗老|新解方|救|解決|平衡|提升|增強|強化|淨化|鬆開|自癒|痊癒|瘦|停了|搬家|看出|看得出|測出|一測|檢測出|充電)';

const therapies = claim({
  zh: '免疫療法 免疫 幹細胞 幹ㄒㄧˋ胞 間質細胞 外泌體 臍帶 免疫細胞 NK細胞 自體細胞 血小板 量子 水氫 氫氣 氫水 臭氧 螯合 螫合 磁能 磁場 磁療 磁波 共振 頻率 能量 負離子 遠紅外線 生物能 順勢療法 靈氣 水晶 頌缽 花精 耳穴 脊骨 整脊 足浴 排毒 排濕 點滴 大腸水療 咖啡灌腸 斷食 酵素 抗老點滴 nad+ nad 高壓氧 震波 rtms 微電流 干擾波 細胞 三伏貼 拔罐 刮痧 針灸 薰蒸 艾灸 一滴血 端粒 生酮 經絡儀 好轉反應 羊膜 羊水 凍晶 臍帶血 聲波 聲波床 磁石 能量床 活血檢測 骨刺 穴位 牙周治療 埋線 光療 離子',
  after: `[^。!?]{0,16}${does}`,
  notAfter: `[^。!?]{0,16}(?:研究|臨床試驗|尚未|證據|評估|核准|限制|說明|副作用|環境|流程|動線|方式|時間)`,
  notBefore: '沒有[^,。]{0,6}|尚未|[您你妳](?:的|上次|當[天日])|社會|正',
  when: sentenceTest(
    (sentence) =>
      !/研究|證據|尚未|試驗|核准|仍|僅|不建議|衛福部/u.test(sentence) &&
      /細胞|外泌|臍帶|量子|氫|臭氧|螯合|磁|共振|頻率|負離子|紅外|生物能|順勢|靈氣|水晶|頌缽|花精|排毒|毒素|寒毒|重金屬|免疫|羊膜|聲波|磁石|能量床|打開生長板|生長板|凍晶|端粒|失智|自閉|癌|逆轉|心臟|自律神經|杏仁核|再生|抗老|回春|好轉反應|一滴血|dna|nad|重開機|重新開機|骨刺|血管|濕毒|自由基/u.test(
        sentence,
      ),
  ),
});
const toxins = claim({
  zh: '毒 寒毒 濕毒 毒素 重金屬 廢物 宿便 自由基 癌細胞 血管斑塊 血管內底 體內垃圾 負能量 濕氣',
  after:
    '(?:[^。!?]{0,10}(?:排乾淨|排出|逼出|清空|清乾淨|掃光|洗乾淨|代謝掉|吸出|往外走|搬家|排光|清光|清掉|不見|會自己))',
  before: '(?:把|將|幫|體內|共|排|掃光|清|從|.)',
});
const clears = claim({
  zh: '百病全消 百病不侵 百毒不侵 經絡打通 打通經絡 打通任督 氣血全通 排毒好 排毒的好 掃光 逼出 逼走 好轉反應 瞑眩 提升免疫力 增強免疫力 免疫力重開機 喚醒沉睡 活化細胞 細胞活化 啟動自癒 自癒力 逆轉老化 逆轉失智 逆轉糖尿 逆轉癌 癌症逆轉 調整體質就能 細胞再生 軟骨再生 軟骨長 腎絲球再生 神經再生 賀爾蒙自動平衡 燃脂點滴 ㄖㄢˊ脂 氣場 脈輪 業力 五行能量',
  notAfter: '[^,。]{0,6}(?:[」』]?,?也不是|並無|沒有根據|的說法)',
  notBefore: '這不是「?|不是「?|所謂「?|宣稱',
});
const english = claim({
  en: 'live blood,frequency scanning,repair genes,body s own repair,dna,stem cell,stem cells,stem cell light,exosome,exosomes,prp,ozone,quantum,homeopathic,homeopathy,bioenergy,bio energy,magnet chair,magnetic,far infrared,chelation,nad,nad drip,iv drip,vitamin drip,detox,energy field,biofield,reiki,crystal,meridian scanner,frequency,alkaline,colonic,colon hydrotherapy,spinal work,spinal adjustment,adjustments,cold laser,hyperbaric,red light,moxa lamp,foot bath,ion bath,shockwave,iridology,one strand of hair,one drop of blood,craniosacral,ear seeds,hydrogen water,oxygen bath,placenta,peptide therapy',
  after:
    '[^.!?]{0,70}\\b(?:cures?|cured|reverses?|regrows?|regenerat\\w+|repairs?|re-?writes?|reprograms?|resets?|drains?|pulls?|boosts?|balances?|flush\\w*|removes?|eliminates?|starves?|heals?|dissolves?|doubles?|persuades?|spots?|tells us|detects?|finds|rebuilds?|resolves?|restores?|awakens?|kills?|fights?|prevents?|melts?|turns? (?:off|on|back)|wakes?|cleans\\w*|realigns?|switch\\w*|undoes?|shrinks?|works? on)\\b',
  notAfter:
    '[^.!?]{0,60}\\b(?:not|no evidence|research|studies|investigational|your (?:visit|appointment|insurance))\\b',
});
const toxinsEnglish = claim({
  en: 'drains toxins,drain toxins,pulls toxins,flush toxins,flushes toxins,removes toxins,release toxins,heavy metals,boosts the immune system,boost the immune system,boosts immunity,boost immunity,resets immunity,reset immunity,resets your immune,immune reset,strengthens immunity,reverses dementia,reverses diabetes,reverses aging at,cures cancer,cancer cells hate,starts in the spine,starts in the gut,healing crisis,body heal itself,freeing the nerves,subluxations,subluxation,innate intelligence,vibrational,at the cellular level,at the dna level,cellular memory,frequency of the cell,energy field',
  notBefore: '\\b(?:not|no evidence|doesn.t|does not|never)(?: [a-z]+){0,4} ',
});
const disease = claim({
  zh: '就能 可以 已經能 能夠 自己 貼三天',
  after: `[^,。!?]{0,4}(?:逆轉(?:${trouble}|心臟病|老化|自閉)|把[^,。]{0,10}(?:校正回來|關機重開|重開機|調回)|化掉|排乾淨)`,
});

const rule: Rule = {
  id: 'ad.unproven',
  title: { zh: '未經證實的療法或療效', en: 'Unproven therapy' },
  message: {
    zh: '這裡為未經證實或尚未核准的療法宣稱效果，可能被認為不實或誇大；部分項目限經核准者才能施行。',
    en: 'This claims an effect for a therapy that is unproven or not approved; it may be read as false or exaggerated.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '相關治療依主管機關核准範圍，由醫師評估' }, { text: '' }],
    en: [
      { text: 'such care is limited to what the authority permits and depends on an examination' },
      { text: '' },
    ],
  },
  finder: anyOf(therapies, toxins, clears, english, toxinsEnglish, disease),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[幹細胞]]注射讓膝蓋軟骨再生。',
    '這套足浴可以[[把重金屬逼出]]來。',
    '我們的[[外泌體點滴能喚醒]]細胞、抗老回春。',
    '[[量子儀器一測]]，十年內的癌症都看得出來。',
    '拉肚子是[[好轉反應]]，代表毒在往外走。',
    'Our spinal work [[drains toxins]] and resets immunity.',
    '[[Stem cell]] therapy rebuilds worn knees in one visit.',
  ],
  good: [
    '幹細胞治療僅限經核准的項目，由醫師評估。',
    '腹瀉不是排毒，也不是正常必經的過程。',
    '目前沒有證據顯示這類點滴可以抗老。',
    '足浴設備已經清潔消毒。',
    '這項檢查的臨床意義仍在研究中。',
    'There is no evidence that ozone cures infection.',
    'We do not offer stem cell injections.',
  ],
};
