import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, clauseMatching, isQuoted, phrase } from '../predicates.ts';
import { aboutScam } from '../scam.ts';

const othersGuilt = '報價|傳言|傳聞|流傳|記載|民眾|我們|本院|同仁|員工|醫師|小編|網路上?有|停業|歇業|坊間';

/** Words that call the review or its writer untruthful, whatever stands around them. */
const untruth = phrase({
  zh: '不實指控 不實言論 不實內容 不實評論 不實留言 不實訊息 不實之 不實的 不實指摘 不實貼文 內容不實 所述不實 指控不實 評論不實 造謠 抹黑 捏造 編造 杜撰 虛構 編故事 編劇情 說故事 子虛烏有 純屬子虛 無中生有 空穴來風 憑空 說謊 撒謊 謊言 謊話 睜眼說瞎話 瞎掰 鬼扯 胡扯 胡謅 亂講一通 亂寫一通 血口噴人 含血噴人 移花接木 加油添醋 誇大其詞 誇大不實 言過其實 斷章取義 扭曲事實 顛倒是非 顛倒黑白 倒果為因 惡意中傷 惡意攻擊 惡意抹黑 惡意評論 惡意留言 惡意負評 惡意差評 惡意洗 惡意散布 惡意散佈 蓄意抹黑 栽贓 誣賴 誣指 誣陷 誣衊 賊喊捉賊 黑稿 假評論 假留言 假帳號 假帳 人頭帳號 免洗帳號 幽靈帳號 分身帳號 空帳號 網軍 水軍 寫手 帶風向 帶了風向 動機可議 動機不單純 動機不明 居心叵測 居心何在 別有用心 別有居心 不知是何用意 是何居心 是何用意 勒索 敲竹槓 敲詐 碰瓷 白嫖 訛詐 洗負評 刷負評 刷一星 到處給一星 到處留一星 演戲 自導自演 與事實不符 與事實相反 與事實差距 與事實出入 背離事實 悖離事實 顯非事實 全屬子虛 競業 訛詐 不是事實 並無此事 絕無此事 沒有這回事 查無此事 查無您說 從未發生過 根本沒發生',
  negatable: false,
  notBefore: `(?:${othersGuilt})[^,。]{0,4}|若有[^,。]{0,4}|任何[^,。]{0,4}|不會[^,。]{0,6}|防止[^,。]{0,6}|遭[^,。]{0,6}|不是[^,。]{0,3}|並非|沒有[^,。]{0,3}|不該[^,。]{0,6}|不要[^,。]{0,2}(?=演|說)`,
  notAfter: '廣告|醫療|資訊|[^,。]{0,4}(?:申訴|檢舉)(?:機制|流程)|的?(?:童話|繪本|書)|[^,。]{0,4}給(?:孩|小)',
  when: (clause, draft, found) =>
    (!clause.moods.has('conditional') || /不實|抹黑|造謠/u.test(clause.hard)) &&
    !(found !== undefined && isQuoted(draft, found)) &&
    !aboutScam(clause, draft),
});
/** Stories that do not fit together; prices, signs and colleagues that do not are the clinic's own fault. */
const inconsistent = phrase({
  zh: '前後不一 說法反覆 說詞反覆 自相矛盾',
  negatable: false,
  notBefore:
    '(?:報價|價[格錢目]|收費|費用|標示|公告|資訊|時間|流程|人員|櫃[檯台臺]|醫師|同仁|我們|本院|診所|諮詢師|護理師|衛教|規定|訊息|網站)[^,。]{0,10}|避免[^,。]{0,6}|若[^,。]{0,8}',
  unless: ['conditional'],
});
const doubted = phrase({
  zh: '事實有出入 事實不合 事實有落差 了解到的有點出入 了解的有出入 事實有相當出入 事實有重大出入 違反會議共識',
  negatable: false,
});

