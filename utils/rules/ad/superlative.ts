import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { clinicNouns, territory } from '../claim-words.ts';
import { anyOf } from '../predicates.ts';

const praise =
  '(?:專業|先進|新(?:型|一代|的?(?:儀器|設備|機|技術))|頂|好的?(?:醫|設備|技術|診所|團隊|選擇|儀器|療程|院長|手術)|優|強|權威|厲害|有經驗|豐富|安全的|高(?:階|端|規格|級|品質|等級|水準)|大的?(?:牙|診|醫|植|團|中心)|多(?:案例|的案例|病|醫師|老花|例|顆|台)|完整的?(?:設備|團隊|服務)|齊全|精準|細心的醫|資深|知名|有名|棒的?(?:醫|團隊|診)|快的|自然的(?:效|雙)|受歡迎|夯|紅的|細的|準的|穩的|領先|會(?:看|治|做|教|開|打))';
const most = claim({
  zh: '最',
  after: `[^,。]{0,2}${praise}(?:的?(?:設備|儀器|技術|團隊|醫師|診所|機器|療程|服務|材料))?`,
  notAfter:
    '近|後|大的?(?:鼓勵|動力|肯定|努力|誠意|收穫|支持|幫助|用心|回饋|期待|心願)|大努力|好(?:還是|先|能|是|由|在|的方式|的鼓勵|的回饋)|適合|重要|不|佳(?:療效|時機)|新(?:的?(?:公告|消息|規定|資訊|版|掛號)|掛)|完善的?服務|專業的?(?:態度|服務)來',
  notBefore: '盡|不是|哪.{0,3}|什麼|不(?:敢|會)[^,。]{0,4}|[您你妳](?:說|問|提)[^。]{0,8}',
});
const located = claim({
  zh: '全台 全臺 全國 全球 全亞洲 全世界 世界 亞洲 亞太 國內 國際上 台灣 全北部 全中部 全南部 全東部 北台灣 中台灣 南台灣 北部 中部 南部 東部 全市 全縣 全省 全區 全桃園 全高雄 全台中 全台北 全台南 全新竹 台北 台中 台南 高雄 桃園 新竹 嘉義 彰化 屏東 宜蘭 花蓮 台東 基隆 苗栗 南投 雲林 板橋 竹北 大台北 大台中 大高雄 業界 同業 華人圈 華人 兩岸 放眼 社區 整條街 在地 這一區 本地 市面上',
  after:
    '[^。!?]{0,16}?(?:最(?!近|後|新公告|低)|第一(?!線|時間|次|步|型|類|天|禮拜|週|周|個|位|件)|唯一|首[創家間例台座度]|頭一[家個間]|第壹|只有(?:我們|本院|這裡|這台|一台|我)|獨有|獨家|獨創|找不到(?:第二|像)|沒有第二[^句天次個週]|沒第二|數不到|數得完|數一數二|前[三十五]|稱霸|稱冠|居冠|封頂|頂[規級尖]|龍頭|標竿|天花板|指標性|排名|排[1一]|無人能|最多|no1|冠軍|[平起]+坐|教科書|沒幾[家個])',
  notAfter: '[^。!?]{0,12}(?:只有[^,。]{0,3}%|最低工資)',
});
const first = claim({
  zh: '第一 唯一 no1',
  before: `${territory}[^,。]{0,6}|排名|銷售|市占|好評|評價|口碑|案例|技術|評選`,
  notAfter: '時間|線|次|句|天|步|名字|位|個|時|型|類|順位|週|周|診|胎|階段|件事|考量|的才藝|拜託|遺憾|想',
  notBefore: '不是|並非|永遠排',
});
const named = claim({
  zh: '首創 首例 首家 首間 全台首 亞洲首 國內首 首座 首台 獨家技術 獨家專利 獨家引進 獨創 獨步 獨一無二 頂級 頂尖 頂規 世界級 國際級 殿堂級 旗艦級 大師級 教授級 天王級 神級 第一品牌 業界第一 唯一擁有 唯一引進 唯一通過 唯一獲 唯一取得 無人能敵 無人能及 無人能出 無出其右 無可取代 無可比擬 天花板 龍頭 霸主 冠軍 金獎級 首選 首屈一指 第一把交椅 第一把刀 第一把手 第一人 之冠 居同業之冠 第一家 市面最高 目前最有效 全網最 第一刀 第一名 那把交椅 數一數二 領先業界 領先全 領先群 領導品牌 引領業界 標竿 排名第一 最佳診所 最佳醫師 最強 最頂 最高等級 翹楚 之王 王者 稱霸 稱冠 居冠 奪冠 連霸 穩坐 沒有第二家 沒有第二位 沒有第二台 獨占鰲頭 傲視 空前絕後 史上最 只此一家 別無分號 獨此一家 教科書級 泰山北斗 一把罩 扛霸子 獨門絕活 醫界無敵',
  notAfter: '療法|治療|方式|用藥|藥物|[^,。]{0,6}(?:是(?:觀察|保守|休息|運動))|[^,。]{0,3}(?:參賽|獎盃)',
  notBefore:
    '任何|主管|公信|第[一1]線|[您你妳](?:是|才是|真是)[^,。]{0,6}|病人是|願[^,。]{0,6}|恭喜[^,。]{0,10}|比賽|奪得',
});
const onlyUs = claim({
  zh: '只有我們 只有本院 只有這裡 只有敝院 只有院長 只此 也只有 就屬我們 就屬院長 就數我們 就數院長 非我們莫屬 捨我其誰 非他莫屬',
  after: '[^,。]{0,8}(?:有|能|做|會|肯|還|看得|敢|懂|一台|莫屬|$|[,。!])',
  notAfter: '[^,。]{0,8}(?:醫師能|能看到|知道|同仁|能改|默默|在診)',
});
const english = claim({
  en: 'number one,#1,no 1,top rated,the only clinic,only clinic in,the only office,the only practice,the only doctor,the only place in,the only dentist,the only surgeon,the only team,the only one,the only true,only ones in,leading clinic,leading provider,most advanced,most experienced,most awarded,most decorated,most trusted,most skilled,most talented,most sought after,world class,world leading,second to none,unmatched,unrivaled,unrivalled,unequaled,unparalleled,unsurpassed,unbeatable,peerless,gold standard,best in class,best in town,best in the,finest,first of its kind,first in the,first and only,one true,one and only,undisputed,top doctor,top surgeon,top dentist,top clinic,top specialists,one of a kind,like no other,in a league of,top ranked,highest rated,highest success,state s first,nation s first,country s first,hemisphere s first,nowhere else,king of,queen of,cutting edge',
  notAfter:
    ' (?:priority|concern|goal|focus|rule|job|value|complaint|thing|reason|way (?:to|we)|option|care\\b|interests?|step|of (?:us|your)|part|time|person who (?:can|knows)|available (?:appointment|slot))',
  notBefore:
    '\\b(?:not|isn.t|your|is always our|in your|you.re|you are|never claim(?:ed)?|among the|for the|medal|the kids.?)(?: [a-z]+){0,2} ',
});
const best = claim({
  en: 'best,freshest,fastest,top,greatest,premier,leading,most gifted,number one,number 1,foremost,most precise,gentlest,strongest,sharpest,happiest',
  after: ` (?:[\\w-]+ ){0,3}${clinicNouns} (?:in|on|around|of|this|anywhere|money|alive|you|for|north|south|east|west|outside|between|under|known|has)\\b| (?:in|on|anywhere in|this side|around|south of|north of|east of|west of|under) (?:the |all |our )?(?!time|to|it|us|track|call|hold|this|our end|both|mind|your|weekends?)[a-z]+`,
  before: '\\b(?:the|our|its|is|are|simply|hands down|and|state.s|city.s|nation.s|asia.s|[a-z]+.s) ?',
  notBefore: '\\b(?:our|your|its|their|my|do|did|try|at|does) (?:very )?',
  notAfter:
    ' (?:[\\w-]+ ){0,2}(?:interests?|ways?|practices|time|option|outcome for|next step|course|care for|of luck|regards)',
});
const nobody = claim({
  en: 'no one else,nobody else,no one,nobody,no other practice,no other clinic,no other doctor,no finer,no better,no other,there is no hand,no hand,you won t find,won t find,doesn t exist anywhere',
  after: `(?:[^.!?]{0,40}\\b(?:does what|do what|like (?:us|our|he|she|dr|him|her|ours)|holds a candle|comes close|come close|can match|matches|has this|offers? this|has the|with (?:our|his|her)|between here|in (?:the|all|this) (?:country|state|city|county|region|province|world|island|valley|coast)|${clinicNouns}(?: (?:alive|anywhere|in|exists?|on|around|between|than))|rehabs?|reads an? (?:scan|film|smile|face|x-ray|mri|chart|mouth|jaw|body)|comes? near)\\b)`,
  notAfter:
    '[^.!?]{0,36}\\b(?:should|wants?|deserves?|likes (?:to )?wait|can see|has access|here (?:is|was)|listened|called|told|answered|explained|record|reason)\\b',
  negatable: false,
});

