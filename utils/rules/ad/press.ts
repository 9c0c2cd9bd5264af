import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const outlets =
  '媒體 新聞 電視 電視台 電視節目 節目 雜誌 週刊 周刊 周報 報紙 日報 晚報 聯合報 自由時報 蘋果日報 蘋果新聞 中國時報 天下雜誌 商業周刊 商周 時尚 女性雜誌 遠見 壹週刊 壹周刊 壹電視 tvbs 三立 東森 民視 中天 華視 台視 公視 八大 年代 緯來 vogue elle 女人我最大 健康節目 健康版 美妝版 電台 廣播 頭版 記者 早安健康 封面故事 名醫錄 名醫專訪 百大名醫 製作單位 名人堂 專題 跨頁 自由 聯合';

const covered = claim({
  zh: outlets,
  after:
    '[^。!?]{0,14}(?:專訪|採訪|刊登|專欄|報導(?:過|了|我們|本院|院長)|報過|來拍|拍了|來挖|踩點|受訪|播出|專題|封面|大篇幅|登|票選|評選|評為|認證|推薦過|介紹過|整集|做過|寫的|就是我們|都來|追到|邀請|節目片段|跨頁)',
  notAfter: '[^。!?]{0,16}(?:不實|更正|澄清|無關|之機構|同名|下架|所涉|畫面裡|有誤|法律|疑慮|寫的那|與本院)',
  notBefore:
    '(?:向|找|透過|訴諸|爆料|威脅|告訴|接獲|關於|針對|日前|看到|請不要[^,。]{0,4}|拒絕|不接受|沒有|未)[^,。]{0,4}|[您你妳][^,。]{0,8}|社群|自',
});
const appeared = claim({
  zh: '文章登在 刊登在 登在 寫進 上過 登上 登過 曾上 曾登 榮登 接受過 接受 受邀上 受邀到 獲選 入選 獲邀 曾獲 榮獲 連續獲 才剛登上 剛上 上了 專訪過 採訪過 報導過 訪問過 拍過 看專訪 票選為 得過 拿下 獲得',
  after:
    '[^。!?]{0,14}(?:媒體|新聞|電視|節目|雜誌|週刊|周刊|報紙|專訪|採訪|報導|電台|廣播|封面|名醫|早餐|早安|大賞|金獎|品牌獎|國家品質|優良診所|專題|天下|商周|報|記者|台)',
  notAfter:
    '[^。!?]{0,14}(?:批評|抱怨|爆|調查|查證|回報|報告|報名|報到|報價|評鑑|通報|報備|台端|平台|櫃台|電話)',
  notBefore: '[您你妳](?:願意|曾|才)?|不|願意|恭喜|敬請|牽',
});
const stated = claim({
  zh: '這句是記者 記者寫的 專訪的朋友 看專訪 完整版專訪 節目裡說的 節目上說的 報導在牆上 剪報 媒體都認證 媒體好評 媒體推薦 媒體爭相 媒體報導過 新聞報過 上報 晚間新聞 受訪影片 專訪影片 記得收看 準時收看 收看 首播 候診室循環播放',
  notBefore: '不|沒有|未|請勿|上[^,。]{0,3}警',
  notAfter: '紙',
});
const english = claim({
  en: 'as seen on,as seen in,as heard on,as featured,featured in,featured on,featured by,in the news,on the news,cover story,front page,magazine,morning show,news segment,on air,prime time,radio show,talk radio,sunday supplement,newspaper,beauty desk,business weekly,allure,vogue,tatler,daily mail,the guardian,gq,elle magazine,harper s,cosmopolitan,people magazine,oprah,netflix,bbc,itv,instyle,forbes,good morning,channel 9,channel 8,channel 7,channel 5,channel 4,channel 12,news 9,cbs,nbc,fox news,abc news,cnn,the times,documentary,podcast feature,press coverage,media coverage,wrote about us,wrote us up,interviewed our,interviewed dr,named us,voted us,called us the,called our,ran a whole,ran a segment,ran a piece,did a piece on,made the cover,made the front page,the cover of,on the cover,did a story on,did a story,did a segment,did a feature,story on our,appeared on,been on tv,seen on tv,on national tv,national tv,local news,covered by,profiled in,profiled by,spotlighted,press feature,readers choice,top docs,award from',
  notBefore:
    '\\b(?:not|never|waiting.room|read(?:ing)?|old|outdated|stack of|our|the waiting room|a|these|those|no)(?: (?:the|a|an|old|any))? (?=$)|\\b(?:you|reporter|saw|contact(?:ed)?|call(?:ed)?) [^.!?]{0,16}',
  notAfter:
    '(?:s? (?:in (?:the|our) (?:waiting|lobby)|rack|subscription|to you|everyone|afternoon|evening|and thank|,|!|table|corner))',
  when: (clause) =>
    !/\b(?:on|to|of) (?:the|our) front page\b/u.test(clause.soft) &&
    /\b(?:us|our|we|ours|him|her|dr|doctor|named|voted|featured|seen|heard|segment|cover|wrote|ran|called|story|show|technique|clinic|team|air|pages|couldn't|profile[ds]?)\b/u.test(
      clause.soft,
    ) &&
    !clause.moods.has('conditional'),
});

const rule: Rule = {
  id: 'ad.press',
  title: { zh: '藉媒體報導宣傳', en: 'Press coverage as advertising' },
  message: {
    zh: '這裡以採訪、報導或獎項作宣傳；醫療廣告依規定不得藉採訪或報導為之，可能有疑慮。',
    en: 'This uses press coverage or awards as praise; medical advertising in Taiwan may not rest on interviews or reports.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.pressAdvertising], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '謝謝您的肯定' }, { text: '' }],
    en: [{ text: 'thank you for your kind words' }, { text: '' }],
  },
  finder: anyOf(covered, appeared, stated, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們院長[[上過電視]]專訪，大家可以放心。',
    '連[[週刊都來採訪]]過我們的植牙團隊。',
    '[[榮登百大名醫]]不是沒有原因。',
    '[[媒體都認證]]的技術，不用再比較。',
    '本週六的健康[[節目專訪]]院長，記得收看。',
    '[[As seen on]] Channel 9, our clinic leads the way.',
    'Dr. Ho was [[featured in]] Allure last spring.',
  ],
  good: [
    '日前媒體報導之機構與本院名稱相近，並無關聯。',
    '您看到的新聞畫面不是本院。',
    '候診區的雜誌已經換新。',
    '我們不接受媒體詢問個別就診者的狀況。',
    '候診區的電視音量會調低。',
    'The magazines in the waiting room have been replaced.',
    'Good morning, and thank you for your feedback.',
    '改善的情形會在家屬座談會上報告。',
    'We will put the phone numbers on the front page of our website.',
  ],
};
