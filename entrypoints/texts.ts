import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { slot } from '../utils/guard/slot.ts';
import { readText } from '../utils/sites/page-text.ts';

/** Put into a page when a person asks for it to be scanned: returns its visible text and remembers where it stands. */
export default defineUnlistedScript(async () => {
  const { blocks, cut, ms, rangesOf } = await readText(window);
  slot().mark = (spans) => {
    const ranges = rangesOf(spans);
    if (ranges.length === 0) CSS.highlights.delete('cr-3');
    else CSS.highlights.set('cr-3', new Highlight(...ranges));
    const [first] = ranges;
    first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return ranges.length;
  };
  return { title: document.title, url: location.href, blocks, cut, ms };
});
