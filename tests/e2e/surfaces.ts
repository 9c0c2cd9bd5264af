import type { Frame } from 'puppeteer-core';
import { type CardView, cardOf } from '../../utils/cli/drive/card.ts';
import { type Arena, frameOf } from './arena.ts';

/** One reply box on one of the sites, driven as a person drives it. */
export interface ReplyBox {
  readonly frame: Frame;
  readonly card: CardView;
  /** Selectors of the box and of the control that posts it. */
  readonly field: string;
  readonly submit: string;
  /** Puts the caret into the box by a real press. */
  readonly enter: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly text: () => Promise<string>;
  /** The box's own HTML or value, byte for byte. */
  readonly raw: () => Promise<string>;
  readonly postByMouse: () => Promise<void>;
  readonly postByKey: () => Promise<void>;
  readonly posted: () => Promise<string[]>;
  readonly undo: () => Promise<void>;
}

export interface Surface {
  readonly name: string;
  readonly open: (arena: Arena) => Promise<ReplyBox>;
}

export const surfaces: readonly Surface[] = [
  { name: 'google', open: openGoogle },
  { name: 'facebook', open: openFacebook },
];

async function openGoogle(arena: Arena): Promise<ReplyBox> {
  const { page } = arena;
  await page.goto('https://www.google.com/search?q=x#mpd=~1/customers/reviews');
  const frame = await frameOf(page, '/local/business/');
  await frame.waitForSelector('[data-fixture-opener]');
  await frame.click('[data-fixture-opener]');
  await frame.waitForSelector('textarea');
  return googleBox(arena, frame);
}

/** Surfaces of one page alone: the manager's list, one review, and the same on Google's Taiwanese address. */
export const singlePages: readonly Surface[] = [
  ['google list', 'https://business.google.com/reviews'],
  ['google one review', 'https://business.google.com/local/business/1/customers/reviews/reply?p=x'],
  ['google.com.tw', 'https://www.google.com.tw/local/business/1/customers/reviews?hl=zh-TW'],
].map(([name = '', address = '']) => ({
  name,
  open: async (arena) => {
    await arena.page.goto(address);
    await arena.page.click('[data-fixture-opener]');
    await arena.page.waitForSelector('textarea');
    return googleBox(arena, arena.page.mainFrame());
  },
}));

function googleBox(arena: Arena, frame: Frame): ReplyBox {
  const { page } = arena;
  return boxOn(arena, frame, {
    field: 'textarea',
    submit: 'button[jsname="hrGhad"]',
    read: (field) => (field as HTMLTextAreaElement).value,
    raw: (field) => (field as HTMLTextAreaElement).value,
    postByKey: async () => {
      await frame.focus('button[jsname="hrGhad"]');
      await page.keyboard.press('Enter');
    },
  });
}

async function openFacebook(arena: Arena): Promise<ReplyBox> {
  await arena.page.goto('https://www.facebook.com/xingan.example/reviews');
  return lexicalBox(arena);
}

async function lexicalBox(arena: Arena): Promise<ReplyBox> {
  const { page } = arena;
  const box = boxOn(arena, page.mainFrame(), {
    field: '#composer',
    submit: '#composer ~ [data-fixture-send]',
    // a line break counts, and only innerText has it
    read: (field) => (field as HTMLElement).innerText.replace(/\n$/u, ''),
    raw: (field) => field.innerHTML,
    postByKey: async () => {
      await page.mainFrame().focus('#composer');
      await page.keyboard.press('Enter');
    },
  });
  await box.enter();
  return box;
}

/** Pages of which little is known: the inbox of Meta Business Suite, and a site that a person added in the options. */
export const otherSurfaces: readonly Surface[] = [
  {
    name: 'meta business',
    open: async (arena) => {
      await arena.page.goto('https://business.facebook.com/latest/inbox/all');
      return lexicalBox(arena);
    },
  },
  {
    name: 'instagram',
    open: async (arena) => {
      const { page } = arena;
      await page.goto('https://www.instagram.com/p/x/');
      const box = boxOn(arena, page.mainFrame(), {
        field: 'textarea',
        submit: '[data-fixture-send]',
        read: (field) => (field as HTMLTextAreaElement).value,
        raw: (field) => (field as HTMLTextAreaElement).value,
        postByKey: async () => {
          await page.focus('textarea');
          await page.keyboard.press('Enter');
        },
      });
      await box.enter();
      return box;
    },
  },
];

/** Editors from npm that other sites use. */
export const editorNames = ['plain', 'prosemirror', 'quill', 'slate', 'draft', 'ckeditor'] as const;

/** A comment form with one of the editors of `fixtures/pages/editors.ts` in it. */
export async function openEditor(
  arena: Arena,
  name: string,
): Promise<ReplyBox & { readonly newLine: () => Promise<void> }> {
  const { page } = arena;
  await page.goto(`https://www.facebook.com/__editors/${name}`);
  await page.waitForSelector('form [contenteditable=true][role=textbox]');
  const box = boxOn(arena, page.mainFrame(), {
    field: 'form [contenteditable=true]',
    submit: '[data-fixture-send]',
    read: (field) => (field as HTMLElement).innerText.replace(/\n$/u, ''),
    raw: (field) => field.innerHTML,
    postByKey: async () => {
      await page.focus('[data-fixture-send]');
      await page.keyboard.press('Enter');
    },
  });
  await box.enter();
  await page.waitForFunction(
    (field) =>
      document.querySelector(field)?.contains(getSelection()?.anchorNode ?? null) && window.hasCaret(),
    {},
    box.field,
  );
  return {
    ...box,
    newLine: async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    },
  };
}

interface Shape {
  readonly field: string;
  readonly submit: string;
  readonly read: (field: Element) => string;
  readonly raw: (field: Element) => string;
  readonly postByKey: () => Promise<void>;
}

function boxOn(arena: Arena, frame: Frame, shape: Shape): ReplyBox {
  const { page } = arena;
  return {
    frame,
    field: shape.field,
    submit: shape.submit,
    card: cardOf(page, frame, arena.eye),
    enter: () => frame.click(shape.field),
    type: (text) => page.keyboard.type(text),
    text: () => frame.$eval(shape.field, shape.read),
    raw: () => frame.$eval(shape.field, shape.raw),
    postByMouse: () => frame.click(shape.submit),
    postByKey: shape.postByKey,
    posted: () => frame.evaluate(() => [...window.posted]),
    undo: async () => {
      await frame.focus(shape.field);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
    },
  };
}
