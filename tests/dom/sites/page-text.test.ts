import { beforeEach, expect, it } from 'vitest';
import { readText } from '../../../utils/sites/page-text.ts';

beforeEach(() => {
  // happy-dom draws nothing: what is hidden by the attribute stands for whatever a person cannot see.
  Element.prototype.checkVisibility = function checkVisibility() {
    return this.closest('[hidden]') === null;
  };
});

it.each([
  ['words in bold read on', '<p>限時<b>送</b>課程</p>', ['限時送課程']],
  ['paragraphs stand apart', '<p>一</p><p>二</p>', ['一', '二']],
  ['a list and a link', '<ul><li><a href="#">甲</a></li><li>乙</li></ul>', ['甲', '乙']],
  [
    'nobody reads scripts, hidden parts and what is typed',
    '<script>壞</script><p hidden>藏</p><textarea>打</textarea><p>看</p>',
    ['看'],
  ],
  ['a line break in the source is a space', '<p>買一\n送一</p>', ['買一 送一']],
])('%s', async (_, html, texts) => {
  document.body.innerHTML = html;
  expect((await readText(window)).blocks.map(({ text }) => text)).toEqual(texts);
});

it('leads back to the very place, across elements, and not to one that is gone', async () => {
  document.body.innerHTML = '<p>本月<b>買一</b>送一，請洽櫃檯</p><p>買一送一</p>';
  const page = await readText(window);
  const spans = [
    { block: 0, span: { start: 2, end: 6 } },
    { block: 1, span: { start: 0, end: 4 } },
  ];
  expect(page.rangesOf(spans).map(String)).toEqual(['買一送一', '買一送一']);
  document.querySelector('p:last-child')?.remove();
  expect(page.rangesOf(spans)).toHaveLength(1);
  expect(page.rangesOf([{ block: 9, span: { start: 0, end: 1 } }])).toEqual([]);
});