const fewHave = claim({
  zh: '沒有比我們更 沒有人比我們更 沒人比我們 找不到比我們更 沒有哪家比 無人比我們 誰比我們更 比我們更懂的 沒人敢稱第一 沒人敢說第一 誰敢稱第一 若稱第二 沒有人不知道我們 無人不知 無人不曉 沒人不知道 赫赫有名 鼎鼎大名 名震 享譽 全台只有三台 只有三台 只有兩台 只有一台 全台僅 全國僅 全台少數 全國少數 國內少數 業界少數 全台罕見 數量最多 規模最大 歷史最久 評價最高 評分最高 星等最高 口碑最好 技術最好 效果最好 設備最好 最好的醫生 最頂 之最 首席 頭號 招牌第一 王牌',
  notAfter: '[^,。]{0,6}(?:是休息|電梯|廁所)',
  notBefore: '[您你妳][^,。]{0,6}|(?:目前|現在|現場|暫時|[診檢刀室]間?|光室|院內|櫃[檯台臺])[^,。]{0,4}',
});
const noClinic = claim({
  en: 'no clinic,no doctor,no dentist,no surgeon,no team,no other team,no practice,no other surgeon,voted best,voted the best,voted number,rated best,ranked best,ranked number,rated number,award winning best,biggest,largest,busiest',
  after:
    '[^.!?]{0,40}\\b(?:in (?:the|all|this|town|[a-z]+)|anywhere|more experience|better|years? running|year in a row|row|by|dentist|clinic|doctor|surgeon|knows|can|comes)\\b',
  notAfter:
    '[^.!?]{0,40}\\b(?:should|wants?|is perfect|complaint|frustration|mistake|problem|issue|waiting|day|challenge|can (?:guarantee|promise)|earns|encouragement)\\b',
  negatable: false,
});

