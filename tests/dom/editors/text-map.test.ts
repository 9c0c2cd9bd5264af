import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText, rangeOf } from '../../../utils/editors/text-map.ts';

describe('the text of a contenteditable', () => {
  it.each([
    ['one paragraph', '<p><span>您好</span></p>', '您好'],
    ['an empty box', '<p><br></p>', ''],
    ['a line break as Lexical makes it', '<p><span>一</span><br><span>二</span></p>', '一\n二'],
    ['a line break at the very end', '<p><span>一</span><br><br></p>', '一\n'],
    ['two paragraphs', '<p>一</p><p>二</p>', '一\n二'],
    ['an empty paragraph between', '<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
    ['text before a block', '一<div>二</div>', '一\n二'],
    ['a bold word', '<p>一<b>二</b>三</p>', '一二三'],
    ['nested blocks', '<div><div><p>一</p></div></div><div>二</div>', '一\n二'],
  ])('%s', (_case, html, text) => {
    expect(mapText(boxOf(html)).text).toBe(text);
  });

  it('gives for every span of any text a range of exactly these characters', () => {
    const words = fc.array(fc.constantFrom('您', '好', 'a', '😀', ' ', '。'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (runs, from, to) => {
        const box = boxOf(`<p>${runs.map((run) => `<span>${run.join('')}</span>`).join('')}</p>`);
        const map = mapText(box);
        const start = from % map.text.length;
        const end = start + 1 + (to % (map.text.length - start));
        expect(rangeOf(box, map, { start, end })?.toString()).toBe(map.text.slice(start, end));
      }),
    );
  });

  it('gives no range outside the text', () => {
    const box = boxOf('<p>一二</p>');
    expect(rangeOf(box, mapText(box), { start: 1, end: 3 })).toBeUndefined();
    expect(rangeOf(box, mapText(box), { start: -1, end: 1 })).toBeUndefined();
  });
});

function boxOf(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div id="box">${html}</div>`, 'text/html');
  const box = document.importNode(parsed.querySelector<HTMLElement>('#box')!, true);
  document.body.replaceChildren(box);
  return box;
}
