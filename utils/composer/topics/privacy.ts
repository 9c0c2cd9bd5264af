import type { Lexicon } from './lexicon.ts';

export const privacy: Lexicon = {
  topic: 'privacy',
  hcat: 'respect',
  'zh-TW': {
    hint: /隱私|病歷|別人的/gu,
    cue: /個資|隱私|(?:外洩|洩漏|洩露|流出|外流)|(?:把|將|拿)(?:我|病人|客人|別人).{0,4}(?:的)?(?:照片|資料|病歷|電話|名字|講的話|事|影片|對話)[^，。！？]{0,10}(?:放|貼|上傳|給|傳|公開|講|說|拿去|用|發)|(?:照片|影像|影片|資料|病歷|臉|案例)[^，。！？]{0,10}(?:沒(?:有)?經過?.{0,3}同意|未經(?:我)?同意|被(?:放|貼|公開|盜用|拿去|上傳|PO)|放(?:在|到|上)?(?:官網|網站|粉專|FB|IG|臉書|網路))|(?:沒(?:有)?經過?|未經).{0,4}同意.{0,8}(?:照片|拍|放|貼|資料|公開)|(?:大聲|當眾|公開|所有人|全部人|大家|旁邊.{0,3}人|隔壁)[^，。！？]{0,14}(?:病名|叫名字|喊|叫|唸|問|說|講|聽(?:到|見|得)|知道).{0,10}(?:我|病|看什麼|名字|結果|全名|報告|體重)|旁邊(?:都)?(?:有|是|一堆|全是)人|(?:全部|所有|一堆|整個.{0,4})人都(?:聽|知道|看)|(?:喊|叫|唸|念|講)(?:出)?(?:我)?(?:的)?(?:全名|病名|檢查結果|體重|病情)|跟(?:別人|我(?:老公|先生|太太|老婆|媽|爸|家人|公司|同事|主管|朋友))(?:說|講).{0,6}(?:我|病|看)|拿去跟別人(?:說|講)|偷拍|偷錄|監視器.{0,6}(?:診間|更衣|對著)|門(?:都)?(?:沒關|不關|打開|開著)|沒(?:有)?(?:拉|關)(?:簾|門|好)|簾子|病歷.{0,6}(?:別人|看到|螢幕|放在桌|亂放)|看(?:到|光).{0,4}(?:別人|其他(?:人|病人))的?(?:病歷|資料)|(?:沒(?:有)?|根本沒|都沒)(?:先)?(?:問|經)過?我(?:同意)?.{0,6}(?:照片|影片|就放|就貼)|誤寄|寄錯|報告.{0,6}(?:寄給|給別人|寄到公司|拿錯|給錯)/giu,
    not: /(?:注重|重視|保護|顧|很有|尊重|有)(?:到)?(?:病人|客人|個人|大家)?(?:的)?(?:隱私|個資)|隱私(?:性)?.{0,4}(?:很好|佳|高|足|保護得)|私密/gu,
  },
  en: {
    hint: /\b(?:records?|spy|private)\b/giu,
    cue: /\b(?:sent|emailed|mailed|faxed|texted|gave|handed)\b[^.!?]{0,35}\b(?:wrong (?:e-?mail|address|person|number|patient)|somebody else|someone else|a stranger)\b|\b(?:somebody|someone) else (?:has|got|received|saw) my\b|\bHIPAA\b|\bprivacy\b|\bconfidential\w*|\b(?:shared|shouted|yelled|announced|discussed|told|leaked|posted|gave(?: out)?|disclosed|called out|emailed|mailed|sent|read|blurted|said|talk(?:ed|ing))\b[^.!?]{0,35}\b(?:my (?:diagnosis|records?|results?|info\w*|medical|condition|name|photos?|pics?|pictures?|private|chart|weight|address|test|business|issues?)|someone else'?s|another patient'?s?|other patients?'?|my (?:employer|boss|husband|wife|mother|mom|ex|family|coworker)\b)|\b(?:before\/after|before and after|my) (?:pics?|photos?|pictures?)\b[^.!?]{0,30}\b(?:off|on|without|instagram|website|facebook|posted|page)\b|\bwithout my (?:consent|permission|knowledge)\b|\bdata breach\b|\bidentity theft\b|\beveryone (?:could |can )?(?:heard?|hears?)\b|\bwhole (?:waiting )?room (?:could )?(?:heard?|knows?)\b|\b(?:thin|paper[- ]thin) walls\b|\bwrong patient'?s?\b|\bsomeone else'?s (?:records?|chart|results?|file)\b/giu,
    not: /\brespect(?:s|ed|ful of)? (?:my |your )?privacy\b|\b(?:very |so )?(?:private|discreet)\b/giu,
  },
  ja: {
    hint: /カルテ|他人の/gu,
    cue: /個人情報|プライバシー|(?:病名|症状|名前|診断|結果|体重|年齢).{0,10}(?:大声|大きな声|人前|みんなの前|待合|聞こえ|筒抜け|丸聞こえ)|(?:大声|大きな声|人前|待合室)で.{0,12}(?:病名|症状|名前|結果|話され|言われ|呼ばれ|聞かれ)|(?:丸|筒)(?:聞こえ|抜け)|(?:勝手に|無断で|許可なく).{0,10}(?:写真|掲載|話され|話し|公開|載せ|家族)|写真.{0,10}(?:勝手|無断|許可)|カルテ.{0,8}(?:見え|他人|他の)|漏(?:れ|ら|洩|えい)|情報.{0,4}(?:流出|漏)|守秘義務/gu,
    not: /プライバシー.{0,6}(?:配慮|守られ|保たれ|考え)|個室で(?:安心|プライバシー)/gu,
  },
};
