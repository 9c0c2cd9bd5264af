import { withDigits } from './fold.ts';

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const run = /[0-9〇零一二兩两三四五六七八九十百千]{1,12}[萬万]?/gu;

/** Chinese and mixed numbers in Arabic digits, so that 二十一天 equals 21天 and 六萬 equals 60000. */
export function arabicNumerals(text: string): string {
  return text.replace(run, (found) => {
    const myriad = /[萬万]$/u.test(found);
    const digits = withDigits(myriad ? found.slice(0, -1) : found);
    const value = /[十百千]/u.test(digits) ? summed(digits) : digits;
    return myriad ? String(Number(value) * 10_000) : String(value);
  });
}

function summed(digits: string): number {
  let total = 0;
  let pending = '';
  for (const char of digits) {
    const unit = units[char];
    if (unit === undefined) {
      pending += char;
      continue;
    }
    total += (pending === '' ? 1 : Number(pending)) * unit;
    pending = '';
  }
  return total + Number(pending || 0);
}
