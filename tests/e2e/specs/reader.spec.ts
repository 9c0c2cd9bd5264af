import { strict as assert } from 'node:assert';
import { type Case, until } from '../arena.ts';
import { buttonOf } from '../toolbar.ts';

const reviews = 'https://www.google.com/local/business/1/customers/reviews?hl=zh-TW';

/** Where reviews are read, and how many each fixture shows. */
const readable: readonly (readonly [surface: string, address: string, count: number])[] = [
  ['google', 'https://www.google.com/search?q=x#mpd=~1/customers/reviews', 4],
  ['google list', 'https://business.google.com/reviews', 2],
  ['google one review', 'https://business.google.com/local/business/1/customers/reviews/reply?p=x', 1],
  ['google.com.tw', 'https://www.google.com.tw/local/business/1/customers/reviews?hl=zh-TW', 4],
  ['google maps', 'https://www.google.com/maps/place/x', 5],
  ['facebook', 'https://www.facebook.com/xingan.example/reviews', 2],
];

export const cases: readonly Case[] = [
  ...readable.map(
    ([surface, address, count]): Case => ({
      name: `${surface}: the toolbar button says how many reviews were read`,
      proves: { surface, abilities: ['read'] },
      run: async (arena) => {
        await arena.page.goto(address);
        await until('the title', async () => (await buttonOf(arena)).title.includes(`讀到 ${count} 則評論`));
        assert.equal((await buttonOf(arena)).text.includes('!'), false);
      },
    }),
  ),
  {
    name: 'a page that can no longer be read is said to be off, field by field',
    run: async (arena) => {
      await arena.page.goto(reviews);
      await until('the title', async () => (await buttonOf(arena)).title.includes('讀到 4 則評論'));
      await arena.page.evaluate(() => {
        for (const icon of document.querySelectorAll('i')) icon.remove();
      });
      const { title, text } = await until('the warning', async () => {
        const button = await buttonOf(arena);
        return button.text === '!' && button;
      });
      assert.match(title, /星等/u);
      assert.equal(text, '!');
    },
  },
];