/** Somebody else is said to have sent or paid for the review. */
const sent = phrase({
  zh: '派來的 派來 派出來 派您來 派你來 買來 僱來 雇來 請來的 指使 唆使 收錢 拿錢 領錢 收了錢 拿了 收了誰 收了多少 領幾塊 領多少 一篇多少 一則多少 同業 同行 競爭對手 對手 競業 隔壁街 隔壁巷 附近 直銷 上線 被我們開除 被我們請走 被請走 隔壁那間 對面那間 對面那家 隔壁那家 離職員工 前員工 被開除的',
  after:
    '[^。]{0,12}(?:派|買來|惡意|抹黑|操作|寫的|寫手|帳號|留言|評論|留的|打手|辦事|洗評|黑稿|的吧|的吧[?]|誰的錢|好處|一篇|一則|假扮|冒充|攻擊|手法|傑作|指使|的錢|來亂|來鬧|派來|踩點|的人吧|(?:諮詢師|員工|店員|助理|老闆)吧|唆使|所寫|洗負|養的)|的?[?吧]|$',
  notBefore: '不|我們(?:跟|和|與|不)[^,。]{0,6}|歡迎[^,。]{0,4}|其他[^,。]{0,4}',
  notAfter: '會診|停車|討論|協助|支援|交流|間|檢測|校正|看診|幫忙|的?醫師',
  negatable: false,
  unless: ['policy'],
});

/** The account itself is held against the writer. */
const account = phrase({
  zh: '帳號 大頭貼 頭像 註冊 零照片 零好友 零評論 第一則評論 只有一則 評論一則 一則評論 同一個人寫的 同一位寫 同一人所 同一個人 文筆 口氣跟 文字跟 錯字都一樣 一字不差 複製貼上 一天罵 到處 每一間都 每間都',
  after:
    '[^。]{0,14}(?:沒頭像|空白|看多了|我們看|一則|新開|新辦|剛|昨天|註冊|很像|好像|同一|一星|罵|一模一樣|一字不差|換了|換一次|可疑|有趣|寫手|兩個月|零|耐人尋味|假的|哪來|負評)',
  negatable: false,
  notBefore: '官方|我們的?|診所的?|本院|line[^,。]{0,2}|客服|銀行|匯款|退款',
  notAfter: '[^,。]{0,4}(?:登入|追蹤|加入|私訊|訊息)',
});
const neverCame = clauseMatching(
  {
    zh: '[您你妳台](?:端|們)?(?:從來?|根本|壓根|連|並|應該|恐怕|其實|好像)(?:就)?(?:都)?[^,。]{0,4}(?:沒(?:有)?|未曾|不曾|不是)(?:真的)?(?:來|看|踏|進|在|掛|預約|我們的|本院)[^,。]{0,6}|(?:沒|未曾)(?:踏進|踏入|進過)[^,。]{0,6}(?:來|門|診所)?|您(?:父親|是)哪位|哪來的?(?:病人|帳號)',
    en: "\\b(?:you(?:'ve| have)? never (?:even )?(?:set foot|been (?:here|to|inside|in our|a patient|treated)|came|visited|stepped|walked)|we both know|both know|you know (?:this|that)(?: is| was|'s)?n[o']t|none of (?:this|it|that) (?:ever )?(?:happened|is true|took place)|(?:this|that|it) (?:simply |just )?(?:never|did not|didn't) (?:happen|occur|take place))",
  },
  {
    unless: ['conditional'],
    near: {
      zh: '沒來 沒看 沒踏 沒進 沒在 沒掛 沒預約 沒有來 沒有看 沒真的 未曾 不曾 不是我們 不是本院 踏進 踏入 進過 是哪位 哪來',
      en: 'never,know,none,happen,happened,took place,take place,occur,occurred',
    },
  },
);

