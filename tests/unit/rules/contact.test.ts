import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { rules } from '../../../utils/rules/index.ts';
import { type Around, foundBy, severitiesBy } from './found.ts';

const number = '您留的電話0912-345-678沒有人接。';
const mail = '您的信箱 help@example.com 退件了。';

describe('a number or mail of the reader, not of the clinic', () => {
  it.each([
    [number, {}, ['0912-345-678']],
    [number, { clinic: { phone: '0912-345-678' } }, []],
    [number, { clinic: { phone: '0912345678' } }, []],
    [number, { clinic: { phone: '(0912) 345 678' } }, []],
    [number, { clinic: { phone: '02-2345-6789' } }, ['0912-345-678']],
    [number, { clinic: {} }, ['0912-345-678']],
    [mail, {}, ['help@example.com']],
    [mail, { clinic: { email: 'help@example.com' } }, []],
    [mail, { clinic: { email: 'desk@example.com' } }, ['help@example.com']],
    [mail, { clinic: { phone: '02-2345-6789' } }, ['help@example.com']],
    ['您好，請撥本院專線 02-2345-6789。', {}, []],
    ['診所電話 02-2345-6789，您可以打。', {}, []],
    ['0912-345-678，您登記的是這支嗎？', {}, ['0912-345-678']],
    ['電話 0912-345-678。', {}, []],
    ['We tried your number 604-555-0147 twice.', {}, ['604-555-0147']],
    ['The number is 604-555-0147, still the right one?', {}, ['604-555-0147']],
    ['Please call us at 604-555-0147.', {}, []],
    ['Our extension is 604-555-0147, and we tried your email.', {}, []],
    ['It is 604-555-0147.', {}, []],
  ] satisfies [string, Around, string[]][])('%s with %j', (draft, around, found) => {
    expect(foundBy('privacy.contact', draft, around)).toEqual(found);
  });

  it.each([
    ['我的電話是0912-345-678', 'confirms'],
    ['沒人回電', 'adds'],
    ['', undefined],
  ])('after %j it %s', (text, relation) => {
    const around = text === '' ? {} : { review: { text } };
    const { findings } = createChecker(rules).check({ draft: number, pack: 'tw', ...around });
    const found = findings.find(({ rule }) => rule === 'privacy.contact');
    expect(found?.relation).toBe(relation);
    expect(found !== undefined && 'relation' in found).toBe(relation !== undefined);
  });
});

describe('what is printed blocks, what is asked for warns', () => {
  it.each([
    [number, ['block']],
    ['您家地址在中正路二段15號。', ['block']],
    ['請在底下留下您的電話。', ['warn']],
    ['請不要在底下留下您的電話。', []],
    ['若在底下留下您的電話，請刪除。', []],
    ['Please leave your phone number below.', ['warn']],
    ['Please do not leave your phone number below.', []],
  ])('%s', (draft, severities) => {
    expect(severitiesBy('privacy.contact', draft)).toEqual(severities);
    expect(severitiesBy('privacy.contact', draft, { context: 'private' })).toEqual([]);
  });
});
