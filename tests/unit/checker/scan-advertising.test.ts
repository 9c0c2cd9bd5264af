import { describe, expect, it } from 'vitest';
import { scanAdvertising } from '../../../utils/checker/scan-advertising.ts';
import type { BlockFindings, TextBlock } from '../../../utils/domain/posted-answer.ts';
import { exampleFiles } from './ad-examples.ts';

const settings = { pack: 'tw', lang: 'zh-TW' } as const;

describe('the scan of a page', () => {
  it('finds on a page that holds all bad examples of all rules what each of them is an example of', () => {
    const bad = exampleFiles.flatMap(({ rule, examples }) =>
      examples.bad.map((example) => ({ rule: rule.id, text: plain(example) })),
    );
    const found = new Map(
      all(blocksOf(bad.map(({ text }) => text))).map(({ block, findings }) => [block.id, findings]),
    );
    const missed = bad.filter(({ rule }, id) => !found.get(id)?.some((finding) => finding.rule === rule));
    expect(missed).toEqual([]);
    expect(bad.length).toBeGreaterThan(100);
  });

  it('gives every place by its offsets in its own block', () => {
    const found = all(blocksOf(['門診時間', '全台第一，保證三天見效。', '交通資訊', '買一送一']));
    expect(found.map(({ block }) => block.id)).toEqual([1, 3]);
    for (const { block, findings } of found)
      for (const { span, excerpt } of findings) expect(block.text.slice(span.start, span.end)).toBe(excerpt);
  });

  it('names a passage at each of its places though it is read once', () => {
    const found = all(blocksOf(['買一送一', '門診時間', '買一送一']));
    expect(found.map(({ block }) => block.id)).toEqual([0, 2]);
  });

  it('yields again and again over a long page, so that nothing waits for it', () => {
    const blocks = blocksOf(Array.from({ length: 2_000 }, (_, at) => `第 ${at} 段：本院提供一般門診。`));
    expect([...scanAdvertising(blocks, settings)].length).toBeGreaterThan(5);
  });

  it('knows the words a clinic allows, and no page without words', () => {
    const own = { block: [], allow: ['買一送一'], severity: {} };
    expect([...scanAdvertising(blocksOf(['買一送一']), { ...settings, own })].flat()).toEqual([]);
    expect(all([])).toEqual([]);
  });
});

function all(blocks: readonly TextBlock[]): BlockFindings[] {
  return [...scanAdvertising(blocks, settings)].flat();
}

function blocksOf(texts: readonly string[]): TextBlock[] {
  return texts.map((text, id) => ({ id, text }));
}

function plain(example: string | { readonly text: string }): string {
  return (typeof example === 'string' ? example : example.text).replaceAll(/\[\[|\]\]/gu, '');
}
