import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/card/mount.tsx';
import { slot } from '../utils/guard/slot.ts';

/** The card, put into a frame at its first finding. */
export default defineUnlistedScript(() => {
  slot().mountCard = mountCard;
});
