import { labelOf } from './label.ts';
import type { Anchor, BoxSpec } from './spec.ts';

/** A place to type a reply, and the control that makes it public. */
export interface FoundBox {
  readonly editor: HTMLElement;
  /** Absent when no control beside the box looks like Post: then clicking cannot be held and we must say so. */
  readonly submit: HTMLElement | undefined;
}

/** How far up from the box, or from a pressed control, the other one is looked for. */
const reach = 8;
const controls = 'button, [role="button"], input[type="submit"]';

/** The reply box this element is, or lies in. */
export function boxAt(spec: BoxSpec, element: Element): FoundBox | undefined {
  for (const anchor of spec.editors) {
    const editor = element.closest<HTMLElement>(anchor.select);
    if (!editor) continue;
    if (editor.matches(spec.not)) return undefined;
    if (spec.within !== undefined && !editor.closest(spec.within)) return undefined;
    return { editor, submit: submitOf(spec, editor) };
  }
  return undefined;
}

/** The reply box that this element, or the control around it, would post. */
export function boxPostedBy(spec: BoxSpec, element: Element): FoundBox | undefined {
  const control = element.closest<HTMLElement>(controls);
  if (!control) return undefined;
  for (const around of ancestors(control)) {
    for (const editor of editorsIn(spec, around)) {
      const box = boxAt(spec, editor);
      if (box?.submit === control || box?.submit?.contains(control)) return box;
    }
  }
  return undefined;
}

/** Every reply box there is right now, outermost document order. */
export function boxesIn(spec: BoxSpec, root: ParentNode): FoundBox[] {
  return editorsIn(spec, root).flatMap((editor) => boxAt(spec, editor) ?? []);
}

function editorsIn(spec: BoxSpec, root: ParentNode): HTMLElement[] {
  return [...new Set(spec.editors.flatMap(({ select }) => [...root.querySelectorAll<HTMLElement>(select)]))];
}

function submitOf(spec: BoxSpec, editor: HTMLElement): HTMLElement | undefined {
  for (const around of ancestors(editor)) {
    const named = firstOf(spec.submit, around);
    if (named) return named;
    const row = [...around.querySelectorAll<HTMLElement>(controls)].filter((control) =>
      follows(editor, control),
    );
    const posting = postingIn(spec, row);
    if (posting) return posting;
    // Beyond the card or form there are other boxes' controls, and those must never be taken for this one's.
    if (around.matches('form, article, [role="article"], [role="dialog"]')) return undefined;
  }
  return undefined;
}

function firstOf(anchors: readonly Anchor[], around: Element): HTMLElement | undefined {
  for (const { select } of anchors) {
    const found = around.querySelector<HTMLElement>(select);
    if (found) return found;
  }
  return undefined;
}

/** Which of the controls after a box posts: by its whole name, else by its place among two or more. */
function postingIn(spec: BoxSpec, row: readonly HTMLElement[]): HTMLElement | undefined {
  const named = row.find((control) => spec.submitLabels.includes(labelOf(control)));
  if (named || spec.submitPosition === 'none') return named;
  const rest = row.filter((control) => !spec.cancelLabels.includes(labelOf(control)));
  // Where Post stands first, one control alone may be the opener of the box, which bears the same word.
  if (spec.submitPosition === 'first' && row.length < 2) return undefined;
  return spec.submitPosition === 'first' ? rest[0] : rest.at(-1);
}

function follows(editor: Element, control: Element): boolean {
  return (editor.compareDocumentPosition(control) & 4) !== 0;
}

function* ancestors(element: Element): Generator<Element> {
  let current = element.parentElement;
  for (let step = 0; current && step < reach; step += 1) {
    yield current;
    current = current.parentElement;
  }
}
