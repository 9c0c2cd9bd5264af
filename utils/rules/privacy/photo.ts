import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { construction } from '../constructions.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.photo',
  title: { zh: '公開或提供個人治療照片', en: "Offers or links pictures of a person's treatment" },
  message: {
    zh: '這裡提到已公開或可提供個人的治療照片或影片。沒有書面同意就使用，可能洩漏就醫資訊並侵害肖像權。',
    en: "This offers or points to pictures of a person's treatment. Without written consent it may disclose care and breach the right to one's own picture.",
  },
  severity: { tw: 'advise', us: 'advise' },
  basis: { tw: [basis.secrecy, basis.personalData, basis.personality], us: [basis.hipaa] },
  rewrites: {
    zh: [{ text: '照片須有當事人書面同意才會使用，這裡不提供個人影像' }, { text: '', label: '刪除這一句' }],
    en: [
      { text: 'we use pictures only with written consent and do not show anyone here' },
      { text: '', label: 'remove this sentence' },
    ],
  },
  finder: related(
    construction({
      in: 'any',
      zh: '(?:您|妳|你|她|他|客人|病人|寶寶|術前術後|前後|對比|療程|治療|成果)[^，。]{0,8}(?:照片?|光片|對比圖|影片|合照|X光片)[^，。]{0,10}(?:放在|我們放|我們貼|放上|貼在|貼上|在(?:限動|粉專|官網|IG|相簿|置頂)|po|上傳|可以看|傳給|分享|附上|如下|連結|翻)|(?:po|放|貼|分享)了?[^，。]{0,4}(?:您|妳|你)(?:同意)?的(?:那張)?[^，。]{0,6}(?:照|圖|影片)',
      en: '\\b(?:your|her|his|their|patient) (?:before(?:[ -]and[ -]| & |/)after(?: \\w+)?|side-by-side|photos?|pictures?|x-rays?|results?)\\b.{0,30}\\b(?:on our|posted|page|instagram|facebook|feed|link|gallery|up|here)\\b|\\b(?:swipe|scroll|check|see|link)\\b.{0,24}\\b(?:your|her|his|patient) (?:side-by-side|before|photos?|pictures?|transformation)\\b',
      when: (clause) =>
        !/(?:不會|不能|不得|未經|禁止|書面|授權|請勿|沒有)|\b(?:never|not|consent|permission|authorization|only|don't|remove)\b/u.test(
          clause.lang === 'en' ? clause.soft : clause.hard,
        ),
    }),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[您的術後照片放在粉專]]置頂，大家可以去看。',
    '[[妳的對比圖我們放在限動]]了，記得按讚。',
    '[[您當天的X光片我們貼在]]下面給大家看。',
    '小編[[po了您的那張照片]]在相簿囉。',
    '[[Your before-and-after photos are up on our page]], take a look!',
    'Scroll down to [[see her transformation]] from last spring.',
  ],
  good: [
    '照片沒有書面同意不會使用，您可以隨時要求移除。',
    '我們不會在任何平台放術前術後照片。',
    '環境照片可以在官網看到，停車場入口也有標示。',
    '影像光碟三個工作天可以領取。',
    'Photographs are only ever posted with written permission.',
    'Photos of the new lobby are on our page.',
  ],
};
