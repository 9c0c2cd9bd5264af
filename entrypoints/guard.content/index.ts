import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { GuardSettings, SuggestReplies } from '../../utils/guard/parts.ts';
import { slot } from '../../utils/guard/slot.ts';
import { startGuard } from '../../utils/guard/start.ts';
import { sendMessage } from '../../utils/platform/messages.ts';
import { awaitPanel } from '../../utils/platform/panel-port.ts';
import { watchedPages } from '../../utils/platform/watched-pages.ts';
import { replySiteAt } from '../../utils/sites/reply-sites.ts';
import '../../components/design/findings.css';

/**
 * The part that stays loaded: no React and no rules. Does not use WXT's context, which any page can end by an
 * event of a public name; only our own liveness check counts.
 */
export default defineContentScript({
  matches: watchedPages,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    let settings: GuardSettings = { lang: 'zh-TW', pack: 'auto' };
    const { signal } = new AbortController();
    const site = () => replySiteAt(addressOf(window));
    const renew = async (): Promise<boolean> => {
      const { lang, pack, profile, own } = await sendMessage('guardSettings', undefined);
      const fresh = { lang, pack, own, clinic: profile };
      if (JSON.stringify(fresh) === JSON.stringify(settings)) return false;
      settings = fresh;
      return true;
    };
    const guard = startGuard({
      window,
      site,
      settings: () => settings,
      renew,
      loadChecker: async () => {
        await renew();
        await sendMessage('inject', 'checker');
        return slot().check;
      },
      loadCard: async () => {
        await sendMessage('inject', 'card');
        const { mountCard } = slot();
        return mountCard && { mountCard, suggest };
      },
      log: (override) => sendMessage('logOverride', override),
      keep: (reply) => sendMessage('keepReply', reply),
      alive: () => browser.runtime?.id !== undefined,
      onBox: () => panel.open() && tell(),
      signal,
    });
    const panel = awaitPanel(
      () => tell(),
      (asked) => {
        if (asked.kind === 'box') return tell();
        void guard
          .insert(asked.text, asked.mode, asked.expected)
          .then((outcome) => panel.tell({ kind: 'put', id: asked.id, outcome }));
      },
      signal,
    );
    const tell = (): void => {
      const box = guard.box();
      panel.tell({ kind: 'box', ...(box ? { box } : {}) });
    };
  },
});

const suggest: SuggestReplies = async (review, settings) => {
  if (!slot().suggest) await sendMessage('inject', 'composer');
  // Without the library the written replies still stand.
  const saved = await sendMessage('savedReplies', undefined).catch(() => []);
  return (await slot().suggest?.(review, { ...settings, saved })) ?? [];
};

/** An `about:blank` or `srcdoc` frame belongs to the page around it. */
function addressOf(view: Window): string {
  if (!view.location.href.startsWith('about:')) return view.location.href;
  try {
    return view.parent === view ? view.location.href : addressOf(view.parent);
  } catch {
    return view.location.href;
  }
}
