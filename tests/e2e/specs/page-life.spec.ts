import { strict as assert } from 'node:assert';
import { cardOf } from '../../../utils/cli/drive/card.ts';
import { type Arena, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, overrideHold, typeLeak } from '../held.ts';
import { type ReplyBox, type Surface, singlePages, surfaces } from '../surfaces.ts';

const [google, facebook] = surfaces as readonly [Surface, Surface];
const [list] = singlePages as readonly [Surface];

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = [
  ...surfaces.map((surface) =>
    on(surface, 'findings stay marked when the page clears all highlights', async (box) => {
      await typeLeak(box);
      await until('the marks', () => isMarked(box));
      await box.frame.evaluate(() => CSS.highlights.clear());
      await until('the marks again', () => isMarked(box));
    }),
  ),

  ...[list, facebook].map((surface) =>
    on(
      surface,
      'F6 leads from the box into the card and through its findings, Esc back to the words',
      async (box, arena) => {
        const second = '.finding:nth-child(2) .summary[aria-expanded="true"]';
        await typeLeak(box);
        await arena.page.keyboard.press('F6');
        await until('the heading in focus', async () =>
          (await box.card.focusedName())?.includes('可能不宜公開'),
        );
        assert.equal(await box.card.count(second), 0);
        await arena.page.keyboard.press('F6');
        await until('the second finding', async () => (await box.card.count(second)) === 1);
        await arena.page.keyboard.press('Escape');
        await until('the box in focus', () =>
          box.frame.evaluate((field) => document.activeElement?.matches(field), box.field),
        );
        assert.equal(await box.text(), leak);
      },
    ),
  ),

  on(list, 'inside a modal dialog the card takes presses', async (box, arena) => {
    await box.frame.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(...document.querySelectorAll('[data-fixture-card]'));
      document.body.append(dialog);
      dialog.showModal();
    });
    await box.enter();
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    await overrideHold(box, '院長已確認');
    await box.postByMouse();
    await until('the post', async () => (await box.posted()).length > 0);
    assert.deepEqual(await box.posted(), [leak]);
    assert.equal(arena.page.isClosed(), false);
  }),

  on(list, 'a frame without an address of its own is guarded as part of its page', async (box, arena) => {
    await box.frame.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<div><textarea jsname="YPqjbf"></textarea><div><button jsname="hrGhad"
        onclick="parent.posted.push(document.querySelector('textarea').value)">發布回覆</button><button jsname="gQ2Xie">取消</button></div></div>`;
      frame.style.cssText = 'width:900px;height:500px';
      document.body.prepend(frame);
    });
    const inner = await until('the frame', async () =>
      arena.page.frames().find((frame) => frame !== box.frame),
    );
    await inner.waitForSelector('textarea');
    const card = cardOf(arena.page, inner, arena.eye);
    await inner.click('textarea');
    await arena.page.keyboard.type(leak);
    await until('the findings', async () => (await card.findings()).length > 0);
    await inner.click('button');
    await until('the hold', async () => (await card.role()) === 'alertdialog');
    assert.deepEqual(await box.posted(), []);
  }),

  on(list, 'a frame that goes while its post is held takes the card along and harms nothing', async (box) => {
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    await box.frame.evaluate(() => document.querySelector('[data-fixture-slot]')?.replaceChildren());
    await until('the card to go', async () => !(await box.card.heading()));
    await box.frame.click('[data-fixture-opener]').catch(() => undefined);
    assert.deepEqual(await box.posted(), []);
  }),

  on(google, 'a box drawn anew is guarded like the old one', async (box) => {
    await typeLeak(box);
    await box.frame.$eval(box.field, (field) => {
      const fresh = field.cloneNode() as HTMLTextAreaElement;
      fresh.value = '';
      field.replaceWith(fresh);
    });
    await box.enter();
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(google, 'a double press after an override posts once', async (box, arena) => {
    await box.frame.evaluate(() => document.documentElement.setAttribute('data-fixture-keep-open', ''));
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    await overrideHold(box, '院長已確認');
    const element = await box.frame.$(box.submit);
    await element?.click({ count: 2 });
    await until('the post', async () => (await box.posted()).length > 0);
    await until('the hold of the second press', () => isHeld(box));
    assert.deepEqual(await box.posted(), [leak]);
    assert.equal(arena.page.isClosed(), false);
  }),

  on(google, 'a field that has room for fewer characters is not cut short', async (box) => {
    await box.frame.$eval(box.field, (field) => field.setAttribute('maxlength', '30'));
    await typeLeak(box);
    await box.card.press('建議的回覆');
    await box.card.press('換成這則');
    await until('the outcome', async () => /剪貼簿|沒有寫入/u.test((await box.card.text()) ?? ''));
    assert.equal(await box.text(), leak);
    assert.equal(await isWritten(box), false);
  }),

  on(google, 'a field that may not be changed stays as it is', async (box) => {
    await typeLeak(box);
    await box.frame.$eval(box.field, (field) => field.setAttribute('readonly', ''));
    const [first] = await box.card.findings();
    await box.card.press(first?.rewrites.find((words) => words !== '刪除這段') ?? '');
    await until('the outcome', async () => /剪貼簿|沒有寫入/u.test((await box.card.text()) ?? ''));
    assert.equal(await box.text(), leak);
  }),

  on(google, 'the size of the reply is counted in bytes against the limit', async (box) => {
    await typeLeak(box);
    assert.match((await box.card.text()) ?? '', new RegExp(`${Buffer.byteLength(leak)} / 4,096`, 'u'));
  }),

  on(facebook, 'a rewording reaches its sentence wherever the caret is', async (box) => {
    await typeLeak(box);
    const [first] = await box.card.findings();
    const excerpt = first?.excerpt.slice(1, -1) ?? '';
    const rewrite = first?.rewrites.find((words) => words !== '刪除這段') ?? '';
    await box.frame.$eval(
      box.field,
      (field, at) => {
        const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
        const node = walker.nextNode();
        if (!(node instanceof Text)) return;
        getSelection()?.setBaseAndExtent(node, at, node, at);
      },
      leak.indexOf(excerpt) + 1,
    );
    await box.card.press(rewrite);
    await until('the rewording', () => isWritten(box));
    assert.equal(await box.text(), rewrite);
  }),
];

function on(surface: Surface, name: string, prove: (box: ReplyBox, arena: Arena) => Promise<void>): Case {
  return {
    name: `${surface.name}: ${name}`,
    run: async (arena) => prove(await surface.open(arena), arena),
  };
}

/** Marks of the highlight registry, or the layer over a field where ranges cannot enter it. */
async function isMarked(box: ReplyBox): Promise<boolean> {
  return box.frame.evaluate((field) => {
    const marks = [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
    const element = document.querySelector(field);
    if (marks || !(element instanceof HTMLTextAreaElement) || 'createValueRange' in element) return marks;
    const box = element.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('body > div:not([popover])')].some((layer) => {
      const over = layer.getBoundingClientRect();
      return layer.style.pointerEvents === 'none' && Math.abs(over.top - box.top) < 4 && over.width > 0;
    });
  }, box.field);
}
