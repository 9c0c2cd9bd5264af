import type { Rule, RuleExamples } from '../../domain/rule.ts';
import { basis } from '../basis.ts';
import { construction } from '../constructions.ts';
import { anyOf } from '../predicates.ts';
import { related } from '../relation.ts';

const amount = '[0-9,〇零一二兩三四五六七八九十百千萬]{1,8}';

const rule: Rule = {
  id: 'privacy.payment',
  title: { zh: '費用、欠款、保險或退費紀錄', en: 'Payment, debt, insurance or refund record' },
  message: {
    zh: '這裡寫出個人的付款、欠費、退費或保險情形，屬於個人資料，公開後可能侵害隱私，也可能讓人覺得是在羞辱對方。',
    en: 'This shows what a person paid, owes, got back or how they are insured. It is personal data and may come across as shaming.',
  },
  severity: { tw: 'block', us: 'block' },
  context: { private: 'off' },
  basis: { tw: [basis.personalData, basis.secrecy], us: [basis.hipaa] },
  rewrites: {
    zh: [
      { text: '收費依本院公告之標準辦理，若有疑問歡迎來電，我們會逐項說明' },
      { text: '', label: '刪除金額與付款情形' },
    ],
    en: [
      {
        text: "our fees follow the published schedule; please call and we'll go through any question line by line",
      },
      { text: '', label: 'remove the payment detail' },
    ],
  },
  finder: related(
    anyOf(
      construction({
        in: 'strong',
        zh: `(?:訂金|定金|尾款|押金|差額|餘額|款項|費用|藥費|帳單|掛號費|保險|健保|福保|重大傷病|分期|刷卡|刷了|發票|收據|帳|[0-9]元|[0-9萬千百](?:元|塊)|健保卡)[^，。]{0,12}(?:退|欠|付|繳|刷|匯|收|鎖|到期|中斷|理賠|賠|扣|掛|入帳|結清|沒|未|少|多|含|是|賺)|(?:退|欠|付|繳|刷|匯|收|少收|多收|領)(?:了|過|還|給|清|到|的)?[^，。]{0,8}(?:訂金|尾款|押金|費|款|${amount}(?:元|塊|萬)|卡|張卡|分期|帳)|${amount}(?:元|塊|萬)[^，。]{0,10}(?:退|欠|付|繳|刷|匯|扣|掛|結)`,
        en: '\\b(?:paid|owed?|refund(?:ed)?|balance|past-due|outstanding|collections|insurance|insurer|medicare|medicaid|your plan|policyholder|deductible|copay|co-pay|claims?|invoices?|self-pay|payment plan|card (?:was|on file)|bounced|fee was|waived|charged|credit of|upgrade fee|financing|statements)\\b|\\$\\d',
      }),
      construction({
        in: 'told',
        zh: `(?:已|都|全數|早)[^，。]{0,8}(?:退還|退費|退款|退刷|刷退|匯[還回出入至]|入帳|結清|繳清)|(?:尚未|還沒|未|沒)(?:有)?(?:繳|付|結清|補繳|結)|(?:還|仍)?(?:欠|積欠|掛帳|掛在帳上|拖欠)(?:費|款|著|到|了|我們|鎖卡|本院)?[^，。]{0,8}(?:${amount}|費|款|卡|現在)|應退|刷退|退刷|受領${amount}|(?:您|妳|你)[^，。]{0,8}(?:付的|繳的|刷的|刷卡|分期)`,
        en: '\\b(?:was|were|has been|have been|had been|went) (?:\\w+ ){0,2}(?:refunded|waived|billed|declined|credited|returned to you|charged back|sent to collections|written off|reversed)\\b|\\b(?:the|your) (?:balance|past-due amount|account|claim|copay|deductible|invoice|bill|plan|refund|credit|coverage|insurance) (?:of \\$?\\d|was|were|came|has|had|is still|remains|termed|only|went)\\b|\\b(?:bounced|nsf) checks?\\b|\\bself-pay\\b',
      }),
      construction({
        in: 'any',
        zh: `(?:您|妳|你|台端)(?:的|這邊|那邊|目前|當初|當時|至今|還)?(?:健保|保險|帳單|欠費|費用|訂金|款項|退款|刷卡|分期)[^，。]{0,8}(?:欠|鎖|退|已|沒|不賠|付|是)|健保(?:卡)?(?:顯示)?[^，。]{0,4}(?:欠費|鎖卡)|欠費鎖卡`,
        en: "\\byour (?:insurance|insurer|plan|carrier|policy|blue cross|medicaid|aetna|cigna|delta|coverage)(?:'s)? (?:denied|rejected|only|downgraded|termed|lapsed|wasn't|was|didn't|doesn't|paid|approved|covered|had|has)\\b|\\byou (?:still )?(?:owe|paid|have (?:not|n't) paid|never paid|were refunded|were billed|used your)\\b",
      }),
    ),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您還[[欠我們8,000元]]，怎麼會是我們的問題？',
    '您上週的[[訂金已經退還]]給您了。',
    '您的[[健保卡當天鎖卡]]，所以才改收自費。',
    '[[款項已於週五匯回]]您的帳戶，請查收。',
    '您當初[[刷卡分12期]]購買的課程還有四堂。',
    'Your [[insurance denied]] the claim, which is why you got a bill.',
    'You still [[owe]] us $240 from last spring.',
    'Your [[balance was]] sent to collections after four letters.',
  ],
  good: [
    '掛號費150元，依衛生局核定標準收取，公告於櫃檯。',
    '自費項目的金額公告在候診區，進行前都會先說明。',
    '若您對費用有疑問，歡迎來電由專人逐項說明。',
    '健保給付與否依健保署公告的條件判定。',
    '未施作的堂數原則上按比例退還，條文在官網可下載。',
    'Our fees are posted in the lobby and on our website.',
    'Copays are set by the insurer and collected at check-in.',
    'If you have questions about a bill, please call our office.',
  ],
};
