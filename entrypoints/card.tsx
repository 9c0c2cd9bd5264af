import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/card/mount.tsx';
import { slot } from '../utils/guard/slot.ts';

/** The card, put into a frame at its first finding. */
export default defineUnlistedScript(() => {
  slot().card = {
    mountCard,
    suggest: async () => [
      {
        text: '感謝您願意告訴我們。\n歡迎來電，讓我們當面說明。',
        stance: 'acknowledge',
        lang: 'zh-TW',
        because: [],
      },
    ],
  };
});
