import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { claim } from '../claim.ts';
import { anyOf } from '../predicates.ts';

const harm =
  '(?:副作用|風險|後遺症|併發症|並發症|傷害|危險|危險性|不適|痛感|疼痛|恢復期|修復期|傷口|感染|出血|失誤|意外|疤|瘀青|紅腫|腫脹|負擔|痛苦|反黑)';
/** Speaking of this person's own course is a disclosure and no advertisement. */
const notTheirs = (clause: { who: string; stated: boolean; time: string }) =>
  !(clause.who === 'reviewer' && clause.stated && clause.time === 'past');

const zero = claim({
  zh: '零 〇 0',
  after: `(?:${harm}|復發|糾紛|失手|失敗|感覺|恐懼|翻車|修復|耗損|刺激|痛|毒|復胖|傷|腫脹|創傷|術後)`,
  notAfter: '[^,。]{0,5}(?:容忍|元)',
  when: notTheirs,
});
const none = claim({
  zh: '沒有 沒什麼 毫無 絕無 無任何 無 完全沒 不會有 不可能有 絕不會有 都不會有',
  after: `(?:任何|一點|半點|絲毫|什麼)?的?${harm}`,
  notBefore:
    '並非|[^,。]{0,8}(?:手術|醫療|治療|療程|處置)(?:都|是|不)|幾乎|有|是否|若|如果|確認|要|評估|想|說|盼|願|希望[^,。]{0,6}',
  notAfter: `${'.{0,9}'}(?:的(?:手術|治療|醫療|藥)|是不可能|,?才|病史|史)`,
  negatable: false,
  when: notTheirs,
});
const mild = claim({
  zh: '幾乎沒有 幾乎沒什麼 幾乎無 幾乎零 風險低到 風險極低 風險趨近 幾乎不會痛 幾乎不痛',
  after: `[^,。]{0,5}(?:${harm}|可以忽略|感覺|於零|喔|啦|$|[,。!~])`,
  negatable: false,
  severity: 'warn',
  when: notTheirs,
});
const absolutely = claim({
  zh: '絕對 百分百 百分之百 100% 完全 保證 一點都 一點也 半點 一點 全程 都 袂 想',
  after:
    '(?:不|袂|很|最|也不|都不|不會)?(?:安全(?!性|考量|距|衛)|不痛|不會痛|會痛|無痛|無感|不傷(?!心|人心)|不腫|不會腫|流血|不流血|無害|腫|失敗都難)',
  notBefore: '不|無法|非|沒有|並非',
  notAfter: '[^,。]{0,4}(?:起見|考|檢查|問題|為|第一|距離|環境|嗎)',
  when: (clause) => notTheirs(clause) && /絕對|百分|100|完全|保證|一點|半點|全程|袂|難/u.test(clause.hard),
});
const painless = claim({
  zh: '無痛 不會痛 免痛 舒適無痛 不痛不腫 不腫不痛 不腫不流血 不會流血 不痛也不 不傷身 安全無虞 無創 無痕無痛 不會乾眼 不用恢復期 免修復 免恢復期 無恢復期 安全零 零負評',
  notAfter:
    '(?:大腸鏡|胃鏡|腸胃鏡|內視鏡|分娩|腸鏡|麻醉|健檢|檢查|減痛|胃腸鏡)|[^,。]{0,6}(?:這件|嗎|包裝|是指|為目標|與否)|」',
  notBefore: '會|「|所謂|俗稱[^,。]{0,3}|希望|祝|都|再|就|早日|盡量|才|為何|天',
  severity: 'warn',
  when: notTheirs,
});
const english = claim({
  en: '100% without side,100 without side effect,100% without,incapable of harm,nothing can possibly go wrong,nothing could go wrong,nothing ever goes wrong,impossible to go wrong,nobody gets hurt,no bruising ever,never bruises,never burns,never scars,zero risk,no risk,no risks,risk free,no side effects,no side effect,zero side effects,zero downtime,100% safe,100 safe,completely safe,perfectly safe,absolutely safe,totally safe,nothing can go wrong,nothing that can go wrong,nothing to go wrong,nothing ever goes wrong,no complications,zero complications,never a complication,zero chance,no chance of failure,no danger,no dangers,can t hurt you,cannot hurt you,can t harm,never causes,harmless,no downside,no downsides,without any risk,without risk,without side effects,no scarring,never seen with,never ever seen,no possible harm,zero pain,no pain at all,zero complication rate,nothing to worry about medically,side effect free,fail proof,foolproof',
  notBefore:
    '\\b(?:not|nothing|pretend|claim|no (?:such|procedure|surgery)|often|usually|mostly|isn.t|never|nothing is|if|whether|there were|you had|had|reported)(?: [a-z]+){0,2} |\\bturn(?:s|ed)? out to be ',
  notAfter:
    ' (?:were|was|to (?:call|reach|ask|you|cancel)|in (?:asking|calling)|cancel\\w*|consult\\w*|of us)',
  negatable: false,
});
const englishMild = claim({
  en: 'painless,pain free,no pain,no downtime,virtually no risk,almost no risk,hardly any risk,practically no side effects,minimal risk,you won t feel a thing,won t feel a thing,won t hurt a bit',
  notBefore: '\\b(?:isn.t|aren.t|not|never|live|life|be|stay|as|remain|you|hope|wish)(?: [a-z]+){0,3} ',
  notAfter: ' (?:as possible|isn.t|is not|may)',
  severity: 'warn',
});

