import type { Lexicon } from './lexicon.ts';

export const abusive: Lexicon = {
  topic: 'abusive',
  'zh-TW': {
    cue: /庸醫|垃圾|人渣|敗類|爛人|白痴|白癡|智障|腦殘|低能|王八|混蛋|去死|該死|下地獄|不得好死|死全家|祝.{0,4}(?:倒閉|早死|下地獄)|(?:趕快|快點|早點|最好|希望)(?:倒|倒閉|關門|收一收)|倒一倒|幹(?:你|妳|他|拎|您|x|X|林)|(?:^|[，。！？\s])幹(?:[，。！？\s!]|$)|操你|他媽|媽的|靠北|靠腰|機掰|雞掰|三小(?!時)|北七|破麻|婊子|妓|畜生|狗東西|不要臉|無恥|黑心|沒良心|沒醫德|無良|騙子|神棍|流氓|土匪|強盜|殺人|吸血鬼|屁眼|爛醫生|爛診所|蒙古大夫|噁心/giu,
    not: /垃圾(?:桶|車|筒|分類|袋)|叫大家去死|噁心(?:想吐|感|嘔吐|反胃)|(?:不|沒)黑心|殺人(?:放火)?案/giu,
  },
  en: {
    cue: /\b(?:liars?|crooks?|clowns?|scum\w*|idiots?|morons?|quacks?|butchers?|thie(?:f|ves)|criminals?|frauds?|bastards?|assholes?|a-?holes?|bitch\w*|fuck\w*|shit(?:ty|show)?|bullshit|trash|garbage|pathetic|disgrace|go to hell|rot in hell|evil|monsters?|vultures?|charlatans?|con artists?|imbeciles?|stupid (?:people|staff|doctor|clinic|place)|screw you|jokers|a joke|shut (?:it |this place )?down)\b/giu,
    not: /\b(?:like|as) (?:garbage|trash)\b|\bnot a joke\b/giu,
  },
  ja: {
    cue: /ヤブ|やぶ医|藪|ヤブ医者|やぶ医者|藪医者|クズ|ゴミ|バカ|馬鹿(?!に)|アホ|死ね|潰れろ|つぶれろ|消えろ|詐欺師|くそ|クソ|最低(?:な(?:医者|人|医院))?[。！!]?$|キチガイ|人殺し|悪徳|ペテン/gu,
    not: /ゴミ箱|最低限/gu,
  },
};
