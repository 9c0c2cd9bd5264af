import { strict as assert } from 'node:assert';
import { type Arena, type Case, until } from '../arena.ts';
import { isHeld, leak, overrideHold, typeLeak } from '../held.ts';
import { type ReplyBox, type Surface, surfaces } from '../surfaces.ts';

const [google, facebook] = surfaces as readonly [Surface, Surface];

export const cases: readonly Case[] = [
  ...surfaces.flatMap((surface) => [
    on(surface, 'a press by a script of the page is held like any other', async (box) => {
      await typeLeak(box);
      await box.frame.$eval(box.submit, (button) => (button as HTMLElement).click());
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'a permit serves one press by a person and no press by a script', async (box) => {
      await keepOpen(box);
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await overrideHold(box, '院長已確認');
      await box.frame.$eval(box.submit, (button) => (button as HTMLElement).click());
      assert.deepEqual(await box.posted(), []);
      await box.postByMouse();
      await until('the post', async () => (await box.posted()).length === 1);
      if (surface === facebook) {
        await box.enter();
        await box.type(leak);
      }
      await box.postByMouse();
      await until('the hold again', () => isHeld(box));
      assert.deepEqual(await box.posted(), [leak]);
    }),

    on(surface, 'a changed word makes a permit worthless', async (box) => {
      await typeLeak(box);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      await overrideHold(box, '院長已確認');
      await box.enter();
      await box.type('！');
      await box.postByMouse();
      await until('the hold again', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'a forged start event of the framework does not disarm', async (box, arena) => {
      await typeLeak(box);
      const id =
        arena.browser === 'chrome' ? new URL(arena.extensionPage('')).host : 'calmreply@calmreply.example';
      await box.frame.evaluate((runtimeId) => {
        const type = `${runtimeId}:guard:wxt:content-script-started`;
        const detail = { contentScriptName: 'guard', messageId: 'forged' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }, id);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'an Enter of an input method is neither held nor posted', async (box) => {
      await typeLeak(box);
      await box.enter();
      for (const init of [{ isComposing: true }, { keyCode: 229 }, { key: 'Process', keyCode: 229 }]) {
        const prevented = await box.frame.$eval(
          box.field,
          (field, more) => {
            const event = new KeyboardEvent('keydown', {
              key: 'Enter',
              bubbles: true,
              cancelable: true,
              ...more,
            });
            let stopped = true;
            field.addEventListener('keydown', () => (stopped = false), { once: true });
            field.dispatchEvent(event);
            return stopped;
          },
          init,
        );
        assert.equal(prevented, false, `${JSON.stringify(init)} reached the box`);
      }
      assert.deepEqual(await box.posted(), []);
      assert.equal(await isHeld(box), false);
      assert.equal(await box.text(), leak);
    }),

    on(surface, '注音 is composed and committed as if we were not there', async (box, arena) => {
      await typeLeak(box);
      await box.enter();
      await endOfBox(box);
      if (arena.browser === 'chrome') await composeInChromium(box, arena);
      else await composeByEvents(box);
      assert.equal(await box.text(), `${leak}你`);
      assert.equal(
        await box.frame.evaluate((field) => document.activeElement?.matches(field), box.field),
        true,
      );
      await box.postByMouse();
      await until('the hold after composition', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'a page that clears highlights and removes our nodes still gets a held post', async (box) => {
      await typeLeak(box);
      await box.frame.evaluate(() => {
        CSS.highlights.clear();
        for (const popover of document.querySelectorAll('[popover]')) popover.remove();
      });
      await until('the card again', box.card.heading);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'a draft of 100 kB neither throws nor slips through', async (box) => {
      await typeLeak(box);
      const filler = '謝謝您的回饋，我們會檢討。'.repeat(2_600);
      await setText(box, surface, `${filler}${leak}`);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),

    on(surface, 'lone surrogates and control characters neither throw nor slip through', async (box) => {
      await typeLeak(box);
      await setText(box, surface, `\ud83d${leak}\u202e\u200b\udc00`);
      await box.postByMouse();
      await until('the hold', () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
    }),
  ]),

  on(google, 'Enter and Space on the Post button are held, wherever the page listens', async (box, arena) => {
    await box.frame.$eval(box.submit, (button) => {
      const div = document.createElement('div');
      for (const { name, value } of button.attributes) div.setAttribute(name, value);
      div.setAttribute('role', 'button');
      div.tabIndex = 0;
      div.setAttribute('jsname', 'gone');
      div.setAttribute('jsaction', 'reply.submit;keydown:reply.key');
      div.append(...button.childNodes);
      button.replaceWith(div);
    });
    await box.enter();
    await typeLeak(box);
    for (const key of ['Enter', ' '] as const) {
      await box.frame.focus('[jsaction*="reply.submit"]');
      await arena.page.keyboard.press(key);
      await until(`the hold of ${key === ' ' ? 'Space' : key}`, () => isHeld(box));
      assert.deepEqual(await box.posted(), []);
      await box.card.press('關閉');
      await until('the card to close', async () => !(await box.card.heading()));
    }
  }),

  on(google, 'without names and classes the Post button is still found and held', async (box) => {
    await box.frame.evaluate(() => {
      for (const element of document.querySelectorAll('[jsname], [class]')) {
        element.removeAttribute('jsname');
        element.removeAttribute('class');
      }
    });
    await box.enter();
    await typeLeak(box);
    await box.frame.click('[jsaction="reply.submit"]');
    await until('the hold', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(google, 'a page without a Post button says that holding is off', async (box) => {
    await box.frame.$eval(box.submit, (button) => button.parentElement?.remove());
    await box.enter();
    await typeLeak(box);
    assert.match((await box.card.text()) ?? '', /找不到送出按鈕/u);
  }),

  on(google, 'a hostile review is text and nothing else', async (box) => {
    await box.frame.evaluate(() => {
      document.querySelectorAll<HTMLElement>('[data-fixture-opener]')[2]?.click();
    });
    await box.frame.waitForSelector('article:nth-of-type(3) textarea');
    await typeLeak(box);
    await box.card.press('建議的回覆');
    await until('suggestions', async () => (await box.card.text())?.includes('換成這則'));
    assert.equal(await box.frame.evaluate(() => 'hacked' in window), false);
    const images = await until('a look into the card', async () => [
      await box.card.count('img, script, iframe'),
    ]);
    assert.deepEqual(images, [0]);
  }),

  on(facebook, 'Shift+Enter breaks the line and is not held', async (box, arena) => {
    await typeLeak(box);
    await arena.page.keyboard.down('Shift');
    await arena.page.keyboard.press('Enter');
    await arena.page.keyboard.up('Shift');
    await until('the line break', async () => (await box.raw()).includes('<br'));
    assert.equal(await isHeld(box), false);
    assert.deepEqual(await box.posted(), []);
  }),

  on(facebook, 'a permit for one box frees no other', async (box, arena) => {
    await typeLeak(box);
    await box.postByKey();
    await until('the hold', () => isHeld(box));
    await overrideHold(box, '院長已確認');
    await box.frame.click('#composer2');
    await arena.page.keyboard.type(leak);
    await arena.page.keyboard.press('Enter');
    await until('the hold of the other', () => isHeld(box));
    assert.deepEqual(await box.posted(), []);
  }),

  on(facebook, 'the messenger box is none of ours', async (box, arena) => {
    await box.frame.click('#messenger');
    await arena.page.keyboard.type(leak);
    await arena.page.keyboard.press('Enter');
    await until('the message', async () => (await box.posted()).length === 1);
    assert.equal(await box.card.heading(), undefined);
  }),
];

function on(surface: Surface, name: string, prove: (box: ReplyBox, arena: Arena) => Promise<void>): Case {
  return {
    name: `${surface.name}: ${name}`,
    run: async (arena) => prove(await surface.open(arena), arena),
  };
}

async function keepOpen(box: ReplyBox): Promise<void> {
  await box.frame.evaluate(() => document.documentElement.setAttribute('data-fixture-keep-open', ''));
}

/** As the page's own code would set it: no key is pressed. */
async function setText(box: ReplyBox, surface: Surface, text: string): Promise<void> {
  if (surface === google) {
    await box.frame.$eval(box.field, (field, value) => ((field as HTMLTextAreaElement).value = value), text);
    return;
  }
  await box.frame.$eval(
    box.field,
    (field, value) => {
      const selection = getSelection();
      selection?.selectAllChildren(field);
      const data = { inputType: 'insertReplacementText', data: value, bubbles: true, cancelable: true };
      field.dispatchEvent(new InputEvent('beforeinput', data));
    },
    text,
  );
  // Not by `innerText`: it leaves out characters that are not drawn.
  await until('the long text', () =>
    box.frame.$eval(box.field, (field, length) => (field.textContent ?? '').length >= length, text.length),
  );
}

async function endOfBox(box: ReplyBox): Promise<void> {
  await box.frame.$eval(box.field, (field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
    else {
      getSelection()?.selectAllChildren(field);
      getSelection()?.collapseToEnd();
    }
  });
}

async function composeInChromium(box: ReplyBox, arena: Arena): Promise<void> {
  const session = await arena.page.createCDPSession();
  for (const text of ['ㄋ', 'ㄋㄧ', 'ㄋㄧˇ', '你']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    // Lexical itself ends a composition with a zero-width space while it lasts.
    assert.equal((await box.text()).replace('\u200b', ''), `${leak}${text}`);
  }
  await session.send('Input.insertText', { text: '你' });
}

/** Firefox has no way to compose from outside: the events are made, the characters come by the editing command. */
async function composeByEvents(box: ReplyBox): Promise<void> {
  await box.frame.$eval(box.field, async (field) => {
    const compose = (type: string, data: string) =>
      field.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, cancelable: true }));
    compose('compositionstart', '');
    for (const data of ['ㄋ', 'ㄋㄧ', 'ㄋㄧˇ']) {
      compose('compositionupdate', data);
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    compose('compositionend', '你');
  });
  await box.type('你');
}
