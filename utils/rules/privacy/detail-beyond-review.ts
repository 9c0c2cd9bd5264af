import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { medicalKinds } from '../../lexicon/index.ts';
import { basis } from '../basis.ts';
import { adjusted } from '../predicates.ts';
import { told } from '../told.ts';

const rule: Rule = {
  id: 'privacy.detail-beyond-review',
  title: { zh: '回覆多說了評論沒有的細節', en: 'The reply adds a detail that the review does not contain' },
  message: {
    zh: '評論裡沒有這個細節。由診所補上，可能等於新的揭露，即使對方先公開了其他部分。',
    en: 'The review does not contain this detail. Added by the clinic it may be a new disclosure, even where the reviewer told other parts.',
  },
  severity: { tw: 'advise', us: 'advise' },
  context: { private: 'off', post: 'off', statement: 'off' },
  basis: { tw: [basis.secrecy, basis.personalData], us: [basis.hipaa] },
  rewrites: {
    zh: [{ text: '', label: '刪除這個細節' }, { text: '您提到的感受，我們會認真看待' }],
    en: [{ text: '', label: 'remove the detail' }, { text: 'we take the point you raise seriously' }],
  },
  finder: adjusted(
    told([...medicalKinds, 'body', 'date', 'time', 'count', 'money'], { telling: ['strong'] }),
    (match, draft) =>
      draft.review !== undefined && draft.review.text !== '' && match.relation === 'adds' ? match : undefined,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    { text: '您那天的[[根管治療]]比較久，才會讓您不舒服。', review: '做完很痛，態度又差' },
    { text: '您[[3月12日]]來的時候櫃檯已經說明了。', review: '櫃檯態度很差' },
    { text: '您的[[高血壓]]也要一併考慮。', review: '醫師講話很快' },
    { text: '您付的[[8,000元]]包含材料費。', review: '收費不透明' },
    { text: 'Your [[biopsy]] took longer than planned.', review: 'The wait was awful.', pack: 'us' },
  ],
  good: [
    { text: '您提到的根管治療，我們會再加強說明。', review: '根管治療做得很痛' },
    { text: '您那天做的雷射，我們會再檢視流程。', review: '打完雷射一直紅' },
    { text: '一般而言，拔牙後可能腫脹。', review: '臉很腫' },
    { text: '門診時間為週一至週五 09:00-21:00。', review: '都沒人接電話' },
    { text: 'Our fees are posted in the lobby.', review: 'Too expensive.', pack: 'us' },
  ],
};