const english = phrase({
  en: "fabricated,fabrication,fabricating,made up,made-up,make-believe,making this up,making things up,invented story,a fiction,pure fiction,work of fiction,works of fiction,fairy tale,a lie,lying about,you are lying,liar,outright lie,blatant lie,false claims,false claim,false review,false accusation,false accusations,false statements,false statement,falsehood,falsehoods,falsely,untrue,untruthful,simply not true,is not true,isn't true,isn't what happened,is not what happened,not what happened,wasn't what happened,dishonest,dishonesty,bogus,fake review,fake account,fake profile,fake name,fake reviews,phony,sham,hoax,a troll,trolls,a bot,bots,shill,sock puppet,burner account,burner profile,throwaway account,throwaway,competitor,competitors,rival,paid to,hired to,paid review,planted,put up to,put you up to,disgruntled,fired employee,terminated employee,extort,extortion,blackmail,shakedown,shake down,a scam,scammer,con artist,hit job,hit jobs,hit piece,smearing,smear campaign,witch hunt,vendetta,slanderous,exaggerating,exaggeration,exaggerated,embellished,embellishing,twisting,twisted,misrepresent,misrepresented,misrepresenting,misrepresentation,misleading review,half the story,half-truth,half-truths,story keeps changing,two different stories,different story,changed your story,profile was created,profile has one,account was created,account created,only review,no photo,no profile,no reviews,first review,brand-new account,brand new account,brand-new profile,anonymous account,anonymous profile,ulterior,how convenient,funny how,a certain new office,busy posting these,same wording,word for word,copy and paste,copied and pasted,identical review,identical reviews,reviews every business,rated four",
  notBefore:
    "(?:our|we're|us|we are) (?:[a-z']+ ){0,3}|not |no |never |any |was |sounds |(?:don't|doesn't|isn't|aren't|cannot|can't|won't|not) (?:[a-z']+ ){0,4}|without |anyone |if ",
  notAfter:
    " (?:advertising|alarm|positive|negative|teeth|nail|lash|of (?:the )?(?:insurance|law)|insurance|coverage)|ly |s? (?:appointment|your mind|promises?|to (?:listen|help|stay))|'s (?:ear|blood)",
  negatable: false,
  unless: ['conditional', 'policy'],
  when: (clause, draft) => !aboutScam(clause, draft),
});

const rule: Rule = {
  id: 'conduct.accuse-reviewer',
  title: { zh: '指控評論者說謊或造假', en: 'Accuses the reviewer of lying' },
  message: {
    zh: '這裡可能被讀成指控評論者說謊、造假或受人指使；若無法證明，可能引起名譽糾紛，也可能間接透露對方是否來過。',
    en: 'This may be read as accusing the reviewer of lying or being sent; if it cannot be proved it may raise a dispute, and it may tell whether the person was a patient.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.defamation, basis.personality], us: [basis.googleHarassment, basis.ftcReviews] },
  rewrites: {
    zh: [
      { text: '我們希望完整了解您的經驗，歡迎直接與我們聯繫' },
      { text: '我們看到的情形與這裡寫的不太一樣，希望有機會聽您說明' },
    ],
    en: [
      { text: "we'd like to understand your experience fully; please contact us directly" },
      { text: 'we see this differently and would like to hear from you' },
    ],
  },
  finder: anyOf(untruth, inconsistent, doubted, sent, account, neverCame, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '請停止[[造謠]]，謝謝。',
    '這則評論根本是[[捏造]]的。',
    '看得出來是[[對面那間派來]]的吧。',
    '這種[[帳號我們看]]多了，一則評論就消失。',
    '[[您從來沒來過]]這裡，憑什麼寫？',
    '又是收錢的[[寫手]]。',
    'This review is [[fabricated]] from start to finish.',
    'We suspect that a [[competitor]] posted this.',
    "[[You've never set foot]] in our office.",
  ],
  good: [
    '與我們掌握的情形有落差，歡迎聯繫我們釐清。',
    '我們不會說任何評論是假的，每一則都會看。',
    '若有不實廣告，歡迎向衛生局檢舉。',
    '我們與同業定期交流，也會轉介病人。',
    '官方帳號的訊息我們每天會回覆。',
    'We never assume that a review is fake.',
    'Our hours on the map were not true for the holiday, and we have corrected them.',
    '報價前後不一，任誰都會起疑，我們會改用同一張表。',
    '第一線只回覆「沒有這回事」，說明確實不足。',
    'Fake accounts using our logo have been reported, and our official page has a blue mark.',
  ],
};
