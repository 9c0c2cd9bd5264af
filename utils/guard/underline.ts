import type { Finding } from '../domain/finding.ts';
import type { Editor } from '../editors/editor.ts';
import { createMirror } from './mirror.ts';

/** A draft of more UTF-16 units is checked when the person pauses, not with every key. */
export const longDraft = 8_000;

/** Marks findings in a box without putting anything into it. */
export interface Underline {
  /** Replaces what is marked; call again at any time, pages may clear highlights. */
  readonly paint: (findings: readonly Finding[]) => void;
  readonly clear: () => void;
}

/** Neutral names: the page can list them, so they must say nothing about the text. */
const names = { grave: 'cr-1', mild: 'cr-2' } as const;

export function underlineOf(box: HTMLElement, editor: Editor): Underline {
  if (editor.kind !== 'textarea')
    return highlights(box, (findings) => editor.ranges(box, findings.map(spanOf)));
  const field = box as HTMLTextAreaElement & ValueRanges;
  if (field.createValueRange)
    return highlights(box, (findings) =>
      findings.flatMap(({ span }) => field.createValueRange?.(span.start, span.end) ?? []),
    );
  return createMirror(field);
}

/** Chromium's ranges inside a form control, not in the standard typings yet. */
interface ValueRanges {
  readonly createValueRange?: (start: number, end: number) => ValueRange;
}

/** The control keeps every range it ever gave, and moves it along with each key, until it is given back. */
interface ValueRange extends AbstractRange {
  readonly disconnect?: () => void;
}

/** The registry belongs to the document and boxes share it: each box takes away only the ranges it put there. */
function highlights(
  box: HTMLElement,
  rangesOf: (findings: readonly Finding[]) => readonly ValueRange[],
): Underline {
  const view = box.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  let own: readonly (readonly [string, ValueRange])[] = [];
  const clear = (): void => {
    for (const [name, range] of own) {
      view?.CSS.highlights.get(name)?.delete(range);
      range.disconnect?.();
    }
    own = [];
  };
  return {
    clear,
    paint: (findings) => {
      if (!view) return;
      clear();
      const grave = findings.filter(({ severity }) => severity === 'block');
      const mild = findings.filter(({ severity }) => severity !== 'block');
      own = [
        ...rangesOf(grave).map((range) => [names.grave, range] as const),
        ...rangesOf(mild).map((range) => [names.mild, range] as const),
      ];
      for (const [name, range] of own) {
        const highlight = view.CSS.highlights.get(name) ?? new view.Highlight();
        highlight.add(range);
        view.CSS.highlights.set(name, highlight);
      }
    },
  };
}

function spanOf({ span }: Finding): Finding['span'] {
  return span;
}
