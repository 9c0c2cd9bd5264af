import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const stars =
  '藝人 明星 歌手 歌后 歌王 天后 歌壇天王 脫口秀天王 影后 影帝 視后 視帝 女星 男星 女明星 網紅 部落客 youtuber 實況主 直播主 線上主播 新聞主播 主播 名模 模特兒 超模 國手 奧運 奧運選手 球星 職棒 金牌選手 女主角 男主角 女二 男二 主唱 名人們 名媛 貴婦團 kol 立委 立法委員 縣長 市長 部長 總統 董座 總裁 上市櫃 職籃 職棒隊 中華隊 國家隊 名伶 歌仔戲 名嘴 名模們 女神同款 明星同款 藝人同款 網紅同款 港姐 世界小姐 中國小姐 金鐘 金曲 金馬 八點檔 偶像劇 宮鬥劇 女團 男團 天團 演藝圈 綜藝 綜藝歌壇天王 脫口秀天王 「大哥大」 脫口秀 電視上那個 紅毯 空姐圈 政商名流 名流 明星臉 明星們 星光';

const comes =
  '(?:都|也|還|連|指定|指名|慕名|推薦|代言|來|找|愛用|認|御用|私下|固定|保養|躺|合作|打卡|帶路|同款|動過刀|出品|出自|離開|報到|下車|這一味|討|誇|加油|同一雙手|首選|指名|信任|交給|拜託|排隊)';
const came = claim({
  zh: `${stars} 韓團 韓星 團員 球員 演員 導演 名廚 選秀冠軍 冠軍選手 市議員 議員 董娘 總經理夫人 代言人`,
  after: `[^。!?]{0,18}${comes}`,
  notAfter: '[^。!?]{0,18}(?:下架|詐騙|無關|澄清|不實|盜用|肖像|販售|評論|來電|來信)',
  notBefore:
    '三十|(?:不|沒有|未|無)(?:找|請|邀|付|與|認識|付費)?[^,。]{0,6}|[您你妳](?:是|當|做|這|這位)[^,。]{0,4}|恭喜[^,。]{0,8}|與',
});
const called = claim({
  zh: stars,
  before:
    '(?:連|不少|好幾位|許多|那位|某位?|哪位|哪個|知名|當紅|替[^,。]{0,4}|前任|前|有位[^,。]{0,6}|跟|上週有位[^,。]{0,6})[^,。]{0,6}',
  notAfter: '[^,。]{0,6}(?:下架|不實|無關|澄清)',
  notBefore: '沒有|未|不',
});
const english = claim({
  en: 'the mayor,mayor,governor,football team,basketball team,baseball team,soccer team,hockey team,team s star,head coach,weatherman,news crew,nfl players,nba players,pro athletes,professional athletes,star athletes,tv anchors,local tv,news anchors,famous actress,famous actor,famous singer,tv star,tv stars,tv chef,tv presenter,tv actress,soap star,soap actress,love island,bachelor contestant,kardashian,taylor swift,beyonce,hollywood star,hollywood stars,hollywood actress,k drama,drama star,boy band,girl band,footballer,footballers,cricketer,wimbledon,world cup,superstar,superstars,household name,household names,the lakers,the yankees,celebrity,celebrities,celeb,celebs,influencer,influencers,actress,actor,movie star,movie stars,pop star,rock star,housewives,pro bowl,nfl,nba,mlb,nhl,maple leafs,linebackers,quarterback,olympian,olympians,olympic,k pop,idol,idols,idol drama,country singer,singer,talk show host,late night host,tv host,news anchor,anchorwoman,presenter,oscar winner,grammy winner,supermodel,runway model,swimsuit,calendar girl,astronauts,pageant,miss universe,reality star,rapper,famous faces,a list clients,a listers,vip clients,senator,first lady,royal family,royalty,rugby squad,football squad,all blacks,premier league,astronaut',
  after:
    "[^.!?]{0,60}\\b(?:trusts?|chose|choose|chooses|same|uses?|used|swears?|sits?|sat|comes?|came|treat|slips?|visits?|loves?|flies|flew|sees|sent|before (?:her|his|their)|didn't|our|us|here|chair|stops?|relies|get|gets|knows?|recommend\\w*|cheeks|faces|conceived|put it|ankles|initials|knees)\\b",
  notAfter: '[^.!?]{0,40}\\b(?:not affiliated|scam|stole)\\b',
  notBefore:
    '\\b(?:no|not|never|don.t|without|paid|aren.t|isn.t|like an?|treated like|feel like)(?: [a-z]+){0,3} ',
});
const englishBehind = claim({
  en: 'celebrity,celebrities,influencer,actress,movie star,pop star,housewives,linebackers,olympian,idol,singer,late night host,news anchor,presenter,supermodel,calendar girl,astronauts,rock star,host',
  before:
    '\\b(?:trusted by|chosen by|used by|same (?:[a-z-]+ ){0,4}(?:as|that)|the hands that|loved by|half (?:of )?the|fixed|treated|a certain|certain|seen on) [^.!?]{0,18}',
  notBefore: '\\b(?:not|never)(?: [a-z]+){0,2} ',
});

const weTreat = claim({
  en: 'nfl,nba,mlb,nhl,pro athletes,professional athletes,celebrity clients,celebrity clientele,hollywood stars,famous clients,tv personalities,movie stars,olympians,influencers,celebrities,stars',
  before:
    '\\bwe(?:.ve| have)? (?:also |even |regularly )?(?:treat|treated|see|serve|work on|look after|care for|do) (?:[a-z]+ ){0,2}',
});

const rule: Rule = {
  id: 'ad.celebrity',
  title: { zh: '名人或網紅推薦', en: 'Celebrity or influencer endorsement' },
  message: {
    zh: '這裡以名人、藝人或網紅作宣傳，可能被認為是假借他人名義的醫療廣告；推薦者可能須連帶負責。',
    en: 'This uses a celebrity or influencer as an endorsement; it may be read as advertising in another person’s name.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: {
    tw: [basis.borrowedName, basis.improperAdvertising, basis.fairTrade],
    us: [basis.ftcReviews],
  },
  rewrites: {
    zh: [{ text: '每位就診者都由同一個團隊照顧' }, { text: '' }],
    en: [{ text: 'every visitor is looked after by the same team' }, { text: '' }],
  },
  finder: anyOf(came, called, english, englishBehind, weTreat),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[連金曲歌后]]都指定我們院長。',
    '很多[[藝人私下都來]]這裡保養。',
    '[[網紅帶路]]，跟著打卡就對了。',
    '[[某位女星]]上週才剛做完同一套。',
    '那位[[奧運國手也是]]我們的老客人。',
    'Half the [[Real Housewives trust]] our injector.',
    'The same laser a certain pop [[idol]] swears by.',
  ],
  good: [
    '本院沒有與任何網紅合作。',
    '不論身分，每位就診者都依掛號順序看診。',
    '謝謝您的鼓勵，祝演出順利。',
    '我們尊重每一位就診者的隱私，不會談論誰來過。',
    '這則影片的內容與本院無關。',
    'We do not pay influencers for reviews.',
    'You made us feel like rock stars!',
  ],
};
