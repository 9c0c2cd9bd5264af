import type { Frame, Page } from 'puppeteer-core';
import { drawn } from './drawn.ts';
import type { ShadowEye } from './shadow.ts';
import { until } from './until.ts';

/** The card of one frame, read and pressed as a person would: real mouse presses at the place where a control is. */
export interface CardView {
  /** Heading, once the card shows one. */
  readonly heading: () => Promise<string | undefined>;
  /** All visible text of the card; undefined while there is none. */
  readonly text: () => Promise<string | undefined>;
  readonly role: () => Promise<string | undefined>;
  /** The findings as listed, top to bottom. */
  readonly findings: () => Promise<readonly ShownFinding[]>;
  /** How many elements of the card match. */
  readonly count: (selector: string) => Promise<number>;
  /** Presses the first control whose name is, or begins with, `name`. */
  readonly press: (name: string) => Promise<void>;
  readonly focusedName: () => Promise<string | undefined>;
  /** Puts the caret into the card's text field. */
  readonly pressField: () => Promise<void>;
}

/** One finding in the words of the card. */
export interface ShownFinding {
  readonly title: string;
  readonly tag: string;
  readonly excerpt: string;
  readonly message: string;
  readonly basis: string;
  /** What the finding offers to write instead, word for word. */
  readonly rewrites: readonly string[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function cardOf(page: Page, frame: Frame, eye: ShadowEye): CardView {
  const look = async <T>(
    seek: (root: ShadowRoot, name: string) => T | null,
    name = '',
  ): Promise<T | undefined> =>
    (await eye.each(frame, seek, name)).find((found) => found !== null) ?? undefined;

  const pressAt = async (
    what: string,
    seek: (root: ShadowRoot, name: string) => Spot | null,
  ): Promise<void> => {
    let last: Spot | undefined;
    // The card grows when replies arrive: a control is pressed once it stands still, as a person would.
    const spot = await until(`a control ${what} in the card`, async () => {
      const before = last;
      await drawn(frame);
      last = await look(seek, what);
      return last && before?.x === last.x && before.y === last.y && last;
    });
    const offset = await frameOffset(frame);
    await page.mouse.click(offset.x + spot.x, offset.y + spot.y);
  };

  return {
    heading: () => look((root) => root.querySelector('.card h2')?.textContent ?? null),
    text: () => look((root) => root.querySelector<HTMLElement>('.card')?.innerText ?? null),
    role: () => look((root) => root.querySelector('.card')?.getAttribute('role') ?? null),
    findings: async () => (await look(listFindings)) ?? [],
    focusedName: () =>
      look(
        (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null,
      ),
    count: async (selector) => (await look(countIn, selector)) ?? 0,
    press: (name) => pressAt(name, findControl),
    pressField: () => pressAt('', findField),
  };
}

function listFindings(root: ShadowRoot): ShownFinding[] | null {
  if (!root.querySelector('.card')) return null;
  return [...root.querySelectorAll('.finding')].map((item) => {
    const words = (selector: string) => (item.querySelector(selector)?.textContent ?? '').trim();
    return {
      title: words('.title'),
      tag: words('.tag'),
      excerpt: words('.excerpt'),
      message: words('.body > p'),
      basis: words('.basis > summary'),
      rewrites: [...item.querySelectorAll('.rewrite')].map((button) => button.textContent ?? ''),
    };
  });
}

function countIn(root: ShadowRoot, selector: string): number | null {
  return root.querySelector('.card') ? root.querySelectorAll(selector).length : null;
}

function findControl(root: ShadowRoot, name: string): { x: number; y: number } | null {
  for (const control of root.querySelectorAll('button, [role="tab"], summary')) {
    const label = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
    if (!label.startsWith(name) || control.matches(':disabled')) continue;
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getBoundingClientRect();
    if (width > 0) return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}

function findField(root: ShadowRoot): { x: number; y: number } | null {
  const field = root.querySelector('textarea');
  if (!field) return null;
  field.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = field.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the frame's own coordinates begin in the page's. */
async function frameOffset(frame: Frame): Promise<Spot> {
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}
