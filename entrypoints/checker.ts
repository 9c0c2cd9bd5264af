import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { check } from '../utils/checker/check.ts';
import { slot } from '../utils/guard/slot.ts';

/** The checker, put into a frame when a reply box is first used. */
export default defineUnlistedScript(() => {
  slot().check = check;
});
