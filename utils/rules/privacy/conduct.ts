import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { construction } from '../constructions.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.conduct',
  title: { zh: '公開敘述對方在院內的言行', en: "The reviewer's behaviour, told in public" },
  message: {
    zh: '這裡公開描述評論者說過的話或做過的事（遲到、未到、爭執、簽名等），可能證實對方就醫，也可能引發名譽爭議。',
    en: 'This tells in public what the reviewer said or did (late, absent, angry, signed). It may confirm that they were a patient and may start a dispute about reputation.',
  },
  severity: { tw: 'warn', us: 'block' },
  context: { private: 'off' },
  basis: {
    tw: [basis.secrecyUncertain, basis.personalData, basis.defamation],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '現場的溝通讓您不舒服，我們感到遺憾' }, { text: '為了釐清過程，邀請您直接與我們聯繫' }],
    en: [
      { text: "we're sorry the interaction felt bad" },
      { text: 'please contact us directly so that we can look at what happened' },
    ],
  },
  finder: related(
    anyOf(
      construction({
        in: 'strong',
        marks: 'clause',
        zh: '遲到|拍桌|拍打|摔|飆(?:罵|髒|三字)|髒話|三字經|大吼|咆哮|叫囂|吼|辱罵|爽約|失約|插隊|揚言|嗆|鬧|no-?show|(?:沒有?|未|不肯|不願|拒絕|拒不|不想|忘了|從未|一次都沒)(?:來|出現|到|回診|接|照|依|按時?|做|擦|戴|吃|聽|配合|繳|簽|填|看|勾|讓|等|量|拿)|自己(?:說|要|選|決定|同意|簽|先|停|拆|點頭|加|拿|要求|放棄|跑)|點(?:了)?頭|簽(?:了|過|名|收|字|下)|堅持|主動|當場(?:說|點|答|同意|表|要)|答應|搖頭|表示|承認|要求|(?:回|寄|傳|打)了?[^，。]{0,6}(?:訊息|愛心|通|封)|說(?:過|了|沒|要|好|年底|可以)|偷|笑得|哭|錄音|錄影|偏(?:不|要)|急著|半夜|跑去|離開|走掉|掛電話|打斷',
        en: "\\byou (?:\\w+ )?(?:refused|declined|shouted|yelled|screamed|raised|cursed|swore|threatened|demanded|insisted|skipped|missed|cancell?ed|no-showed|arrived|showed up|walked out|left|signed|initialed|agreed|chose|asked for|told|said|admitted|stopped|ignored|picked|waved off|hung up|threw|brought|preferred|opened|mentioned (?:that|you)|never (?:came|returned|called|answered|picked)|didn't|did not|wouldn't|hadn't|haven't|weren't|went straight|kept|decided|opted|declined|joked|laughed|posted|recorded|promised)\\b|\\byour (?:own )?(?:no-shows?|signature|outburst|behaviou?r|language|temper|tone|tantrum|voicemails?|messages? (?:said|to))\\b",
      }),
      construction({
        in: 'any',
        marks: 'clause',
        zh: '(?:監視器|監控|錄影|鏡頭|攝影機)[^，。]{0,10}(?:拍到|拍得|都有|看得|清清楚楚|一清二楚|錄到)|(?:(?:打|撥|致電|聯[絡繫]|通知|[您你妳]的)[^，。]{0,8}(?:電話|手機)|[您你妳]的?[^，。]{0,2}(?:電話|手機)|手機|去電)[^，。]{0,8}(?:無人接聽|(?<!會)轉語音|沒有?人?接|未接)|(?:[您您妳你]|台端)[^，。]{0,14}(?:拍桌|飆罵|三字經|大吼|爽約|遲到|插隊|未到|失約|咆哮)|(?:撥|打)[^，。]{0,8}(?:通|次)[^，。]{0,8}(?:沒接|未接|都沒|都轉|不接)|招領逾期|(?:對|向)(?:護理師|櫃檯|同仁|助理|醫師)[^，。]{0,8}(?:飆|吼|罵|嗆|摔|丟)',
        en: '\\b(?:no-shows?|missed (?:appointments|adjustments|visits))\\b.{0,40}\\b(?:in a row|you|triggers?|your)\\b|\\b(?:three|two|four|five|seven|\\d+) (?:no-shows?|missed (?:appointments|adjustments|visits)|broken brackets)\\b|\\b(?:camera|footage|cctv|video|app|system|log|portal)s? (?:shows?|caught|has|have|recorded)\\b.{0,40}\\b(?:you|your|it|all|logins?|opened)\\b|\\bmailbox (?:was|is) full\\b',
      }),
    ),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[您當天對櫃檯大吼]]，嚇到後面的小朋友。',
    '您[[兩次爽約]]，我們也很為難。',
    '[[監視器都有拍到]]，您可以自己來看。',
    '您當場[[點頭]]說沒問題，回去卻寫成這樣。',
    '打了三通電話，您[[都沒接]]。',
    'You [[walked out]] before the exam was finished.',
    'You [[missed]] two appointments without calling.',
    'The hallway [[camera caught all of it]].',
  ],
  good: [
    '我們也期待彼此尊重的就醫環境。',
    '若現場有誤會，我們很抱歉。',
    '遲到十五分鐘以上將改為現場候補，規則公告於掛號頁。',
    '候診區設有監視器，影像保存三十天，依法調閱。',
    '簽同意書之前，醫師都會逐項說明。',
    'Arriving late means the visit may be shortened; the rule is posted at the desk.',
    'We expect everyone in the building to be treated with kindness.',
    '電話響到斷都沒人接，等於把門關上。',
    'Being pushed toward something you did not ask about is frustrating.',
  ],
};
