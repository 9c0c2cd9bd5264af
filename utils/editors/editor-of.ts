import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { textarea } from './textarea.ts';

/** Most particular first: every Lexical box is also a contenteditable. */
const editors: readonly Editor[] = [textarea, lexical, plain];

/** How to read and write this box; undefined when it is no box a person types into. */
export function editorOf(box: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.accepts(box));
}
