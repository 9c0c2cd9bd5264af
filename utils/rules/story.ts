import type { Analysis, Clause } from '../domain/analysis.ts';
import { medicalKinds } from '../lexicon/index.ts';
import { hardForm, hardPattern } from '../text/fold.ts';
import { type Gated, hardGates } from '../text/gate.ts';

/**
 * Does a clause tell one person's story, or does it inform, invite, thank or promise? `strong`: the clause itself
 * points at one person (您做的, 那顆, your crown). `weak`: it carries on a story told elsewhere in the draft
 * without naming anyone. `none`: conditional, general or about the review as such.
 */
export type Telling = 'strong' | 'weak' | 'none';

interface Story {
  readonly tellings: readonly Telling[];
}

/** "ten veneers", "half a syringe", "the second transfer": a number that belongs to one person's care. */
const countedEn =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|a second|the (?:second|third|fourth|last|first)|\d[\d,]{0,5})(?: [a-z-]+)? $/u;
/** Rooms, teams and machines as much as care. */
const clinicsOwnEn =
  /^(?:medicine|medication|physio|surgery|lasers?|x-rays?|exams?|drops|records?|charts?|delivery|screening|scan|imaging|pt|rehab|labs?|skin|back|heart|neck|ear|nose|foot|chest|procedure|operation|treatment|prescriptions?)$/u;
/** "exam rooms", "the physio team": the word only names a part of the clinic. */
const roomOfEn =
  /^ (?:rooms?|tables?|chairs?|hours|schedules?|teams?|departments?|suites?|staff|desk|line)\b/u;
const careKinds = [...medicalKinds, 'body'] as const;
const occasions = ['visit', 'payment', 'record', 'occasion', 'date', 'time', 'body', 'kin'] as const;

const stories = new WeakMap<Analysis, Story>();

/** How the clause tells of one person; read once per draft. */
export function tellingOf(clause: Clause, draft: Analysis): Telling {
  let story = stories.get(draft);
  if (story === undefined) {
    story = read(draft);
    stories.set(draft, story);
  }
  return story.tellings[clause.index] ?? 'none';
}

/** What 您 and "you" stand in when a reply speaks of the review, thanks, apologises, invites or advises how to call. */
const courtesyZh = gated(
  [
    '[您你妳]的?(?:這[則篇份段個]|每一?[則份句個])?(?:寶貴|真實|用心|直接|細心|暖心)?的?(?:意見|感受|留言|回饋|建議|心情|鼓勵|肯定|稱讚|讚美|擔心|擔憂|反映|分享|描述|文字|評論|評價|體諒|包容|耐心|支持|信任|指教|五星|星星|疑問|疑慮|疑惑|問題|需求|權益|權利|不滿|不便|心聲|提醒|聲音|訊息|來信|來文|好話|真心話|寬容|諒解|理解|感覺|失望|指正|用心|提問|大名|名字)',
    '台端(?:所|反映|指教|鈞鑒|大鑒|對|之)?[^，。]{0,4}(?:陳|稱|提|述|鑒|意見|反映|關心|關注|指教)',
    '[您你妳]的(?:稱讚|讚美|留言|評論|這段話|五顆星|[一四五]星)',
    '(?:為|因為)[您你妳]的[^，。]{0,6}(?:星|留言|評論|鼓勵)',
    '[您你妳](?:們?好|早|午安|辛苦|太客氣)',
    '「[^」]{0,30}」?|比[您你妳]|替[您你妳](?=高興|開心)',
    '[您你妳](?:在|於)?(?:這[裡裏則篇]|評論|留言|文[中字])(?:裡|中|上)?',
    '[您你妳](?:也)?(?:所|剛)?(?:提到|提及|提出|提的|反映|反應|指出|描述|形容|寫(?:下|的|到|得|這)|說(?:的|得|中|明|到)|講(?:的|得|到)|覺得|感受|感到|感覺|願意|方便|希望|期待|如果|若|如|認為|可以|可|想要|能夠|有權|有申訴|看到|知道|放心|諒解|莫|別|發現|聽到|告訴|參考|回來跟)',
    '(?:請|歡迎|祝福?|讓|令|使|謝謝|感謝|感恩|多謝|謝|麻煩|懇請|敬請|煩請|邀請?|期待|希望|盼|願|帶給|造成|給|若|如|如果|倘若?|對|向|跟|聽|與|和|為|等|由|被|使得|還請|勸|把|問|給|陪)[您你妳](?:們|和[^，。]{0,4})?(?:(?=[，。！,!]|$)|(?:道歉|致歉|說聲|說抱歉|鞠躬|聯[繫絡]|約|服務|說明|解答|來[電信訊]|致電|撥|私訊|撥[打冗空]|直接|再|先|不吝|告訴|提供|感到|感受|覺得|等|久|有|失望|不舒服|不愉快|不安|看|聽|討論|聊|溝通|保證|打包票|健康|平安|順|事事|一切|闔家|生活|留|寫|花|把|願意|跟|體諒|見諒|包涵|放心|的|面談|當面|說|認|誤會|不開心|困擾|困惑|委屈|壓力|心|惦記|默默|提|發現|看見|特地))',
  ].join('|'),
  'gu',
);
const youZh = gated('[您你妳恁]|閣下|台端|府上');

