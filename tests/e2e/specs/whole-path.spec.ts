import { strict as assert } from 'node:assert';
import type { ShownFinding } from '../../../utils/cli/drive/card.ts';
import { type Ability, type Arena, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak } from '../held.ts';
import { type ReplyBox, type Surface, surfaces } from '../surfaces.ts';

const kind = '謝謝您告訴我們，我們會檢討流程。';

/** Which abilities a claim stands for, by words of its name. */
const provenBy: readonly (readonly [words: string, abilities: readonly Ability[]])[] = [
  ['shows rule', ['check']],
  ['is held', ['hold']],
  ['a rewording', ['insert', 'undo']],
  ['a suggestion', ['insert', 'undo']],
  ['an override', ['release']],
];

export const cases: readonly Case[] = surfaces.flatMap((surface) => [
  on(surface, 'a leaking draft shows rule, words, law article and rewording', async (box) => {
    await box.type(leak);
    const shown = await findingsOf(box, leak);
    assert.ok(shown.length >= 2);
    for (const finding of shown) {
      assert.notEqual(finding.title, '');
      assert.ok(finding.message.length > 10);
      assert.match(finding.basis, /第\s*\d+/u);
    }
    assert.ok(shown.some(({ excerpt }) => excerpt.includes('3月5日')));
    assert.ok(shown.some(({ excerpt }) => excerpt.includes('根管')));
    assert.equal(await box.text(), leak);
  }),

  on(surface, 'a kind draft shows nothing and posts', async (box, arena) => {
    await box.type(kind);
    await postClean(box, arena);
    assert.deepEqual(await box.posted(), [kind]);
    assert.equal(await box.card.heading(), undefined);
  }),

  on(surface, 'Post by mouse is held while a blocking finding is open', async (box) => {
    await box.type(leak);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
    assert.equal(await box.text(), leak);
  }),

  on(surface, 'Post by keyboard is held while a blocking finding is open', async (box) => {
    await box.type(leak);
    await box.postByKey();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
    assert.equal(await box.text(), leak);
  }),

  on(surface, 'a rewording takes the place of its sentence, and one undo brings them back', async (box) => {
    await box.type(leak);
    const shown = await findingsOf(box, leak);
    const [first] = shown;
    const rewrite = first?.rewrites.find((words) => words !== '刪除這段');
    assert.ok(first && rewrite);
    await box.card.press(rewrite);
    await until('the rewording', () => isWritten(box));
    assert.equal(await box.text(), rewrite, 'the leak is one sentence, and a sentence takes its place');
    await box.undo();
    await until('the old words', async () => (await box.text()) === leak);
  }),

  on(
    surface,
    'a suggestion replaces the draft in one undo step, and then Post goes through once',
    async (box) => {
      await box.type(leak);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await box.card.press('建議的回覆');
      await box.card.press('換成這則');
      await until('the suggestion', () => isWritten(box));
      const suggested = await box.text();
      assert.ok(suggested.length > 10 && !suggested.includes('根管'), suggested);
      await box.undo();
      await until('the old draft', async () => (await box.text()) === leak);
      await box.card.press('建議的回覆');
      await box.card.press('換成這則');
      await until('the suggestion again', async () => (await box.text()) === suggested && isWritten(box));
      await box.postByMouse();
      await until('the post', async () => (await box.posted()).length > 0);
      assert.deepEqual(await box.posted(), [suggested]);
    },
  ),

  on(
    surface,
    'an override asks for a reason, is logged without the draft, and lets one post through',
    async (box, arena) => {
      await box.frame.evaluate(() => document.documentElement.setAttribute('data-fixture-keep-open', ''));
      await box.type(leak);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      const before = (await overrides(arena)).length;
      await box.card.press('我了解風險');
      await box.card.pressField();
      await arena.page.keyboard.type('院長已確認並取得書面同意');
      await box.card.press('記錄理由');
      await until('the permit', async () => (await box.card.text())?.includes('15 秒內'));
      assert.deepEqual(await box.posted(), [], 'nothing is posted without the person pressing again');
      await box.postByMouse();
      await until('the post', async () => (await box.posted()).length > 0);
      assert.deepEqual(await box.posted(), [leak]);

      const log = await overrides(arena);
      assert.equal(log.length, before + 1);
      const entry = log.at(-1) ?? {};
      assert.deepEqual(entry.reason, '院長已確認並取得書面同意');
      assert.ok(Array.isArray(entry.rules) && entry.rules.includes('privacy.treatment'));
      assert.match(String(entry.draftHash), /^[0-9a-f]{64}$/u);
      assert.equal(typeof entry.at, 'number');
      assert.ok(!JSON.stringify(log).includes('根管'), 'the log holds no words of the draft');
    },
  ),

  on(surface, 'the box is byte for byte the same after 100 checks', async (box) => {
    await box.type(leak);
    await until('the card', box.card.heading);
    const before = await box.raw();
    await box.frame.evaluate(async () => {
      const field = document.activeElement;
      for (let turn = 0; turn < 100; turn += 1) {
        field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
    assert.equal(await box.raw(), before);
  }),
]);

function on(surface: Surface, name: string, prove: (box: ReplyBox, arena: Arena) => Promise<void>): Case {
  const abilities = provenBy.filter(([words]) => name.includes(words)).flatMap(([, cells]) => cells);
  return {
    proves: { surface: surface.name, abilities },
    name: `${surface.name}: ${name}`,
    run: async (arena) => prove(await surface.open(arena), arena),
  };
}

/** Posts a clean draft: a press that came before the checker was ready is asked for again, by a notice. */
async function postClean(box: ReplyBox, arena: Arena): Promise<void> {
  await box.postByMouse();
  await until('the post', async () => {
    const notices = await arena.eye.each(box.frame, (root) => root.textContent ?? '');
    if (notices.some((notice) => notice.includes('請再按一次送出'))) await box.postByMouse();
    return (await box.posted()).length > 0;
  });
}

/** The findings of the whole draft, once the card shows those. */
function findingsOf(box: ReplyBox, draft: string): Promise<readonly ShownFinding[]> {
  const size = `${Buffer.byteLength(draft)} `;
  return until('the findings', async () => {
    const text = await box.card.text();
    return text?.includes(size) && box.card.findings();
  });
}

/** The kept overrides, read as the desk reads them: in a page of the extension. */
async function overrides(arena: Arena): Promise<Record<string, unknown>[]> {
  const page = await arena.visit('popup.html');
  const kept = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('calmreply');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('overrides').objectStore('overrides').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  // A page behind another tab draws no frames, and the box under test must.
  await page.close();
  return kept;
}
