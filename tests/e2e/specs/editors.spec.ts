import { strict as assert } from 'node:assert';
import { type Ability, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, overrideHold, typeLeak } from '../held.ts';
import { editorNames, openEditor, type ReplyBox } from '../surfaces.ts';

/** Many pages, editors or answers: see `Case` in `arena.ts`. */
export const wide = true;

export const cases: readonly Case[] = editorNames.flatMap((name) => [
  on(
    name,
    'is read as it holds its text, line by line, and checked',
    ['read', 'check'],
    async (box, model) => {
      await typeLeak(box);
      await box.newLine();
      await box.type('第二行。');
      await until('both lines', async () => (await model()) === `${leak}\n第二行。`);
      const size = `${Buffer.byteLength(`${leak}\n第二行。`)} `;
      await until('their size', async () => (await box.card.text())?.includes(size));
      assert.ok((await box.card.findings()).length > 0);
    },
  ),

  on(name, 'is held, and a reason lets one post through', ['hold', 'release'], async (box) => {
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
    await overrideHold(box, '院長已確認');
    await box.postByMouse();
    await until('the post', async () => (await box.posted()).length > 0);
    assert.deepEqual(await box.posted(), [leak]);
  }),

  on(
    name,
    'takes a rewording of exactly its words, and one undo brings them back',
    ['insert', 'undo'],
    async (box, model) => {
      await typeLeak(box);
      const [first] = await box.card.findings();
      const rewrite = first?.rewrites.find((words) => words !== '刪除這段');
      assert.ok(first && rewrite);
      await box.card.press(rewrite);
      await until('the rewording', () => isWritten(box));
      const reworded = await model();
      assert.ok(reworded !== leak && reworded.includes(rewrite), reworded);
      await box.undo();
      await until('the old words', async () => (await model()) === leak);
    },
  ),

  on(name, 'takes a suggestion after the draft, on a line of its own', ['insert'], async (box, model) => {
    await typeLeak(box);
    await box.card.press('建議的回覆');
    await box.card.press('加在後面');
    await until('the suggestion', () => isWritten(box));
    const [first, ...rest] = (await model()).split('\n');
    assert.equal(first, leak);
    assert.ok(rest.join('').length > 10);
    await box.type('完');
    await until('the next key', async () => (await model()).includes('完'));
  }),
]);

function on(
  editor: string,
  claim: string,
  abilities: readonly Ability[],
  run: (
    box: ReplyBox & { readonly newLine: () => Promise<void> },
    model: () => Promise<string>,
  ) => Promise<void>,
): Case {
  return {
    name: `${editor} ${claim}`,
    proves: { surface: editor, abilities },
    run: async (arena) => {
      const box = await openEditor(arena, editor);
      await run(box, () => box.frame.evaluate(() => window.model()));
    },
  };
}
