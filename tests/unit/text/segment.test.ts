import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, segment } from '../../../utils/text/segment.ts';

const sentences = (raw: string) => segment(raw).map(({ span }) => raw.slice(span.start, span.end));
const clauses = (raw: string) =>
  segment(raw).flatMap((sentence) => sentence.clauses.map(({ start, end }) => raw.slice(start, end)));

/** By hand: the library's own texts of any code point take seconds to set up on a busy machine. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('好', ' ', '，', '。', '\n', '.', 'but ', '~', '👩‍⚕️', '\ud83d', '\udc4d', '3', ')'),
      fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('segmenting', () => {
  it.each([
    ['Chinese full stops', '您好。謝謝！真的嗎？', ['您好。', '謝謝！', '真的嗎？']],
    ['new lines', '一\n二', ['一\n', '二']],
    ['emoji', '謝謝💕偷偷說', ['謝謝💕', '偷偷說']],
    [
      'English full stops but not titles or times',
      'Dr. Lin is in. Call at 3 p.m. today.',
      ['Dr. Lin is in. ', 'Call at 3 p.m. today.'],
    ],
    ['no end sign', '沒有句號', ['沒有句號']],
    ['several signs at once, with what closes them', '真的嗎？！」好。', ['真的嗎？！」', '好。']],
    ['several emoji, joined and coloured ones too', '讚👍🏽👩‍⚕️ 好❤️再見', ['讚👍🏽👩‍⚕️ ', '好❤️再見']],
    ['no character beyond the first plane that is none', '吃𠮷野家好', ['吃𠮷野家好']],
    ['a full stop before a quotation mark or Han', 'Yes." 好. 再見.好', ['Yes." ', '好. ', '再見.', '好']],
    ['no full stop inside an address or number', 'See a.tw or 3.5 now.', ['See a.tw or 3.5 now.']],
    [
      'a full stop behind a long word that only ends like a title',
      'We called Tomdr. Then left.',
      ['We called Tomdr. ', 'Then left.'],
    ],
    ['white space before the first', '  \n 好。', ['好。']],
  ])('cuts sentences at %s', (_, raw, expected) => {
    expect(sentences(raw)).toEqual(expected);
  });

  it.each([
    ['commas and colons', '您好，謝謝：請來電；再見', ['您好，', '謝謝：', '請來電；', '再見']],
    ['no commas in numbers', '共1,200元，09:30 開始', ['共1,200元，', '09:30 開始']],
    ['no list commas', '植牙、矯正都有', ['植牙、矯正都有']],
    [
      'English conjunctions',
      'We waited but you left because it rained',
      ['We waited ', 'but you left ', 'because it rained'],
    ],
    ['no tilde inside a word', '是袓~傅~秘~方喔', ['是袓~傅~秘~方喔']],
    ['no piece that is only signs', '（好），走', ['（好），', '走']],
    ['no comma behind a number alone', '第3,好', ['第3,', '好']],
    ['no comma before a number alone', '好,3天', ['好,', '3天']],
    ['no conjunctions in Chinese', '好 but 不 so 好', ['好 but 不 so 好']],
    [
      'commas and conjunctions in their order',
      'If you wait, or we call because it rains, fine',
      ['If you wait,', 'or we call ', 'because it rains,', 'fine'],
    ],
    ['the second sentence too', 'I left. He came but she ran.', ['I left. ', 'He came ', 'but she ran.']],
    ['a tilde that stands alone', '好喔~再見', ['好喔~', '再見']],
    ['two tildes side by side', '好喔~~再見', ['好喔~~', '再見']],
    ['tildes three apart', '最~新的~先進', ['最~新的~先進']],
    ['tildes four apart', '最~新的呀~先進', ['最~', '新的呀~', '先進']],
    ['white space around', '好，  再見 ， 謝謝', ['好，', '再見 ，', '謝謝']],
  ])('cuts clauses at %s', (_, raw, expected) => {
    expect(clauses(raw)).toEqual(expected);
  });

  it('names the language by sentence', () => {
    expect(segment('您好，謝謝。 We are sorry.').map(({ lang }) => lang)).toEqual(['zh-TW', 'en']);
    expect(languageOf('')).toBe('zh-TW');
  });

  it.each([
    ['一'.repeat(301), [300, 1]],
    ['一'.repeat(300), [300]],
    ['一'.repeat(650), [300, 300, 50]],
    [`${'一'.repeat(299)}𠮷${'一'.repeat(10)}`, [299, 12]],
    [`好，${'一'.repeat(301)}`, [2, 300, 1]],
  ])('cuts an endless clause and no pair (%#)', (raw, lengths) => {
    expect(clauses(raw).map(({ length }) => length)).toEqual(lengths);
  });

  it.each([
    ['abcd好', 'zh-TW'],
    ['abcde好', 'en'],
    ['AZaz好', 'zh-TW'],
    ['AZazA好', 'en'],
    ['@[`{1234567890', 'zh-TW'],
    ['aㄅ', 'zh-TW'],
    ['aaaaㄅ', 'zh-TW'],
    ['aaaa龿', 'zh-TW'],
    ['a\u3104', 'en'],
    ['a\ua000', 'en'],
    ['', 'zh-TW'],
  ])('takes %j for %s', (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('takes the language of a part', () => {
    expect([languageOf('好abc', 1), languageOf('abc好好', 0, 3), languageOf('abc好', 0)]).toEqual([
      'en',
      'en',
      'zh-TW',
    ]);
  });

  it('loses no visible character and keeps order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        let last = 0;
        let lost = '';
        for (const { span, clauses: parts } of segment(raw)) {
          lost += raw.slice(last, span.start).trim();
          let inner = span.start;
          for (const part of parts) {
            lost += raw.slice(inner, part.start).trim();
            inner = part.end;
          }
          lost += raw.slice(inner, span.end).trim();
          last = span.end;
        }
        expect(lost + raw.slice(last).trim()).toBe('');
      }),
    );
  });
});
