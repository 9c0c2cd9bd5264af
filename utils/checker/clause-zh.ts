import type { Mood, Time, Who } from '../domain/analysis.ts';
import { hardPattern } from '../text/fold.ts';
import { type Bits, type Gated, hardGates } from '../text/gate.ts';
import { moodsThat } from './moods.ts';

/** What a clause says by its own words, before anything is carried over from its neighbours. */
export interface Reading {
  readonly who: Who;
  readonly moods: ReadonlySet<Mood>;
  readonly time: Time;
  /** A conditional opens here and holds for the rest of the sentence. */
  readonly opensCondition: boolean;
}

const you = gated('[您你妳](?!好(?:[，！,!。~]|$))|閣下|貴用戶|貴家屬|府上|敬愛的貴賓');
const greeting = gated('^.{0,12}(?:[您你妳]好|平安|午安|早安|晚安|安安)[，！,!。:：~]?$');
const singledOut = gated(
  '(?:這|該|此)(?:位|名)|當事人|評論者|留言者|發文者|原po|樓主|版主|本人(?=[當曾已有])|此(?:病人|患者|個案)|該(?:病人|患者|員|民|客)',
);
const relative = gated(
  '令(?:堂|尊|郎|嬡|愛|千金|公子|弟|妹|兄|慈|岳)|尊夫人|[您你妳]的?(?:媽|爸|母親|父親|先生(?!您)|太太|老公|老婆|兒子|女兒|小孩|孩子|寶寶|寶貝|家人|家屬|男友|女友|弟弟|妹妹|哥哥|姐姐|姊姊|阿嬤|阿公|奶奶|爺爺|婆婆|公公|岳母|朋友|毛小孩)|(?:^|[，,])(?:寶寶|弟弟|妹妹|小朋友|阿嬤|阿公|媽媽|爸爸|爺爺|奶奶|夫人|孩子|家屬)(?=[^們都可若如]{0,6}(?:那天|當天|當時|上次|這次|了|過|已|一直))',
);
const third = gated(
  '隔壁床|隔壁(?:診間|桌)?的|前一位|上一位|下一位|另一位(?:病|患|客|小)|某位|某[^，。]{0,3}(?:藝人|明星|網紅|主播|董|總|病)|[他她伊](?![人們])|同一天的病',
);
const people = gated(
  '民眾|大家|每(?:一)?[位名]|各位|病人|病患|患者|病友|就醫者|來診者|求診者|任何人|有些人|多數|大部分的?人|部分的?人|一般人|有人|人人|每個人|家長們?(?!您)|長輩|長者|孕婦|準媽媽|媽咪們|顧客|客人|貴賓們|學員|所有人|個案|姐妹們|姊妹們|鄉親|里民|任何(?:家|孩|病|同|一)',
);
const clinic = gated(
  '我們|本院|本所|本診|本店|敝院|敝診|診所|院方|院內|醫師|醫生|護理|櫃[台臺檯]|同仁|院長|主任|團隊|小編|治療師|藥師|諮詢師|阮',
);

const past = gated(
  '(?<![為除太得極對不罷算掉])了(?![解嗎吧不])|(?<![不])過(?![程敏年世於度濾頭期去多大高低重後往得問來渡路號關濾失])|曾(?!文)|(?<!若|如)已(?!公)|那[天日次晚]|當[天日晚次](?!掛|現|可|需|請|領)|當時|當下|彼[日工時]|上次|上回|上[周個]|前次|昨[天日晚]|日前|剛才|剛剛|有(?:幫|替|跟|向|為|和|請|告知|說明|提醒|打|做|簽|來)|因為[您你妳]|是[您你妳]自己|在.{1,8}(?:時說|時您|的時候)|沒(?:有)?(?:回診|來|照|按|依|接|做|到|付|繳|簽)|未(?:回診|到|依|付|繳|接|簽|按)',
);
const habitual = gated(
  '(?:每(?:次|天|日|周|月|年|位|一位)|一律|都會|通常|平[常時]|往往|固定|向來|一向|一般(?:來說|而言|都|會))',
);
const future = gated('(?:將會?|即將|下[周次個]|明[天年後]|未來|日後|今後|以後|之後會|近期|即日起|預計)');

const condition = gated(
  '若(?!干)|如果|如有|如需|如欲|如您|如對|如在|如因|如仍|如遇|如係|倘|假如|假使|要是|萬一|只要|的話|一旦|無論|不論|不管|凡是|凡|任何(?:時候|問題|疑)|有.{1,10}(?:疑問|需要|疑慮|問題|不適)(?:的話|時|者|，|,|$)|(?:曾|有).{1,16}的(?:人|民眾|病人|朋友)|願意的話|方便的話|是否',
);
const policy = gated(
  '依(?:照|據|法|規|本院|衛生|健保|醫療)|規定|規範|一律|原則上|公告|標準|本院(?:提供|設有|採|均)|我們(?:提供|都會|一律|不會|無法|不便|不能)|通常|一般(?:來說|而言|的|會|都)|因人而異|每個人|各院|(?:須|需|應|得)(?:由|經|先|要)|均(?!衡)|人人|都(?:可以|能|需要|必須|應該|有可能)|可能(?:會|出現|有|需)|有機會|並非|不代表|指的是|是指|建議.{0,6}(?:大家|民眾|家長)|任何(?:手術|治療|療程|醫療|藥)',
);
const wish = gated('希望|祝[您你妳福大各]|祝(?!福)|願|期待|盼|期盼|但願');
const request = gated(
  '請(?!假|問|款)|歡迎|麻煩|懇請|敬請|煩請|不妨|拜託|可(?:以)?(?:來電|撥|私訊|直接|至|洽|向|透過)',
);
const question = gated('[?？]|嗎|呢$|難道|怎麼|為什麼|為何|何必|豈');
const negation = gated(
  '不(?!錯|僅|只|但|過|同|少|好意思|客氣|斷|適|舒服|便)|沒|無(?!痛|線|障)|未(?!來)|別(?!家|人|院|的|處)|勿|非(?!常|凡)|毋|袂',
);
const quoted = gated('[「『"“].{1,60}[」』"”]');

/** Reads one Chinese clause from its hard text. */
export function readChinese(hard: string, may: Bits): Reading {
  const opensCondition = condition.test(hard, may);
  const moods = moodsThat({
    conditional: opensCondition,
    policy: policy.test(hard, may),
    wish: wish.test(hard, may),
    request: request.test(hard, may),
    question: question.test(hard, may),
    negation: negation.test(hard, may),
    quotation: quoted.test(hard, may),
  });
  return { who: whoIn(hard, may), moods, time: timeIn(hard, may), opensCondition };
}

function whoIn(hard: string, may: Bits): Who {
  if (relative.test(hard, may)) return 'relative';
  if (third.test(hard, may) && !you.test(hard, may)) return 'third';
  if (you.test(hard, may) && !greeting.test(hard, may)) return 'reviewer';
  if (singledOut.test(hard, may)) return 'reviewer';
  if (people.test(hard, may)) return 'people';
  if (clinic.test(hard, may)) return 'clinic';
  return 'unknown';
}

function timeIn(hard: string, may: Bits): Time {
  if (past.test(hard, may)) return 'past';
  if (habitual.test(hard, may)) return 'habitual';
  if (future.test(hard, may)) return 'future';
  return 'none';
}

function gated(source: string): Gated {
  return hardGates.gated(hardPattern(source));
}
