import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase } from '../predicates.ts';

const picture = '(?:照片|圖片|圖|影片|影像|截圖|畫面|文章|報導|新聞|貼文|漫畫|歌詞|歌|音樂|梗圖)';

const attached = phrase({
  zh: '附上 附圖 附件 轉貼 轉載 轉傳 引用 節錄 翻拍 擷取 借用 盜用 取自 來源網路 圖片來源 圖源 網路上抓 網路抓 網路找的 全文如下 原文如下 報導如下',
  after: `[^,。!?]{0,14}(?:${picture}|網路|全文|某|[您你妳]的|新聞|雜誌|部落格|網友)|[:：]|如下|,|$`,
  notBefore: '不會|請勿|禁止|未經[^,。]{0,4}|不要|不得|避免|若|如果|歡迎|敬請|請[您你妳]?',
  notAfter: '[^,。]{0,6}(?:授權書|證明|收據|地圖|路線圖|同意書|電話|聯絡|連結)',
  negatable: false,
  unless: ['conditional', 'policy', 'request'],
  severity: 'advise',
});
const use = phrase({
  zh: '您的照片 你的照片 妳的照片 您拍的照片 你拍的照片 妳拍的照片 您的貼文 您的文章 您的影片',
  after: '[^,。!?]{0,10}(?:轉貼|轉發|放到|放在|放上|分享到|分享在|用在|做成|拿來)',
  negatable: false,
  unless: ['conditional', 'question'],
  severity: 'advise',
});
const english = phrase({
  en: 'attached is,attached the,attaching the,reposting,reposted,repost,we copied,copied from,full article below,image from,photo from,picture from,screenshot from,lyrics,using your photo,used your photo,borrowed your photo,sharing your photo,shared your photo',
  notBefore: "(?:never|not|don't|n't|without|if|may we|could we|permission to)(?: [a-z']+){0,4} ",
  negatable: false,
  unless: ['conditional', 'question'],
  severity: 'advise',
});

const rule: Rule = {
  id: 'conduct.copyright',
  title: { zh: '使用他人的圖片或文字', en: "Others' pictures or text" },
  message: {
    zh: '這裡可能附上或轉貼了他人的圖片、影片或文字；未經同意可能涉及著作權，也可能讓人認出當事人。',
    en: "This may attach or repost someone else's picture or text; without permission it may raise a copyright claim and may identify a person.",
  },
  severity: { tw: 'advise', us: 'advise' },
  basis: { tw: [basis.copyright], us: [basis.googlePersonal] },
  rewrites: {
    zh: [{ text: '', label: '刪除引用的內容' }, { text: '相關資訊請參考原出處' }],
    en: [{ text: '', label: 'remove' }, { text: 'please see the original source' }],
  },
  finder: anyOf(attached, use, english),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '[[附上網路]]找到的照片給您參考。',
    '[[轉貼某]]雜誌的報導全文。',
    '已把[[您拍的照片放到]]我們的粉專。',
    '以下[[引用網友]]的文章。',
    '[[圖片來源]]：網路。',
    'We are [[reposting]] the article here.',
    'We [[shared your photo]] on our page.',
  ],
  good: [
    '請勿轉貼他人的照片。',
    '相關說明請參考衛生福利部網站。',
    '若要分享照片，我們會先徵求您的同意。',
    '未經同意，我們不會引用任何人的文章。',
    '交通方式附有地圖連結，歡迎參考。',
    'We never repost pictures without permission.',
    'Please see the source on the health ministry website.',
  ],
};
