import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const field =
  '(?:微整|植牙|矯正|齒雕|牙|微笑|美學|美容|顱顏|醫美|胸型|隆乳|拉皮|線雕|埋線|眼整|鼻|除斑|皮膚|毛髮|植髮|生髮|痔瘡|肛門|攝護腺|泌尿|脊椎|整脊|膝關節|關節|骨|疼痛|微創|抗老|抗衰老|細胞|回春|減重|瘦身|婦科|不孕|送子|生殖|胚胎|心臟|血管|心靈|身心|睡眠|針灸|中醫|傷科|神經|雷射|近視|白內障|眼科|過敏|鼻炎|兒科|小兒|洗腎|糖尿)';
const crown =
  '(?:教父|教母|教皇|教主|天王|天后|女王|女神|之父|之母|之神|之王|聖手|神醫|醫神|神手|達人|大師|宗師|泰斗|權威|巨擘|國師|總教頭|教頭|掌門|傳人|建築師|雕刻師|藝術家|魔術師|科學家|博士級|守護神|推手|領航|第一人|槍王|祖師|院士|諾貝爾|名醫|專科(?:醫師|醫院|中心|團隊)?|權威中心|指定中心|專家)';

const crowned = claim({
  zh: '天王 天后 教父 教母 教皇 御醫 聖手 神醫 總教頭 槍王 國師 宗師 泰斗 巨擘 大師 權威 女王 建築師 守護神 之父 諾貝爾 科學家 醫神 祖師 教主 達人 名醫 之神 送子女神 女神醫師 教練級 掌門 仙手 魔術師 雕刻師 博士級 教科書級大師 天王級醫師',
  before: `(?:${field}[^,。]{0,4}|亞洲[^,。]{0,8}|國際[^,。]{0,8}|亞太[^,。]{0,8}|世界[^,。]{0,6}|歐美[^,。]{0,10}|人稱[^,。]{0,8}|號稱|素有|封為|譽為|叫做?[「]?[^,。]{0,6}|界的?|「[^」]{0,8}|台灣[^,。]{0,6}|身為[^,。]{0,10}|公認的?[^,。]{0,4})`,
  notAfter: '[^,。]{0,3}(?:機關|機構|數據|研究指出|說)',
  negatable: false,
  notBefore: '[您你妳](?:是|才)?[^,。]{0,4}|主管|公|不是|沒有',
});
const invented = claim({
  zh: '醫美專科 美容專科 微整專科 植牙專科 矯正權威 減重專科 抗衰老專科 抗老專科 疼痛專科 美學專科 雷射專科 整脊專科 線雕專科 埋線專科 除斑專科 植髮專科 政府認證 國家認證 國際認證大師 國際認證美學 國際認證神 國家級 世界級大師 國際講師 鑽石講師 原廠認證大師 國際權威 國際級專家 亞洲權威 亞太權威 終身成就 榮譽博士 院士級 博導 醫美權威 名譽教授 客座大師 國際大師 這綽號',
  after:
    '[^,。]{0,8}(?:醫師|院長|中心|團隊|大師|導師|講師|專家|指定|神醫|教父|第一|之一|醫院|診所|不是自己|可不是|其實很長|$|[」,。!])',
  notAfter: '[^,。]{0,8}(?:考試|證書字號|查詢|學會|標章|實驗室)',
  notBefore: '沒有|不是|並非|何謂|[您你妳]',
});
const named = claim({
  zh: '人稱 江湖人稱 外號 封號 號稱 譽為 封為 被稱為 被稱作 素有',
  after: `[^,。]{0,10}${crown}`,
});
const english = claim({
  en: 'spine physician,certified guru,certified beauty,certified beauty specialist,beauty specialist,certified anti aging,anti aging specialist,anti aging expert,slimming specialist,smile expert,aesthetic expert,godfather of,godmother of,father of,mother of,king of,queen of,master of,master physician,grandmaster,grand master,maestro,wizard of,guru,surgeon general,world ambassador,court physician,imperial physician,national treasure,emperor,smile architect,smile designer extraordinaire,doctor of facial,facial architecture,leading authority,world authority,world renowned,world famous,internationally renowned,internationally acclaimed,nationally recognized expert,celebrity dentist,celebrity surgeon,celebrity injector,certified specialist in cosmetic,board certified spinal,board certified anti aging,board certified cosmetic,board certified in aesthetics,certified master,master injector,professor of sinus,professor of,nobel,miracle worker,diplomate of the world,fellow of the world,international academy of,whisperer of,world champion,supreme,chief architect,high priest,sultan of,pope of,sorcerer,magician',
  before:
    "(?:\\b(?:our|dr\\.?|doctor|is|as|the|a|an|known as|called|named|title|nation.s|leading|world|under|by|him|her|in|physician|-)\\b[ '\"“,-]*(?:[a-z.'-]+ ){0,5})",
  notBefore: '\\b(?:not|you are|you.re|your|proud) (?:the )?',
  notAfter:
    ' (?:the (?:child|baby|bride|patient|boy|girl|little)|two|three|twins|medicine at|[a-z]+ (?:son|daughter))',
});

const rule: Rule = {
  id: 'ad.misleading-title',
  title: { zh: '頭銜或專科名稱可能不實', en: 'Misleading title or specialty' },
  message: {
    zh: '這裡使用未經登記的頭銜或專科名稱，可能讓人誤認資格；請改用已登記的科別或證書名稱。',
    en: 'This uses a title or specialty that may not be registered and may mislead; use the registered department or certificate.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.specialistTitle, basis.improperAdvertising], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '本院由登記執業的醫師看診' }, { text: '本院依登記的診療科別提供服務' }],
    en: [
      { text: 'our doctors are registered with the health authority' },
      { text: 'we work in the departments we are registered for' },
    ],
  },
  finder: anyOf(crowned, invented, named, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '我們院長可是亞洲[[植牙教父]]。',
    '本院是[[醫美專科]]團隊，請放心。',
    '院長[[人稱痔瘡聖手]]，找他就對了。',
    '主任是國際微笑美學[[大師]]。',
    '由[[疼痛權威]]親自看診。',
    'Dr. Lowe is the [[godfather of]] modern implants.',
    'Our [[Master Physician]] of Aesthetics will see you.',
  ],
  good: [
    '院長為皮膚科專科醫師，證書字號公告於官網。',
    '主管機關如有權威資料，我們會再公告。',
    '我們的醫師都依登記的科別執業。',
    '您真是攝影達人，照片拍得很好。',
    '歡迎至衛福部網站查詢專科醫師資格。',
    'Dr. Lowe is a board-certified orthodontist.',
    'Congratulations to the father of the baby!',
  ],
};