/** Words that single out one thing or one occasion: that tooth, that needle, the time before. */
const pointingZh = gated(
  '(?<![內間桌台處邊口面室])那(?:一|兩|二|三|四|五|六|幾)?(?:顆|支|針|條|次|台|帖|瓶|段|張|筆|份|副|隻|根|包|罐|堂|劑|批|組|副|粒|片|付|發|道|陣子)|(?:打完|做完|開完|拆完|種完|埋完|貼完|裝完)(?:的?第?[0-9一二三四五六七八九十兩]{1,3}[天週周個年月]|當[晚天])|第[0-9一二三四五六七八九十]{1,3}(?:次|針|劑|堂|顆|週|周|天|劑)(?:回診|就|才|的時候|打|做|完|以後|後)|當初|剛來|原本就|本來就(?!會|是|該|應|需|不|很?難|有)|後來|最後一次|恭喜|終於|總算|越來越|進步(?!空間)|穩下來|壓下來|恢復得|穩定(?:了|下來)|好轉|收得|長得(?!很?像)|畢業|改善(?:了|很多|不少)|消(?:了|下來)|退(?:了|下來)|才[^，]{0,6}就|還(?:剩|欠)|(?:歪|裂|彎|腫|爛|斷|塌|卡|蛀|胖|鬆|凹|磨|傷)(?:成|得|到)',
);
const generalZh = gated(
  '得先以|持卡|間隔拉長|證據|講座|投影片|官網|藥材|或(?!許)|逾|治療[師所]|一般|通常|多半|往往|常見|可能|每個人|人人|任何|因人|凡(?!他)|應(?!對|邀)|必須|均(?!衡)|須(?!知)|皆|各(?!位醫)|適合|視[^力網線覺]|屬(?!於您)|不等於|例如|包括|等等|者(?:[,，。]|$)|民眾|大家|規定|公告|衛教|核准|專科|門診時間|設備|原則|指引|文獻|研究|國健署|健保署|疾管|衛福|衛生局|公費|法規|依法|本院(?:提供|設有|僅|亦)|我們(?:提供|設有|不會|不提供|沒有|無法|不能)|科常|為主|有關|影響|差異|常規|所有|全數|即日起|今後|往後|未來|一律|人員|的人(?!都|家)|朋友|病友|病人|患者|家庭|家長|受檢者|無論|不論|不是|並非|並不|不代表|不一定|未必|不保證|不建議|這類|此類|此種|這種|哪一?種|什麼|如何|是否',
);

/** Care that took place once, in a certain number, on a certain side: three times, the second dose, 拔掉那天. */
const happenedZh = gated(
  '(?<![為除])了(?!解|[一]下)|才(?!能|可|會|是|有|討|談)|(?<![超經])過(?!敏|程|度|年|後|了)|[0-9一二三四五六七八九十兩]{1,3}(?:次|顆|針|支|劑|堂|公分|度|公斤|級|付|片|張|期|單位|公厘|釐米|毫米|指|趴)|[左右上下](?:側|邊|眼|腳|手|膝|肩|排|腎|耳|臉)|那(?:天|次)|這陣子|的是|是因為(?!療程|費|材料|成本|耗材)|只剩|剩',
);
/** What the clinic does, owns, rules or teaches. */
const clinicsDoingZh = gated(
  '(?:時|後)(?=[覺可宜應不要若請會需多即])|最後才|跳過|常是|並(?!未|沒)|多可|難以|透過|保濕|分次|分流|健保(?:卡得|每|規定|點值|署|本來就沒)|給付|耗材|間隔|必要|單次|我們|本院|本所|敝|診所|儀器|機台|設備|每(?!次)|分(?:為|成|七|五|三)|種|都有|為了|免費|優惠|折|保證|名額|元|活動|團隊|院長|大師|獨家|全台|研究|漲|試了|換成|加了|寫了|新版|處方箋|講座|以上|以下|不等|左右|約|即可|請|記得|先|再|回家|觀察|急診|最後|推輪椅|就醫|超過|連續|一到|至|到[0-9一二三四五六七八九十兩]{1,2}[天週個]|反而|越來越痛|時(?:[,，。]|$)|的話|會(?!診|陰)',
);

