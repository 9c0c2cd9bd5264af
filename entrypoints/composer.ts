import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { slot } from '../utils/guard/slot.ts';
import { createSuggestReplies } from '../utils/state/suggest-replies.ts';

/** The composer and its phrase banks, put into a frame once a card there wants suggestions. */
export default defineUnlistedScript(() => {
  slot().suggest = createSuggestReplies();
});
