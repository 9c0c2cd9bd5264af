import { strict as assert } from 'node:assert';
import { type Arena, type Case, until } from '../arena.ts';
import { isHeld, isWritten, leak, typeLeak } from '../held.ts';
import { type ReplyBox, type Surface, singlePages, surfaces } from '../surfaces.ts';

const [google, facebook] = surfaces as readonly [Surface, Surface];
const [list] = singlePages as readonly [Surface];

/** Both browsers with `--all`, see `Case` in `arena.ts`. */
export const wide = true;

const kept = '謝謝您的回饋。';
const insult = '看您的評論就知道智商堪慮。';

/** What a box may do to what is written into it, and what a page may do to the box meanwhile. */
export const cases: readonly Case[] = [
  ...surfaces.map((surface) =>
    on(surface, 'words taken out leave nothing behind, and one undo brings them back', async (box) => {
      await box.type(`${kept}${insult}`);
      await box.card.press('刪除情緒用語');
      await until('the words to go', () => isWritten(box));
      assert.equal(await box.text(), kept);
      await box.undo();
      await until('the old words', async () => (await box.text()) === `${kept}${insult}`);
    }),
  ),

  ...surfaces.map((surface) =>
    on(surface, 'a suggestion on a line of its own is taken back by one undo', async (box) => {
      await typeLeak(box);
      await box.card.press('建議的回覆');
      await box.card.press('加在後面');
      await until('the suggestion', () => isWritten(box));
      const [first, ...rest] = (await box.text()).split('\n');
      assert.equal(first, leak);
      assert.ok(rest.join('').length > 10);
      await box.undo();
      await until('the old draft', async () => (await box.text()) === leak);
    }),
  ),

  on(
    google,
    'words that the editing command cannot place are set, and it is said that undo is lost',
    async (box) => {
      await typeLeak(box);
      const [first] = await box.card.findings();
      const rewrite = first?.rewrites.find((words) => words !== '刪除這段') ?? '';
      // What is inert takes neither focus nor commands.
      await box.frame.$eval(box.field, (field) => field.setAttribute('inert', ''));
      await box.card.press(rewrite);
      await until('the outcome', async () => (await box.card.text())?.includes('無法用 Ctrl+Z'));
      assert.equal(await box.text(), rewrite);
    },
  ),

  on(facebook, 'a rewording replaces a sentence that lies in three nodes, one of them bold', async (box) => {
    await typeLeak(box);
    const [first] = await box.card.findings();
    const rewrite = first?.rewrites.find((words) => words !== '刪除這段') ?? '';
    await box.frame.$eval(box.field, (field) => {
      const editor = (field as LexicalRoot).__lexicalEditor;
      editor.update(() => {
        for (const node of editor.getEditorState()._nodeMap.values())
          if (node.getType() === 'text') node.splitText(3, 8)[1]?.setFormat(1);
      });
    });
    await until('the bold words', async () => (await box.raw()).includes('<strong'));
    assert.equal(await box.text(), leak);
    await box.card.press(rewrite);
    await until('the rewording', () => isWritten(box));
    assert.equal(await box.text(), rewrite);
  }),

  on(facebook, 'a paragraph drawn anew is marked anew, and Post is held', async (box) => {
    await typeLeak(box);
    await until('the marks', () => isMarked(box));
    await box.frame.$eval(box.field, (field) => {
      const editor = (field as LexicalRoot).__lexicalEditor;
      document.querySelector('[data-lexical-text]')?.setAttribute('data-fixture-old', '');
      editor.setEditorState(editor.parseEditorState(JSON.stringify(editor.getEditorState())));
    });
    await until('new nodes', async () => !(await box.raw()).includes('data-fixture-old'));
    await until('the marks on them', () => isMarked(box));
    assert.equal(await box.text(), leak);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(facebook, 'after a composition that never ends, Enter is held', async (box) => {
    await typeLeak(box);
    await box.frame.$eval(box.field, (field) =>
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
    );
    await box.postByKey();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(list, 'a page that listens first and stops every press for itself gets a held post', async (box) => {
    await typeLeak(box);
    await box.postByMouse();
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
    // What the head of the page registered for itself, before anything else of it.
    assert.equal(await box.frame.evaluate(() => window.early), 0);
    await box.card.press('關閉');
    await until('the card to close', async () => !(await box.card.heading()));
    await box.frame.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await box.postByMouse();
    await until('the hold again', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(list, 'a box in an open shadow root is checked and held', async (box, arena) => {
    await box.frame.evaluate(() => {
      const host = document.createElement('div');
      const form = document.createElement('form');
      const field = document.createElement('textarea');
      field.setAttribute('jsname', 'YPqjbf');
      const row = document.createElement('div');
      for (const [name, words] of [
        ['hrGhad', '發布回覆'],
        ['gQ2Xie', '取消'],
      ] as const) {
        const button = document.createElement('button');
        button.type = 'button';
        button.setAttribute('jsname', name);
        button.textContent = words;
        row.append(button);
      }
      row.firstElementChild?.addEventListener('click', () => window.posted.push(field.value));
      form.append(field, row);
      host.attachShadow({ mode: 'open' }).append(form);
      document.body.prepend(host);
    });
    await box.frame.click('>>> form textarea');
    await arena.page.keyboard.type(leak);
    await until('the findings', async () => (await box.card.findings()).length > 0);
    await box.frame.click('>>> form [jsname="hrGhad"]');
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),
];

declare global {
  interface Window {
    /** Presses on Post that the first listener of `google-manager-list.html` saw. */
    early: number;
  }
}

interface LexicalNode {
  readonly getType: () => string;
  readonly splitText: (...at: number[]) => LexicalNode[];
  readonly setFormat: (format: number) => void;
}

/** What Lexical leaves on its root, as a page's own script sees it. */
type LexicalRoot = Element & {
  readonly __lexicalEditor: {
    readonly update: (change: () => void) => void;
    readonly getEditorState: () => { readonly _nodeMap: ReadonlyMap<string, LexicalNode> };
    readonly setEditorState: (state: unknown) => void;
    readonly parseEditorState: (json: string) => unknown;
  };
};

/** At least one mark lies on words that are in the page. */
async function isMarked(box: ReplyBox): Promise<boolean> {
  return box.frame.evaluate(() =>
    [...CSS.highlights.values()].some((highlight) =>
      [...highlight.values()].some((range) => !range.collapsed && range.startContainer.isConnected),
    ),
  );
}

function on(surface: Surface, name: string, prove: (box: ReplyBox, arena: Arena) => Promise<void>): Case {
  return {
    name: `${surface.name}: ${name}`,
    run: async (arena) => prove(await surface.open(arena), arena),
  };
}