const nothingHappens = claim({
  zh: '從來沒有出過 從沒出過 沒出過 從未出過 沒有出過 不會留疤 不留疤 不會腫 不會紅 不會流血 不會瘀青 不會反黑 不會失敗 不會出事 一點感覺都沒有 半點感覺都沒有 什麼感覺都沒有 完全沒感覺 沒有任何感覺 安全到 安全得連 連寶寶都可以 連寶寶都能 孕婦也能做 孕婦也可以做 連孕婦都 怎麼打都安全',
  after: '[^。!?]{0,10}(?:狀況|事|差錯|意外|就|也不|也能|都|連|紅|腫|$|[,。!])',
  notAfter: '[^。!?]{0,12}(?:嗎|與|取決|要看|是我們)',
  notBefore: '會|是否|擔心[^,。]{0,6}|[您你妳][^,。]{0,4}',
  when: (clause) => notTheirs(clause) && !clause.moods.has('question'),
  negatable: false,
});
const neverHappened = claim({
  en: 'never had a single,never had a complication,never had any complications,never had an infection,not a single complication,not one complication,will not feel anything,won t feel anything,feel nothing at all,no recovery time,zero recovery,no recovery needed,no bruising,no swelling,absolutely no danger,even pregnant,safe for everyone,safe for anyone,safer than',
  after: '[^.!?]{0,30}(?:complication|infection|problem|incident|failure|and|,|[.!]|$|brushing|tea|aspirin)',
  notAfter: '[^.!?]{0,30}\\b(?:complaint|waiting|home)\\b',
  notBefore: '\\b(?:you|your|if|whether)(?: [a-z]+){0,2} (?=had)',
  negatable: false,
});

const likeNothing = claim({
  zh: '一樣安全 一般安全 還安全 更安全的手術 不痛、不腫 不痛、不流血 不腫、不痛 不流血、不 無痕、無痛 吃多也沒關係 多吃也沒關係 吃再多也 天然不傷身 純天然無 百分百天然 完全天然無 絕不傷身 絕無負擔 零負擔 不傷肝腎 不傷腎',
  notBefore: '[您你妳][^,。]{0,4}',
  notAfter: '[^,。]{0,6}(?:嗎|與否)',
  negatable: false,
});

const rule: Rule = {
  id: 'ad.no-risk',
  title: { zh: '零風險、無痛或無副作用', en: 'Risk-free claim' },
  message: {
    zh: '任何治療都有風險，這裡的「零風險」「無副作用」一類說法無法證明，可能被認為是不當的醫療廣告。',
    en: 'Every treatment carries some risk; a risk-free claim cannot be proven and may be read as improper medical advertising.',
  },
  severity: { tw: 'block', us: 'block' },
  basis: { tw: [basis.improperAdvertising, basis.advertisingInterpretation], us: [basis.ftcAct] },
  rewrites: {
    zh: [{ text: '任何治療都有其風險與不適，醫師會事先說明' }, { text: '會說明可能的不適與照顧方式' }],
    en: [
      { text: 'any treatment carries risks, which the doctor explains beforehand' },
      { text: 'we explain possible discomfort and how to care for it' },
    ],
  },
  finder: anyOf(
    zero,
    none,
    mild,
    absolutely,
    painless,
    english,
    englishMild,
    nothingHappens,
    neverHappened,
    likeNothing,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '這項雷射[[零風險]]，做完馬上可以上班。',
    '我們的療程完全[[沒有副作用]]。',
    '院內手術[[絕對安全]]，請不用擔心。',
    '全程[[無痛]]，躺著就變美。',
    '我們拔牙[[保證不會痛]]。',
    'Our laser has [[zero risk]] and anyone can try it.',
    'The procedure is [[painless]] and quick.',
  ],
  good: [
    '任何治療都有風險，醫師會事先說明。',
    '沒有任何手術是零風險的。',
    '無痛大腸鏡是在靜脈麻醉下進行，仍有少數併發症。',
    '希望您早日不再疼痛。',
    '我們對不實評論採零容忍。',
    'No procedure is completely safe, and we say so before it starts.',
    'We hope you are pain free soon.',
    'A red arrow on a report is alarming, even when it turns out to be harmless.',
  ],
};
