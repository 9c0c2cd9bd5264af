import { strict as assert } from 'node:assert';
import { type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, overrideHold, typeLeak } from '../held.ts';
import { type ReplyBox, singlePages } from '../surfaces.ts';

/** The other pages on which an owner answers: the whole path in one go on each. */
export const cases: readonly Case[] = singlePages.map((surface) => ({
  name: `${surface.name}: a leak is shown, reworded, undone, held by key and mouse, and released once`,
  proves: { surface: surface.name, abilities: ['check', 'insert', 'undo', 'hold', 'release'] },
  run: async (arena) => {
    const box = await surface.open(arena);
    await typeLeak(box);
    await rewordAndUndo(box);
    await box.postByKey();
    await until('the hold', () => isHeld(box));
    await box.card.press('關閉');
    await until('the card to close', async () => !(await box.card.heading()));
    await box.postByMouse();
    await until('the hold again', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
    await overrideHold(box, '院長已確認');
    await box.postByMouse();
    await until('the post', async () => (await box.posted()).length > 0);
    assert.deepEqual(await box.posted(), [leak]);
  },
}));

async function rewordAndUndo(box: ReplyBox): Promise<void> {
  const [first] = await box.card.findings();
  const rewrite = first?.rewrites.find((words) => words !== '刪除這段');
  assert.ok(first && rewrite);
  await box.card.press(rewrite);
  await until('the rewording', () => isWritten(box));
  assert.equal(await box.text(), rewrite);
  await box.undo();
  await until('the old words', async () => (await box.text()) === leak);
}
