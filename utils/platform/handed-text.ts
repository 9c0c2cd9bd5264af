import { browser } from 'wxt/browser';

const prefix = 'handed:';
/** In UTF-16 units; as long as the longest draft the checker is measured with. */
const longest = 50_000;

/** Keeps a text in memory for the page that will show it, and gives its name: no text ever stands in an address. */
export async function handText(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [prefix + id]: text.slice(0, longest) });
  return id;
}

/** The text of this name; empty when there is none. Gone when the browser is closed. */
export async function handedText(id: string): Promise<string> {
  const { [prefix + id]: text } = await browser.storage.session.get(prefix + id);
  return typeof text === 'string' ? text : '';
}
