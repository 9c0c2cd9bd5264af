import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../utils/locale/messages.ts';
import { labelled, listed, noted, quoted, sourceName } from '../../utils/locale/punctuation.ts';

const root = join(import.meta.dirname, '../..');
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff01-\uff5e]/u;

/** Parts that speak Chinese by their nature: names of languages, sample reviews, and separators that people type. */
const speakChinese = new Set([
  'components/desk/MessageEditor.tsx',
  'components/practice/reviews.ts',
  'components/welcome/QuickProfile.tsx',
]);

const code = globSync('components/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !speakChinese.has(file))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

/** The lines of code with Chinese in them, comments left out; a choice by language says both. */
function chineseLines(source: string): string[] {
  return source
    .replace(/\/\*.*?\*\//gsu, '')
    .split('\n')
    .map((line) => line.replace(/\/\/ .*$/u, '').trim())
    .filter((line) => chinese.test(line) && !/lang === '(?:en|zh)' \?/u.test(line));
}

describe('words of the screens', () => {
  it.each(code)('$file says nothing in Chinese by itself', ({ source }) => {
    expect(chineseLines(source)).toEqual([]);
  });

  it.each([
    ['1', '1 place that'],
    ['2', '2 places that'],
    ['0', '0 places that'],
  ])('says how many in the right number: %s', (n, said) => {
    expect(fill('{n} {n|place|places} that', { n })).toBe(said);
  });

  it('leaves a name it does not know as it stands', () => {
    expect(fill('{a} {n|place|places}', {})).toBe('{a} {n|place|places}');
  });

  it('sets signs as the language does', () => {
    expect([
      listed(['甲', '乙'], 'zh'),
      quoted('甲', 'zh-TW'),
      labelled('甲', '乙', 'zh'),
      noted('甲', '乙', 'zh'),
    ]).toEqual(['甲、乙', '「甲」', '甲：乙', '甲（乙）']);
    expect([
      listed(['a', 'b'], 'en'),
      quoted('a', 'en'),
      labelled('a', 'b', 'en'),
      noted('a', 'b', 'en'),
    ]).toEqual(['a, b', '“a”', 'a: b', 'a (b)']);
    expect(noted('甲', undefined, 'zh')).toBe('甲');
    expect(sourceName({ source: '醫療法', article: '第85條' })).toBe('醫療法第85條');
    expect(sourceName({ source: 'FTC Act', article: 'section 5' })).toBe('FTC Act section 5');
  });
});

const locales = globSync('utils/locale/*.ts', { cwd: root }).map((file) => ({ file }));

it.each(locales)('$file has no Chinese in its English', async ({ file }) => {
  const all = Object.values((await import(join(root, file))) as Record<string, unknown>);
  const english = all.flatMap((each) =>
    typeof each === 'object' && each !== null && 'en' in each ? Object.values(each.en as object) : [],
  );
  for (const said of english) {
    expect(said).not.toMatch(chinese);
    expect(said).not.toMatch(/\((?:s|es)\)/u);
  }
});
