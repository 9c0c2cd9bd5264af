import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { circumstances, identityShown } from '../identity.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';

const rule: Rule = {
  id: 'privacy.identity',
  title: { zh: '姓名或可辨識身分', en: 'Names or identifies the reviewer' },
  message: {
    zh: '這裡出現評論者公開顯示名稱以外的姓名或可辨識身分的資料，可能讓旁人認出是誰。',
    en: 'This shows a name or an identifying detail that the public display name does not; others may recognise the person.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'off' },
  basis: {
    tw: [basis.secrecy, basis.physicianSecrecy, basis.personalData],
    us: [basis.hipaa],
  },
  rewrites: {
    zh: [{ text: '您好' }, { text: '', label: '刪除姓名' }],
    en: [{ text: 'Hello' }, { text: '', label: 'remove the name' }],
  },
  finder: related(anyOf(identityShown, circumstances)),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    { text: '[[林小姐]]您好，您的意見我們收到了。', author: '匿名貓' },
    { text: '您的病歷號 [[A02217]] 我們已經調出來看過。', author: 'hui' },
    { text: '[[曾淑惠]]，請您不要再留言了。', author: 'hui.hui.88' },
    { text: '您身分證 [[A123456789]] 登記的資料與評論不符。', author: 'Ray' },
    { text: '[[您在銀行上班]]，時間緊我們可以體諒。', author: '怡' },
    { text: '您今年[[54歲]]，恢復得比較慢是正常的。', author: '小花' },
    { text: 'Hello [[Mr. Henderson]], we looked into this.', author: 'skyblue22', pack: 'us' },
    { text: '[[Mrs. Okafor]] was rude to our nurse first.', author: 'skyblue22', pack: 'us' },
  ],
  good: [
    { text: '林小姐您好，謝謝您的意見。', author: '林小姐' },
    { text: '蔡先生您好，我們會改進。', author: 'Tsai' },
    { text: '您好，謝謝您的意見，王醫師會再調整說明方式。', author: '匿名貓' },
    { text: '歡迎撥打院長室專線，由陳主任為您說明。', author: '小花' },
    { text: '65歲以上長者可至三號窗口由專人協助。', author: '小花' },
    { text: 'Mrs. Parker at the front desk will gladly help.', author: 'skyblue22', pack: 'us' },
    { text: "Don't miss the notice about our new hours.", author: 'skyblue22', pack: 'us' },
    { text: 'Dr. Henderson has shared your comments with the team.', author: 'skyblue22', pack: 'us' },
  ],
};
