import { until } from './arena.ts';
import type { ReplyBox } from './surfaces.ts';

/** A reply that gives away a date and a treatment. */
export const leak = '您3月5日來做根管治療時，醫師已經說明過了。';

/** True while the card is the alert dialog of a held post. */
export async function isHeld(box: ReplyBox): Promise<boolean> {
  return (await box.card.role()) === 'alertdialog';
}

/** True once the card says that a write arrived: read back and compared. */
export async function isWritten(box: ReplyBox): Promise<boolean> {
  return (await box.card.text())?.includes('已改好') ?? false;
}

/** Types the leak and waits until its findings are there, so that the checker is known to be ready. */
export async function typeLeak(box: ReplyBox): Promise<void> {
  await box.type(leak);
  const size = `${Buffer.byteLength(leak)} `;
  await until('the findings', async () => (await box.card.text())?.includes(size));
}

/** Gives a reason and arms the one pass. The card grows with its form: a press it moved away from is made again. */
export async function overrideHold(box: ReplyBox, reason: string): Promise<void> {
  await box.card.press('我了解風險');
  await until('the caret in the form', async () => {
    await box.card.pressField();
    return (await box.card.count('textarea:focus')) > 0;
  });
  await box.type(reason);
  await box.card.press('記錄理由');
  await until('the permit', async () => {
    const text = await box.card.text();
    // The browser stopped the background with the message on its way: the card says so, and a person tries again.
    if (text?.includes('請再試一次')) await box.card.press('記錄理由');
    return text?.includes('15 秒內');
  });
}
