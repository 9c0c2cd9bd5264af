import type { Analysis } from '../../domain/analysis.ts';
import type { Match, Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { adjusted, anyOf, clauseAt, clauseMatching, phrase } from '../predicates.ts';

const flaw =
  '(?:水貨|假貨|二手|淘汰|舊機|稀釋|學徒|密醫|沒牌|無牌|打折|掛名|黑心|亂(?:做|打|植|開|收|搞|來|調|裝|用|配|給)|騙|削|被罰|罰過|勒令|停業|出事|出人命|燙傷|燙出|上法院|爛|流水線|輸送帶|工廠|草率|隨便|不理人|不管|敷衍|衝業績|搶業績|業績|便宜沒好貨|果汁機|沒消毒|不消毒|沒洗|洗都沒洗|送大陸|大陸做|殺人|害人|害死|做壞|打壞|弄壞|洗腎|過期|違規|吊照|不合格|來路不明|差很多|差勁|沒人去|倒閉|從來不用排|倒了|護理師頂|不專業|半吊子|兩光|蒙古大夫|庸醫|ㄎㄡ|天天促銷|掉包|偷工|詐|糾紛|有問題|只會(?!告)|根本沒空|沒空看|不會(?:打|做|看)|哪能|哪會|搶錢|吸血|割韭菜|抄襲|超標|上過新聞|送來我這|送來我們|工讀生|都是業務|業務在打|會漏|流掉|亂打|專門亂)';

const others = phrase({
  zh: '別家 別間 別的診所 別的醫師 隔壁 對面 樓下 樓上 同業很多 同業都 同業的 同行都 其他診所 其他院所 其他醫院 其他家 別處 坊間 外面 外頭 那家 那間 那幾家 好幾間 連鎖 巷口 巷尾 巷子 街口 路口 同一條街 這條街 某診所 某家 某間 便宜的 低價 便宜診所 大醫院 大型醫院 醫學中心 西醫 中醫 牙醫 小兒科 國術館 推拿 藥局 醫美 眼鏡行 他們 工作室 前一家 上一家 之前那 原本那',
  after: `[^。!?]{0,20}${flaw}`,
  notBefore:
    '我們(?:的)?|本院的?|不會[^,。]{0,6}|不批評[^,。]{0,4}|不評論[^,。]{0,4}|若[^,。]{0,6}|如果[^,。]{0,6}|任何[^,。]{0,4}|到|去|轉|尊重[^,。]{0,6}|停車[^,。]{0,6}|歡迎[^,。]{0,6}|感謝[^,。]{0,6}|跟|請|讓',
  notAfter:
    '[^。!?]{0,6}(?:施工|工程|停車|噪音|餐廳|便利|公園|馬路|學校|捷運|公車)|[^。!?]{0,20}(?:不是|並非|我們不(?:會|評)|無法評)',
  negatable: false,
  unless: ['conditional'],
});
const cheap = phrase({
  zh: '便宜的通常 便宜的店 報價低 價格低 低價的 八千塊的那 便宜就 破盤價',
  after: `[^。!?]{0,24}(?:${flaw}|看不到|有原因)`,
  negatable: false,
});

/** A business called by its name, with a flaw after it. Chinese names end in the kind of business. */
const kinds =
  '(?:診所|醫美|牙醫|牙科|眼科|皮膚科|中醫|中心|醫院|骨科|美學|整形|莊|婦產科|小兒科|耳鼻喉科|復健科|藥局|產後護理|月子)';
const named = clauseMatching(
  {
    zh: `(?<!我們|本院|本|敝|貴|各|他|這|那|其|同|該|此|別|的|間|家)[「『]?[^,。、!?「」『』各每這那我本他她您你妳的其貴敝]{2,5}${kinds}?[」』]?(?:去年|上個月|前年|用的|根本|才|就是|都|的(?:張|李|王|負責人|老闆|院長)|一[開台天]|他們)[^,。]{0,14}${flaw}`,
    en: "\\b(?:[a-z][\\w']+ ){0,2}(?:down the (?:street|road|hall)|across the (?:street|road|way)|next door|around the corner|on route \\d+|(?:smile|dental|derm|fit|slim|vision|foot|ortho|med|care|skin|lash)[a-z]*)[^.!?]{0,70}\\b(?:mix(?:es)?|landfill|hack|hacks|butcher|botch(?:ed|es)?|overcharge\\w*|scam\\w*|unlicensed|expired|fined|shut down|lawsuit|malpractice|dirty|filthy|cheap(?:er)?|cut(?:s|ting)? corners|back room|corpse|lie|lies|liar|rip(?:s|ped)? (?:you |people )?off|fraud|fake|reuse|reuses|second-?hand|knock-?offs?|watered|dilut\\w+|never (?:done|clean)|upsell\\w*|pill|pushers?|bills? for|kickbacks?)",
  },
  {
    unless: ['conditional'],
    near: {
      zh: '水貨 假貨 二手 淘汰 舊機 稀釋 學徒 密醫 沒牌 無牌 打折 掛名 黑心 亂做 亂打 亂植 亂開 亂收 亂搞 亂來 騙 坑 被罰 罰過 勒令 停業 出事 燙傷 燙出 上法院 爛 流水線 輸送帶 工廠 草率 敷衍 業績 洗都沒洗 送大陸 大陸做 害人 做壞 洗腎 過期 違規 吊照 來路不明 差勁 倒閉 工讀生 超標 會漏 重做 有問題 專門 才會一直',
      en: 'mixes,mix,landfill,hack,hacks,butcher,butchers,botch,botched,botches,overcharge,overcharges,overcharging,scam,scams,unlicensed,expired,fined,shut down,lawsuit,malpractice,dirty,filthy,cheap,cheaper,cut corners,cuts corners,cutting corners,back room,corpse,lie,lies,liar,liars,rip,rips,fraud,fake,reuse,reuses,second-hand,knock-off,knock-offs,watered,diluted,never clean,upsell,upsells,pill,pusher,bills for,kickback,kickbacks,ruined,redo,redoes,drill healthy,by the hundred',
    },
  },
);
const english = phrase({
  en: "down the street,across the street,across town,next door,around the corner,other clinics,other offices,other practices,other dentists,other doctors,other places,other spas,chains,chain clinics,corporate chains,corporate dentistry,competitors,competition,competitor,everyone else's,everyone else,medical doctors,discount places,discount clinics,bargain clinics,cheap clinics,the guys,that place,the place on,the new place,the new office,urgent cares,big box,cookie-cutter,strip mall,strip-mall,mall kiosk,kiosk,pharma,western medicine,chiropractors,the hospital",
  after:
    "[^.!?]{0,70}\\b(?:hack|hacks|butcher\\w*|botch\\w*|overcharg\\w*|scam\\w*|unlicensed|expired|fined|shut down|lawsuits?|malpractice|dirty|filthy|cut(?:s|ting)? corners|back room|lie|lies|rip\\w* (?:you |people )?off|fraud\\w*|fake|reuse\\w*|second-?hand|knock-?offs?|water(?:ed)? down|dilut\\w+|landfill|profit|won't tell|don't tell|rush|herd|cattle|assembly line|conveyor|factory|mill|mills|upsell\\w*|pill|pushers?|sell you|kill\\w*|ruin\\w*|clean up|fix their|redo|mess(?:es)?|cheap|shoddy|sloppy|interns?|students?|amateurs?|cookie|butchers|bills? for|suit you better)",
  negatable: false,
  notBefore: "(?:never|not|don't|n't|won't|our|refer\\w* to|speak ill of|parking)\\b[^.!?]{0,30}",
  unless: ['conditional', 'policy'],
});
const englishFlawFirst = phrase({
  en: 'pill-pushers,pill pushers,hacks,butchers,quacks,scammers,crooks,charlatans,cookie-cutter,bargain,discount,fix the mess,fixing the mess,cleaning up after,clean up after,redo work from,repair work from,redoing',
  after:
    '[^.!?]{0,40}\\b(?:across|down|next door|around the corner|in town|other (?:offices|clinics|places|dentists|doctors)|chains?|competitors?|on (?:route|main|the)|place|clinics|dentists)',
  negatable: false,
});

const genericName = hardPattern(
  `^(?:[^a-z]{0,3}(?:其他|別|某|坊間|外面|外頭|隔壁|對面|樓[上下]|附近|巷[口尾子]|街口|路口|同業|同行|連鎖|便宜|低價|一般|西醫|大醫院))`,
);
const properName = hardPattern(
  `[「『][^」』]{2,8}[」』]|[^,。、各每這那某我本他她您你妳的其貴敝別家間他一是]{2,5}(?:醫美|牙醫|診所|眼科|皮膚科|中醫|生殖中心|產後|美學|整形|婦產|骨科)|[○xX〇][^,。]{0,4}(?:醫美|牙醫|診所|皮膚科|眼科)`,
);

/** A named competitor blocks; "others" in general only warn. */
function byName(match: Match, draft: Analysis): Match {
  const text = draft.raw.slice(match.span.start, match.span.end);
  const clause = clauseAt(draft, match.span.start);
  const isNamed =
    clause?.lang === 'en'
      ? /(?:^|[\s(])(?:[A-Z][a-z]+[A-Z]\w+|(?!I\b|We\b|The\b|Our\b|Maybe\b|You\b)[A-Z]\w+ (?:down|across|next|on Route))/u.test(
          clause.text,
        )
      : !genericName.test(text) && properName.test(clause?.hard ?? '');
  return isNamed ? { ...match, severity: 'block' } : { ...match, severity: 'warn' };
}

const rule: Rule = {
  id: 'conduct.competitor-attack',
  title: { zh: '貶損其他院所', en: 'Attack on a competitor' },
  message: {
    zh: '這裡可能被認為是貶損其他院所；若點名且無法證明，可能引起公平交易或名譽上的爭議。',
    en: 'This may be read as running down another clinic; naming it without proof may raise a fair-trade or defamation dispute.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.fairTradeCompetitor, basis.defamation, basis.ethics], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '', label: '刪除對其他院所的評價' }, { text: '每個人都可以選擇適合自己的院所' }],
    en: [{ text: '', label: 'remove' }, { text: 'everyone is free to choose the clinic that suits them' }],
  },
  finder: adjusted(anyOf(others, cheap, named, english, englishFlawFirst), byName),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[對面那間用的都是水貨]]，您自己想清楚。',
    '[[外面的診所都亂開藥]]。',
    '[[同業很多找學徒]]來打。',
    '[[光悅醫美去年才被罰]]過。',
    '[[便宜的通常]]都是劑量打折。',
    'The place [[down the street]] reuses its needles.',
    'Most [[other clinics]] cut corners.',
    'The [[chains]] treat you like cattle.',
  ],
  good: [
    '您當然可以選擇其他院所，我們會提供病歷複本。',
    '對面停車場正在施工，造成不便請見諒。',
    '我們不評論其他診所的做法。',
    '如有需要，可以到其他醫院尋求第二意見。',
    '連鎖藥局都可以領慢性處方箋。',
    'You are free to seek a second opinion at other clinics.',
    'There is parking across the street.',
  ],
};
