import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const denying = phrase({
  zh: '並無疏失 沒有疏失 無任何疏失 並無不當 沒有不當 並無不妥 沒有不妥 沒有任何問題 完全沒有問題 沒有做錯 並沒有錯 不是我們的問題 不是我們的錯 不是我們的責任 不是本院的問題 與本院無關 與我們無關 與本院無涉 與診所無關 跟我們無關 跟診所無關 一切依規定 一切合乎規定 一切合法 皆合乎規定 均符合規定 皆依標準 已善盡 已盡力 已盡告知義務 無可奉告 不予回應 不予置評 恕不回應 恕不回覆 不再回應 不再回覆 不再另行回應 不再說明 多說無益 純屬個人感受 純屬您個人 是您的誤會 是你的誤會 是您誤會 只是誤會 您誤會了 那是廠商的 是總部規定 是系統的問題 是健保署的規定',
  negatable: false,
  notBefore: '若|如果|不代表|不表示|不是說|不會說|不該說',
  notAfter: '者|時|的?(?:個資|病情|隱私)',
  unless: ['conditional'],
  severity: 'advise',
});
/** The talk itself is cut off; 推銷到此為止 only ends something else. */
const cutOff = phrase({
  zh: '到此為止',
  before:
    '(?:^|[,。!?;])(?:一切|本院|我們|希望|就|都|也|請){0,2}$|(?:討論|對話|回應|回覆|說明|溝通|爭論|話|此事|這件事|言盡)[^,。!?]{0,6}',
  notBefore: '(?:若|說要|表示|想|說)[^。!?]{0,12}',
  negatable: false,
  severity: 'advise',
});
const english = phrase({
  en: "we did nothing wrong,did nothing wrong,not our fault,isn't our fault,wasn't our fault,not our problem,isn't our problem,not our responsibility,nothing to do with us,no comment,we stand by everything,stand by our care,standard of care was met,all protocols were followed,followed all protocols,followed every protocol,per protocol,everything was done correctly,everything was done properly,there was no error,no wrongdoing,our staff did nothing,you misunderstood,a misunderstanding on your part,that's just how it works,that is just how it works,we will not be responding,will not respond further,won't respond further,no further comment,end of discussion,case closed,matter is closed",
  negatable: false,
  notBefore: "if |never say |not saying |won't say ",
  unless: ['conditional'],
  severity: 'advise',
});

const rule: Rule = {
  id: 'conduct.evasion',
  title: { zh: '推卸或迴避', en: 'Denies, shifts blame or stonewalls' },
  message: {
    zh: '一開口就否認、切割或拒絕回應，讀者可能認為診所不願面對；先承接感受，再邀請私下了解，可能更有幫助。',
    en: 'A denial, a shift of blame or a refusal to answer may read as stonewalling; acknowledging the experience first may help more.',
  },
  severity: { tw: 'advise', us: 'advise' },
  basis: { tw: [basis.ethics], us: [basis.googleHarassment] },
  rewrites: {
    zh: [
      { text: '我們想多了解當時的情形，歡迎直接與我們聯繫' },
      { text: '我們會再檢視整個流程，看看哪裡可以做得更好' },
    ],
    en: [
      { text: "we'd like to understand what happened; please contact us directly" },
      { text: 'we are reviewing how we handle this' },
    ],
  },
  finder: anyOf(denying, cutOff, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '整個過程本院[[並無疏失]]。',
    '這件事[[與本院無關]]。',
    '對於這類評論，我們[[不予回應]]。',
    '那[[不是我們的問題]]。',
    '應該[[是您誤會]]了。',
    'Our team [[did nothing wrong]].',
    'This is [[not our problem]].',
  ],
  good: [
    '我們不便在公開平台說明任何個案，歡迎直接聯繫。',
    '若您認為是誤會，也歡迎告訴我們。',
    '這件事我們會再檢視，謝謝您的提醒。',
    '依規定我們無法確認任何人是否為病人。',
    '我們想了解哪裡讓您失望。',
    'We would like to understand what went wrong.',
    'If this is a misunderstanding, please call us.',
    '推銷到此為止，這是我們給同仁的規定。',
    '對方說要想想，就到此為止，不再加碼。',
  ],
};
