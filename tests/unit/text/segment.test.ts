import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, segment } from '../../../utils/text/segment.ts';

const sentences = (raw: string) => segment(raw).map(({ span }) => raw.slice(span.start, span.end));
const clauses = (raw: string) =>
  segment(raw).flatMap((sentence) => sentence.clauses.map(({ start, end }) => raw.slice(start, end)));

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
  ])('cuts clauses at %s', (_, raw, expected) => {
    expect(clauses(raw)).toEqual(expected);
  });

  it('names the language by sentence', () => {
    expect(segment('您好，謝謝。 We are sorry.').map(({ lang }) => lang)).toEqual(['zh-TW', 'en']);
    expect(languageOf('')).toBe('zh-TW');
  });

  it('loses no visible character and keeps order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        let last = 0;
        for (const { span, clauses: parts } of segment(raw)) {
          expect(raw.slice(last, span.start).trim()).toBe('');
          let inner = span.start;
          for (const part of parts) {
            expect(raw.slice(inner, part.start).trim()).toBe('');
            inner = part.end;
          }
          expect(inner).toBe(span.end);
          last = span.end;
        }
        expect(raw.slice(last).trim()).toBe('');
      }),
    );
  });
});
