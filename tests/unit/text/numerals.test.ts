import { expect, it } from 'vitest';
import { arabicNumerals } from '../../../utils/text/numerals.ts';

it.each([
  ['二十一天', '21天'],
  ['十次', '10次'],
  ['三百五十元', '350元'],
  ['六萬', '60000'],
  ['一一三年五月', '113年5月'],
  ['兩千零五', '2005'],
  ['12次', '12次'],
  ['沒有數字', '沒有數字'],
])('%s reads %s', (text, arabic) => {
  expect(arabicNumerals(text)).toBe(arabic);
});