const courtesyEn =
  /\b(?:thank(?:s| you)|your (?:own )?(?:honest |kind |candid |thoughtful |valuable |recent |detailed )?(?:feedback|reviews?|comments?|concerns?|experience|frustrations?|patience|words|kindness|time|message|note|perspective|trust|support|thoughts|input|honesty|candor|questions?|privacy|neighbor|point|opinion|suggestions?|stars?|kind words|disappointment|post|name|day|week|weekend|rights?)|you(?:'re| are) (?:right|welcome|not alone|absolutely|the (?:best|kindest|sweetest))|(?:if|should|whenever|when|unless|whether|so|hope|wish|wishing|let|help|helping|sorry|that|hear from|hearing from|appreciate|for) you(?:'d|'re|'ve)?|you (?:can|may|might|could|should|would|will|wish|prefer|like|describe[d]?|mention(?:ed)?|raise[d]?|wrote|write|said here|feel|felt|rock|deserve|know|have (?:the|any|a) (?:right|questions?|concerns?)|share[d]?|took the time|bring|brought up|point(?:ed)? out)|(?:call|contact|reach|email|text|ring|welcome|invite|owe|assure|promise|tell|thank|wish|wishing|hear|meet|love|loves|help) you\b|(?:speak|speaking|talk|talking|chat|connect|listen|apologi[sz]e|apologies|sorry|available|important) (?:with|to) you\b|(?:you|your) (?:two|all)\b|you(?:\?| and several| to say| to give| to identify)|has heard you|why you stopped|this happened to you|your (?:child|family|loved one)(?:'s)?,? (?:safety|comfort)|you(?:'ll| will| would|'d))\b/gu;
const quotedEn = /(?:^|[ (])'[^']{2,60}'|"[^"]{2,80}"/gu;
const youEn = /\b(?:you|your|yours|yourself|you've|you're|you'd|ur|u)\b/u;
const generalEn =
  /\b(?:if|may|might|generally|usually|typically|often|most|many|some|any|anyone|anybody|everyone|every|each|people|patients|folks|families|parents|nobody|no one|can be|can cause|tends?|common|vary|varies|depends?|policy|policies|required|requires?|should|guidelines|unless|whether|in general|as a rule|never|always|someone|a person|those who|who|not everyone|rarely|sometimes|standard|such as|for example|offers?|provides?)\b/u;
/** "Being pushed is frustrating": said of anybody. */
const anybodysEn =
  /^(?:being|having to|waiting|feeling|getting|hearing|paying|sitting|losing|finding)\b[^.!?]{4,90} (?:is|are|can be|would be|feels?|hurts?|stings?|makes?|wears?|leaves?)\b(?![^.!?]{0,60}\b(?:was|were|when you came)\b)/u;
/** Advice and rules, even about "the antibiotic". */
const hedgedEn =
  /\b(?:if|may|might|can|could|often|usually|generally|typically|policy|required|should|offer|sometimes|rarely|many|some|is common|are common|is normal|before any|each|our|patients|people|families|insurers?|guidelines|unless|such as|sign|team|counter)\b/u;
const pointingEn =
  /\b(?:the (?:second|third|next|initial|final)|like yours|(?:her|his|hers)|congrat\w*|finally|at last|healing nicely|healed|came back|turned out|went in|for the past (?:\d+|two|three|four|five|six) (?:weeks|months|years))\b/u;

function read(draft: Analysis): Story {
  const first = draft.clauses.map((clause) => telling(clause, draft));
  const told = draft.clauses.some(
    (clause, index) => first[index] === 'strong' && hasKind(clause, [...medicalKinds, ...occasions]),
  );
  return {
    tellings: told ? first : first.map((one) => (one === 'weak' ? 'none' : one)),
  };
}

function telling(clause: Clause, draft: Analysis): Telling {
  if (clause.moods.has('conditional') && !isDated(clause)) return 'none';
  return clause.lang === 'en' ? tellingEn(clause, draft) : tellingZh(clause, draft);
}

function tellingZh(clause: Clause, draft: Analysis): Telling {
  // What the gates say of the clause holds of what is left of it.
  const { may } = clause.key;
  const text = courtesyZh.opens(may) ? clause.hard.replace(courtesyZh.regExp(), ' ') : clause.hard;
  const general = generalZh.test(text, may) || (clause.who === 'people' && clause.stated);
  const medical = hasKind(clause, medicalKinds) || hasKind(clause, ['body', 'visit', 'payment']);
  if (youZh.test(text, may)) return clause.moods.has('wish') && !medical ? 'none' : 'strong';
  if (clause.who === 'relative' && clause.stated) return general ? 'weak' : 'strong';
  if (general) return 'none';
  if (pointingZh.test(text, may) && medical) return 'strong';
  if (isDated(clause) && medical && clause.time !== 'future') return 'strong';
  if (namesAuthor(clause, draft) && medical) return 'strong';
  if (clause.moods.has('policy') || clause.moods.has('wish')) return 'none';
  if (clause.moods.has('request') && !medical) return 'none';
  if (hasKind(clause, medicalKinds) && happenedZh.test(text, may) && !clinicsDoingZh.test(text, may))
    return 'strong';
  return 'weak';
}

function tellingEn(clause: Clause, draft: Analysis): Telling {
  if (anybodysEn.test(clause.soft)) return 'none';
  const text = clause.soft.replace(quotedEn, ' ').replace(courtesyEn, ' ');
  const general = generalEn.test(text) || (clause.who === 'people' && clause.stated);
  const medical = hasKind(clause, medicalKinds) || hasKind(clause, ['body', 'visit', 'payment']);
  if (clause.who === 'relative' && clause.stated) return 'strong';
  if (youEn.test(text)) return general && clause.time !== 'past' ? 'none' : 'strong';
  if (/\b(?:like yours|in your case|(?:one|way) you(?:'ve| have)? (?:got|have))\b/u.test(clause.soft))
    return 'strong';
  if (hasDefiniteCare(clause, draft) && !hedgedEn.test(text)) return 'strong';
  if (general) return 'none';
  if (medical && pointingEn.test(text) && (clause.time === 'past' || /\b(?:that|those|yours)\b/u.test(text)))
    return 'strong';
  if (namesAuthor(clause, draft) && medical && clause.time === 'past') return 'strong';
  if (clause.moods.has('policy') || clause.moods.has('wish') || clause.moods.has('request')) return 'none';
  return 'weak';
}

/**
 * "that second transfer", "her sensory issues", "the risperidone": one known thing and not a kind of thing. A plain
 * "the" counts for a medicine, and for anything else that something happened to.
 */
function hasDefiniteCare(clause: Clause, draft: Analysis): boolean {
  return clause.entities.some(({ kind, value, at }) => {
    if (!(careKinds as readonly string[]).includes(kind) || at.text !== 'soft') return false;
    const before = draft.soft.text.slice(Math.max(0, at.start - 28), at.start);
    if (/\b(?:that|those|your|yours|her|his|hers|both)(?: [a-z-]+){0,2} $/u.test(before)) return true;
    if (roomOfEn.test(draft.soft.text.slice(at.end, at.end + 14))) return false;
    if (countedEn.test(before)) return true;
    if (!/\bthe(?: [a-z-]+)? $/u.test(before)) return false;
    return !clinicsOwnEn.test(value) && (kind === 'drug' || clause.time === 'past');
  });
}

function isDated(clause: Clause): boolean {
  return hasKind(clause, ['occasion']) && clause.time === 'past';
}

/** The display name inside a sentence about care, not as the form of address that opens a reply. */
function namesAuthor(clause: Clause, draft: Analysis): boolean {
  const name = hardForm((draft.review?.author ?? '').toLowerCase()).replace(/[^\p{L}]/gu, '');
  if (name.length < 2) return false;
  return (clause.lang === 'en' ? clause.soft.replace(/ /gu, '') : clause.hard).includes(name);
}

/** The clause holds an entity of one of the kinds. */
export function hasKind(clause: Clause, kinds: readonly string[]): boolean {
  return clause.entities.some(({ kind }) => kinds.includes(kind));
}

function gated(source: string, flags?: string): Gated {
  return hardGates.gated(hardPattern(source, flags));
}
