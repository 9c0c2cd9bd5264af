import type { Lexicon } from './lexicon.ts';

export const doctorManner: Lexicon = {
  topic: 'doctor-manner',
  hcat: 'listening',
  'zh-TW': {
    hint: /醫[師生]|院長|大夫/gu,
    cue: /醫[師生][^，。！？]{0,6}(?:叫錯|認錯|記錯|搞錯|不記得|遲到|一直催|翻臉|教訓)|(?:院長|醫[師生])[^，。！？]{0,6}(?:像業務|像推銷|像老師|說教)|講得(?:好像|很)[^，。]{0,6}(?:死|嚴重|恐怖)|嚇唬|語帶(?:嘲|威脅)|不把病人|(?:醫[師生]|院長|大夫|主任|牙醫|中醫師?|主治|心理師)[^。！？]{0,18}?(?:態度.{0,4}(?:差|爛|惡劣|不佳|不好|糟|冷淡|冷漠|兇|傲慢|隨便|敷衍)|臭臉|臉(?:很|超)?臭|不耐煩|很?兇|口氣|惡劣|傲慢|高傲|冷淡|冷漠|敷衍|翻白眼|罵|唸我|唸人|酸我|酸人|嗆|兇我|兇人|吼|恐嚇|嚇|沒耐心|沒有耐心|隨便|漫不經心|不聽|沒在聽|不想聽|打斷|不理|沒在看|不看(?:著)?我|沒看我|連頭都|頭都沒抬|看(?:著)?電腦|盯著?(?:電腦|螢幕)|拿手機|滑手機|玩手機|回訊息|沒同理心|沒有同理心|不尊重|笑我|嘲笑|羞辱|瞧不起|看不起|不屑|碎念|粗魯|機車|沒禮貌|不客氣|不專業|草率|大聲|嫌|自以為|擺爛)|醫[師生](?:就|只|直接|居然|竟然|還)?(?:說|叫|問|講).{0,24}(?:想太多|敏感|等死|活該|公主病|草莓|玻璃心|太胖|自己的問題|不會死|忍一?忍|沒救)|說(?:我|你|妳)(?:就是)?(?:想太多|太敏感|太胖|玻璃心)|內診.{0,5}(?:粗魯|粗暴|大力|痛)|(?:動作|手法|手勁).{0,4}(?:粗魯|粗暴|很粗|超粗)|連頭都沒抬|沒在看我|不把.{0,4}當(?:人|一回事)|沒(?:有)?同理心|恐嚇/gu,
    not: /(?:醫[師生]|院長).{0,6}(?:態度很好|不會兇|不兇|很有耐心|態度(?:親切|好))|不會.{0,4}(?:兇|罵|唸)/gu,
  },
  en: {
    hint: /\b(?:doctor|dr\.?|doc|dentist|surgeon|physician)s?\b/giu,
    cue: /\b(?:doctors?|dr\.?(?: [A-Z]\w*)?|dentists?|surgeons?|physicians?|specialist|dermatologist|psychiatrist|gynecologist|ob-?gyn|provider|orthodontist|optometrist|chiropractor|clinician|doc)\b[^.!?]{0,50}\b(?:rude\w*|dismiss\w*|arrogan\w*|condescending|impatient|cold|interrupt\w*|cut (?:me|him|her|us) off|ignor\w+|yell\w*|laughed|rolled|mock\w*|belittl\w*|mean|unprofessional|disrespectful|abrupt|talked down|barely looked|never looked|did(?:n't| not) (?:look|listen|even look|care|seem to care)|wouldn'?t listen|doesn'?t listen|never listen\w*|not listen\w*|bedside manner|scold\w*|sham(?:ed|ing)|judg(?:ed|mental|y)|gaslit|gaslight\w*|rough|lectur\w*|staring at (?:the|his|her)|typing|computer)\b|\b(?:no|zero|terrible|awful|horrible|bad|poor|worst) bedside manner\b|\b(?:all )?in my head\b|\b(?:so |very |really )?dismissive\b|\bcut me off\b|\b(?:wouldn'?t|didn'?t|did not|never) (?:even )?listen(?:ed)? to me\b|\btalked down to\b|\bgaslit\b|\bmade me feel (?:stupid|dumb|like an idiot|ashamed|judged)\b|\b(?:arrogant|condescending|rude|dismissive|impatient|cold) (?:doctor|dr|dentist|surgeon|physician|doc)\b|\bfat[- ]sham\w+/giu,
    not: /\bnever (?:rushed|dismissive|judged|felt judged|judgmental|condescending)|\bnot (?:at all )?(?:dismissive|judgmental|condescending)|\b(?:staff|receptionist|front ?desk|nurse)\b[^.!?]{0,30}\bdismissive/giu,
  },
  ja: {
    hint: /先生|医師|院長/gu,
    cue: /(?:先生|医師|院長|医者|ドクター|歯科医).{0,18}(?:態度.{0,4}(?:悪|最悪|ひど|横柄|冷)|高圧|冷た|横柄|偉そう|怒(?:ら|鳴|っ)|上から|失礼|不愛想|無愛想|目も合わせ|パソコン(?:しか|ばかり)|聞いて(?:くれ|もらえ)な|聞か(?:ない|ず)|聞く気|馬鹿に|鼻で笑|イライラ|面倒|適当|感じ.{0,3}悪|決めつけ|乱暴|きつ|否定|遮)|高圧的|話(?:を|も)?.{0,3}(?:聞いて(?:くれ|もらえ)(?:な|ま)|聞か(?:ない|ず)|遮)|パソコン(?:しか|ばかり)見|上から目線|気のせい.{0,6}(?:言われ|と)|診察が?乱暴/gu,
    not: /(?:よく|丁寧に|しっかり|親身に|じっくり)話を聞いて/gu,
  },
};
