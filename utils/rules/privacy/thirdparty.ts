import type { Analysis, Clause, Who } from '../../domain/analysis.ts';
import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { medicalKinds } from '../../lexicon/index.ts';
import { hardForm, hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { sentenceOf as sentenceText } from '../claim.ts';
import { construction } from '../constructions.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';
import { hasKind, tellingOf } from '../story.ts';

/** Relatives named as one person: 令堂, 您先生, 弟弟那天. Bare 媽媽, 孩子 need a sign that one of them is meant. */
const kin =
  '(?:令(?:堂|尊|郎|嬡|愛|千金|公子|弟|妹|兄|慈|岳)|尊夫人|[您你妳]的?(?:另一半|媽媽|媽(?!媽)|爸爸|爸(?!爸)|母親|父親|先生(?!您)|太太|老公|老婆|兒子|女兒|小孩|孩子|寶寶|家人|男友|女友|弟弟|妹妹|哥哥|姐姐|阿嬤|阿公|奶奶|爺爺|婆婆|公公|岳母|岳父|伴侶|朋友))';
const bareKin =
  '(?:弟弟|妹妹|哥哥|姊姊|姐姐|伯父|伯母|伯伯|叔叔|嬸嬸|嫂子|嫂嫂|阿公|阿嬤|爺爺|奶奶|外公|外婆|夫人|雙胞胎|龍鳳胎|小少爺|小公主|小寶貝|寶寶|小朋友|孩子|孫[子女仔]|老公|老婆|女友|男友|女兒|兒子|媽媽|爸爸|女伴|閨蜜|同學|阿姨|家屬|家人)';
const telltale =
  '(?:那天|當天|當時|上次|這次|昨[天晚]|第[0-9一二三四五六七八九十]+(?:次|天)|[0-9一二三四五六七八九十半]{1,4}(?:歲|公斤|公分|個月|度|克)|中風|開刀|手術|住院|過敏|發燒|退燒|打針|抽血|疫苗|咬(?!合)|唱|哭(?!的時|是|也|聲)|說您|說妳|點頭|簽|推著|推同學|長高|抽高|恢復|瘦了|胖了|出院|轉診|檢查|報告|指數|骨齡|牙|語言|懷孕|陪[您你妳]|帶[您你妳]|付|打來|打電話|接送|超(?:勇敢|古錐|乖)|沒哭|的(?:藥|病|傷|片子|膝|腳|手|眼|耳|數值|疹|點滴))';

const other =
  '(?:隔壁(?:床|診間|桌|班)|(?:前|上)一位(?:病|患|客|小|太太|先生|阿)|前面那位|另一位(?:病|患|客|小|太太|先生)|別的病[人患]|上(?:一)?個[^，。]{0,6}(?:的人|病人|客人)|(?:上個月|上週|上禮拜|昨天|前幾天|之前)?有[一]?位(?:病人|客人|太太|先生|媽媽|阿姨|阿伯|小姐|患者|老師|同學)|某位(?:病|患|客|太太|老師|先生)[^，。]{0,8}|先進去的是|常來的那位|跟[您你妳]同(?:一天|天|期|年)[^，。]{0,6}的|同一天(?:開刀|手術|打)的|[那這]位(?:病人|患者|老師|太太|先生|客人|看護)[^，。]{0,12})';
const staff =
  '(?:到職|(?<!前)報到(?!者)|來上班|進來|考上|畢業|復職|轉來|剛來)[^，。]{0,4}(?:才|不到)?[0-9一二三四五六七八九十兩]{1,3}(?:天|週|周|個月|禮拜)|才(?:來|到職|報到|上班|滿)[^，。]{0,3}[0-9一二三四五六七八九十兩]{1,3}(?:天|週|周|個?月|個?禮拜|歲)|(?:記|已記)(?:申誡|小過|大過|警告)|(?:已|被)(?:開除|解僱|調離|懲處|處分|資遣|離職)(?:了)?|試用期|剛(?:從[^，。]{0,8})?(?:畢業|生完|復職)|家裡(?:在辦|有)(?:喪事|小孩要養|老人)|(?:實習|新來)的[^，。們]{1,4}(?:護|助|醫|小姐|妹)|去年才(?:從|來|考)|叫[一-龥]{3}、|(?:護理師|助理|醫師|院長|櫃檯)[^，。]{0,6}(?:憂鬱|懷孕|流產|離婚|中風|生病|單親)';

const kinEn =
  '(?:mother|mom|mum|father|dad|husband|wife|spouse|partner|son|daughter|boy|girl|child|kid|baby|sister|brother|grand(?:mother|father|ma|pa|son|daughter)|aunt|uncle|boyfriend|girlfriend|fianc[eé]e?|friend|little (?:one|guy|girl|man)|toddler|twins?)';

const personal: readonly Who[] = ['relative', 'third', 'reviewer', 'unknown'];
const general =
  /一般|通常|每[位個]|可以|再正常|是哪位|全家福|民眾|大家|任何|如果|若|建議|可能|家長|歡迎|提醒|本院|凡|帶孩子|帶小孩|不主張|們(?!在|的)|隔離|規定/u;

/** How such a thing feels to any family; nobody's child in particular. */
const feltByAll = hardPattern('家長|做?父母(?!您)|煎熬|揪|難免|任誰|誰都|換作|本來就|大家');

const ofOne = (clause: Clause): boolean =>
  personal.includes(clause.who) && !clause.moods.has('conditional') && !general.test(clause.hard);

const certainKin = hardPattern(
  '弟弟|妹妹|哥哥|姊姊|姐姐|伯父|伯母|嬸嬸|嫂子|嫂嫂|阿公|阿嬤|老爸|老媽|爺爺|奶奶|雙胞胎',
);

/** 弟弟, 伯母 and the like, not as a form of address, in a clause about care that is not general. */
function isKinOfStory(clause: Clause, draft: Analysis): boolean {
  const author = hardForm(draft.review?.author ?? '');
  const found = certainKin.exec(clause.hard)?.[0];
  if (found === undefined || author.includes(found) || !ofOne(clause) || clause.moods.has('request'))
    return false;
  if (/^(?:弟弟|妹妹|阿嬤|阿公|爺爺|奶奶|伯母|姐姐|姊姊|哥哥)(?:您|你|妳|好|平安|,)/u.test(clause.hard))
    return false;
  if (/(?:護理|櫃[檯台臺]|志工|助理|診所|諮詢|店員|阿姨)/u.test(clause.hard)) return false;
  return (
    hasKind(clause, [...medicalKinds, 'body', 'age', 'device', 'visit']) ||
    tellingOf(clause, draft) === 'strong'
  );
}

/** The child whose parent writes: 圓圓媽 has a 圓圓, "Leo's dad" a Leo. */
const namedChild: Finder = {
  terms: [],
  *find(draft) {
    const author = draft.review?.author ?? '';
    const name =
      /^(.{2,4}?)(?:的)?(?:媽|爸|馬麻|把拔|阿嬤|阿公|奶奶|爺爺)/u.exec(author)?.[1] ??
      /^([A-Z][a-z]{2,12})(?:'s|s)? ?(?:mom|mum|dad|mama|papa|mother|father|grandma|nana)/u.exec(
        author,
      )?.[1] ??
      /(?:mom|mum|dad|mama|mother|father) (?:of|to) ([A-Z][a-z]{2,12})/u.exec(author)?.[1];
    if (name === undefined || /^(?:媽|爸|憤|阿|小朋|新手|匿名|一個|生氣|無奈|的)/u.test(name)) return;
    for (const clause of draft.clauses) {
      const at = clause.text.search(
        new RegExp(
          `${name.replace(/[^\p{L}]/gu, '.')}(?!(?:的)?(?:媽|爸|馬麻|把拔|阿|奶|爺|您|你|妳|好))`,
          'u',
        ),
      );
      if (
        at < 0 ||
        clause.moods.has('conditional') ||
        (clause.lang === 'en' && /'s (?:mom|dad|mum)/u.test(clause.text))
      )
        continue;
      const start = clause.span.start + at;
      yield { span: { start, end: start + name.length } };
    }
  },
};

const rule: Rule = {
  id: 'privacy.thirdparty',
  title: { zh: '涉及其他病人、家屬或員工', en: "Another patient's, a relative's or an employee's data" },
  message: {
    zh: '這裡透露評論者以外的人（家屬、其他病人或同仁）的情形，對方並未留言，可能侵害其隱私。',
    en: 'This reveals something about a person other than the reviewer: a relative, another patient or a colleague. They have not spoken here and it may breach their privacy.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'warn' },
  basis: {
    tw: [basis.secrecy, basis.physicianSecrecy, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '門診偶有需優先處理的狀況，造成等候我們很抱歉' }, { text: '', label: '刪除他人的情形' }],
    en: [
      { text: "urgent situations sometimes come first; we're sorry for the wait" },
      { text: '', label: 'remove what is about another person' },
    ],
  },
  finder: related(
    anyOf(
      namedChild,
      construction({ in: 'any', zh: `${bareKin}`, when: (clause, draft) => isKinOfStory(clause, draft) }),
      construction({
        in: 'any',
        zh: `${kin}(?!的?(?:意見|感受|心情|留言|支持|健康|平安|權益|安全|信任))[^，。！？]{0,16}`,
        when: ofOne,
      }),
      construction({
        in: 'any',
        zh: `${bareKin}[^，。！？]{0,10}${telltale}[^，。！？]{0,6}`,
        when: (clause, draft) =>
          ofOne(clause) &&
          (clause.time === 'past' || !feltByAll.test(sentenceText(clause, draft))) &&
          (clause.time === 'past' ||
            hasKind(clause, [...medicalKinds, 'age', 'body']) ||
            clause.moods.size === 0),
      }),
      construction({
        in: 'any',
        zh: other,
        when: (clause) => !/一般|通常|若|如果|每|任何/u.test(clause.hard),
      }),
      construction({
        in: 'any',
        zh: staff,
        when: (clause) => !/衛生局|即日起|一律|依內規|規定|違反|若/u.test(clause.hard),
      }),
      construction({
        in: 'any',
        en: `\\byour (?:\\w+ )?${kinEn}(?:'s)?\\b(?!,? (?:safety|comfort|well|member)).{0,40}`,
        when: (clause) =>
          clause.lang === 'en' &&
          (clause.time === 'past' ||
            hasKind(clause, medicalKinds) ||
            /\b(?:is|was|has|had)\b|'s [a-z]/u.test(clause.soft)) &&
          !clause.moods.has('conditional') &&
          !/\b(?:wish|wishing|hope|any|every|if|may|deserves|comfort|safety|please)\b/u.test(clause.soft),
      }),
      construction({
        in: 'any',
        en: "\\b(?:due to|because of|treating|seeing|with|helping|about) another (?:patient|client|family|mom|guest)\\b|\\b(?:another|a different|the other|the next|the previous) (?:patient|mom|mother|man|woman|gentleman|lady|client|family|guest)(?:'s| (?:whose|who(?: \\w+ed)?|with|had|was|in|came|needed|arrived|ahead))|\\bthe (?:gentleman|lady|woman|man|patient|person) (?:with|before|ahead|next|whose|who (?:had|was|came|collapsed))|\\bone of our (?:gals|guys|patients|clients|girls|members),? [a-z]+|\\b(?:her|his) (?:mom|husband|wife|daughter|son|father|mother|divorce|pregnancy|diagnosis|depression|illness)\\b|\\b(?:he|she) (?:was|is|had|has) (?:terrified|diagnosed|a single (?:mom|parent|mother)|nineteen|twenty|pregnant|new|fired|on probation|in recovery|going through|worn|scared|brave)|\\b(?:our|the) (?:newest|new|junior|former|youngest) (?:\\w+ ){0,2}(?:hire|receptionist|assistant|tech|nurse|hygienist)\\b|\\b(?:has|have) been (?:fired|let go|written up|terminated|suspended|disciplined)\\b|\\b(?:second|first|third) (?:day|week)(?: on the job)?\\b|\\b(?:is|still|was) on probation\\b|\\bonly (?:graduated|joined|started)\\b|\\bfresh out of\\b|\\bgoing through a (?:divorce|separation|breakup)\\b|\\b(?:her|his) (?:first|second|third) (?:day|week)\\b|\\blittle (?!one|bit|more|less|extra|time|longer|ones|things|help|something|guys|people)[a-z]{3,10} (?:was|is|has|did|sat|had)\\b|\\bbaby (?!s)[a-z]{3,10} (?:was|is|has)\\b",
        when: (clause) =>
          clause.lang === 'en' && !/\b(?:policy|should|may|if|anyone|everyone)\b/u.test(clause.soft),
      }),
    ),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '那天延誤是因為[[前一位病人拔牙出血]]。',
    '[[令堂的點滴]]是護理師照醫囑調慢的。',
    '[[您先生那天也在旁邊點頭]]，不能說沒解釋。',
    '櫃檯助理[[到職才兩週]]，家裡又有狀況，請您見諒。',
    '[[弟弟那天打針]]超勇敢，我們都記得。',
    '[[隔壁床的阿伯]]當時血壓不穩，人力先過去。',
    '[[Your husband called our biller]] twice that morning.',
    'The delay was due to [[another patient who collapsed]] in the hallway.',
  ],
  good: [
    '當天有緊急狀況需優先處理，讓您久候很抱歉。',
    '王院長每週三下午看診。',
    '孩子打完疫苗後可以在診間外休息三十分鐘。',
    '帶孩子出門不容易，謝謝您的體諒。',
    '本院不會對外提供任何病人或家屬的資料。',
    'Urgent situations sometimes come first; we are sorry for the wait.',
    '您媽媽的健康最重要，有疑問請讓我們知道。',
    '您和家人的健康是我們最在意的事。',
    'Parents are welcome in the treatment room.',
    'Dr. Chen sees patients on Wednesdays.',
    '寶寶哭，家長的心會跟著揪起來，大夜班的人力已經增加。',
  ],
};
