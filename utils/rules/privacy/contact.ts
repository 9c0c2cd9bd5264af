import type { Analysis, Entity } from '../../domain/analysis.ts';
import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { construction } from '../constructions.ts';
import { anyOf, relationOf } from '../predicates.ts';
import { related } from '../relation.ts';

const theirsZh = hardPattern(
  '[您你妳](?:的|留|登記|預約|在我們|那|目前|用|手機|電話|家|府)|留言人|預約時留|登記的|(?:撥打?|打|傳|寄|寄至|寄到|加)[^，。]{0,8}(?:您|妳|你)|(?:轉語音|沒有?接|未接|無人接聽|退件|開頭|末[三四]碼|對嗎|正確嗎|還是這)|派案地址',
);
const oursZh = hardPattern(
  '請(?:先|您|直接|立即|透過)?(?:撥|洽|打|來電|致電|聯絡|聯繫|以)|致電|來電|撥(?!打?[您你妳])|聯絡(?![您你妳])|歡迎|專線|總機|客服|本院|本所|診所電話|分機|轉[0-9]|官方|傳真|[組室](?:電話)?[0-9(]|我們的',
);
const theirsEn =
  /\b(?:your (?:number|phone|cell|email|e-mail|address|line|file)|on file|given at registration|still (?:at|the right)|we (?:called|dialed|rang|emailed|texted|tried)|right one|belongs to|we have you at|listed for you)\b/u;
const oursEn =
  /\b(?:call us|reach (?:us|out|our)|our (?:office|number|manager|line|email)|contact (?:us|our)|please call|extension|hotline|can be reached)\b/u;

/** A phone number, mail or account that the words around it make the reader's and not the clinic's. */
const printed: Finder = {
  terms: [],
  *find(draft) {
    for (const kind of ['phone', 'email', 'line-id'] as const)
      for (const found of draft.byKind.get(kind) ?? []) {
        if (!isTheirs(draft, found)) continue;
        const relation = relationOf(draft, found);
        yield { span: found.span, severity: 'block', ...(relation && { relation }) };
      }
  },
};

function isTheirs(draft: Analysis, found: Entity): boolean {
  const own = [draft.clinic?.phone, draft.clinic?.email, draft.clinic?.line, draft.clinic?.website];
  const digits = found.value.replace(/\D/gu, '');
  if (
    own.some(
      (value) =>
        value !== undefined &&
        (value.includes(found.value) || (digits.length > 6 && value.replace(/\D/gu, '') === digits)),
    )
  )
    return false;
  const clause = draft.clauses[found.clause];
  if (clause === undefined) return false;
  const around = draft.clauses.slice(Math.max(0, clause.index - 1), clause.index + 2);
  if (clause.lang === 'en') {
    const text = around.map(({ soft }) => soft).join(' ');
    return theirsEn.test(text) && !oursEn.test(clause.soft);
  }
  const text = around.map(({ hard }) => hard).join('');
  return theirsZh.test(text) && !oursZh.test(clause.hard);
}

const rule: Rule = {
  id: 'privacy.contact',
  title: { zh: '公開或索取對方的聯絡資料', en: "Shows or asks for the reviewer's contact data" },
  message: {
    zh: '這裡公開了評論者的電話、信箱、帳號或地址，或請對方在公開留言處留下個資，可能造成個資外洩。',
    en: "This prints the reviewer's phone, mail, account or address, or asks for them in a public thread. Personal data may leak.",
  },
  severity: { tw: 'warn', us: 'warn' },
  context: { private: 'off' },
  basis: { tw: [basis.personalData, basis.googlePersonal], us: [basis.hipaa, basis.googlePersonal] },
  rewrites: {
    zh: [
      { text: '請直接撥打本院電話，由專人為您服務' },
      { text: '請私訊本院官方帳號，不要在公開留言留下個人資料' },
      { text: '', label: '刪除聯絡資料' },
    ],
    en: [
      { text: 'please call our office and ask for the manager' },
      { text: 'please send us a private message and keep personal details out of this thread' },
      { text: '', label: 'remove the contact data' },
    ],
  },
  finder: related(
    anyOf(
      printed,
      construction({
        in: 'any',
        zh: '(?:您|妳|你|留言人|府上|派案)[^，。]{0,8}(?:住|地址|家)[^，。]{0,4}(?:在|是)?[^，。]{0,8}[路街巷段][^，。]{0,8}[0-9]{1,4}[號巷]|(?:寄到|寄至|派案地址|地址)[^，。]{0,6}[路街巷][^，。]{0,10}(?:[0-9]{1,4}號|[0-9一二三四五]段|地址)|寄到[^，。]{0,8}[路街][^，。]{0,6}那個地址',
        severity: 'block',
      }),
      construction({
        in: 'any',
        zh: '(?:在|於)?(?:這裡|底下|下面|下方|此處|留言(?:處|區)?|這則|這邊|這則下面|底下這則)[^，。]{0,8}(?:留|回覆|打|寫|提供|回|附|\\+1)[^，。]{0,16}(?:電話|手機|姓名|全名|LINE|生日|聯絡|信箱|email|身分證|病歷號|時段)|(?:留|回|把|打上|提供|附上)(?:個|下|一下|您的?|你的?|妳的?)?[^，。]{0,12}(?:電話|手機|姓名|全名|LINE|生日|信箱|身分證|病歷號|聯絡方式)[^，。]{0,14}(?:在|到|於|留言|底下|下面|下方|這則|這裡|這邊|回覆)',
        en: '\\b(?:post|drop|leave|send|reply with|comment|put|share|give us|type)\\b[^.]{0,40}\\b(?:phone|cell|number|dob|date of birth|birthday|full name|email|chart number|address)\\b[^.]{0,40}\\b(?:below|here|comments?|reply|this thread|under)\\b',
        when: (clause) =>
          !/(?:不要|請勿|勿|別|不便|切勿|不須|無須)|\b(?:don't|do not|never|not|avoid)\b/u.test(
            clause.lang === 'en' ? clause.soft : clause.hard,
          ),
        severity: 'warn',
      }),
    ),
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '您預約時留的手機 [[0912-345-678]] 一直沒有人接。',
    '我們寄到您登記的信箱 [[abc.def@example.com]] 了。',
    '請[[在底下留下您的姓名與電話]]，我們會聯絡您。',
    '麻煩把[[全名跟手機號碼回在這則下面]]。',
    '留言人 [[0966-111-222]]，請勿再打來。',
    'We tried your number, [[604-555-0147]], three times on Monday.',
    'Please [[post your cell number and date of birth in a comment below]].',
  ],
  good: [
    '歡迎來電 02-2345-6789，由客服專員為您說明。',
    '請私訊本院官方帳號，我們會盡快回覆。',
    '請不要在公開留言留下姓名、電話或病情。',
    '院長信箱 service@example.tw 隨時歡迎來信。',
    '總機 04-2222-0000 轉 12，平日九點到六點有專人接聽。',
    'Please call our manager at 503-555-0170.',
    'You can reach us at hello@example.com any weekday.',
  ],
};