const rule: Rule = {
  id: 'ad.superlative',
  title: { zh: '最高級、第一或唯一', en: 'Superlative, ranking or “only”' },
  message: {
    zh: '這裡以「最」「第一」「唯一」「首創」一類用語形容診所、醫師、設備或效果，可能被認為是不當的醫療廣告。',
    en: 'This describes the clinic, doctor, equipment or result as the best, first or only; it may be read as improper medical advertising.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'warn' },
  basis: {
    tw: [basis.improperAdvertising, basis.advertisingInterpretation, basis.fairTrade],
    us: [basis.ftcAct],
  },
  rewrites: {
    zh: [{ text: '我們的團隊會盡力' }, { text: '我們會用心照顧每一位民眾' }],
    en: [{ text: 'our team does its best' }, { text: 'we try to look after everyone with care' }],
  },
  finder: anyOf(most, located, first, named, onlyUs, english, best, nobody, fewHave, noClinic),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們是[[全台最專業]]的團隊。',
    '本院採用[[最先進的設備]]。',
    '我們是業界[[唯一]]擁有這台機器的診所。',
    '院長是這個術式的[[首創]]者。',
    '植牙數量[[全國第一]]。',
    '[[放眼中部找不到第二]]位這麼會看的醫師。',
    '这台机器全市[[只有我们]]有。',
    'We are the [[best dentist in town]].',
    '[[Nobody else in this city]] does what Dr. Reyes does.',
  ],
  good: [
    '您的肯定是我們最大的鼓勵。',
    '最近門診人數較多，最後掛號時間是晚上八點。',
    '我們會在第一時間回覆，也會把第一線同仁的說明流程重新整理。',
    '雷射不是唯一的選擇，適不適合要由醫師評估。',
    '我們會盡最大的努力改善。',
    '最好還是由醫師當面檢查。',
    'We will do our best to improve.',
    'Being heard is our No. 1 priority.',
    '檢查室目前只有一台機器，尖峰時段會塞車。',
    'The fee is on the door, but nobody reads a door in a hurry.',
  ],
};
