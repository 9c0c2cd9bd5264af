import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { mountCard } from '../../components/card/mount.tsx';
import { Practice, type PracticeEvent } from '../../components/practice/Practice.tsx';
import '../../components/design/findings.css';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import '../../components/practice/practice.css';
import { check } from '../../utils/checker/check.ts';
import type { GuardEvent } from '../../utils/guard/parts.ts';
import { startGuard } from '../../utils/guard/start.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import { practiceMessages } from '../../utils/locale/practice.ts';
import { sendMessage } from '../../utils/platform/messages.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { practice } from '../../utils/sites/specs/practice.ts';
import { createSuggestReplies } from '../../utils/state/suggest-replies.ts';

const root = document.getElementById('root');
if (root) await open(root);

/** The real guard, checker, card and composer on a page of our own; only the reviews are invented. */
async function open(root: HTMLElement): Promise<void> {
  const life = new AbortController();
  const { lang, pack, profile, own } = await loadSettings(Date.now());
  const events = createStore<readonly PracticeEvent[]>(() => []);
  const suggest = createSuggestReplies();
  startGuard({
    window,
    site: () => practice,
    settings: () => ({ lang, pack, clinic: profile, own }),
    loadChecker: async () => check,
    loadCard: async () => ({ mountCard, suggest }),
    log: (override) => sendMessage('logOverride', override),
    keep: (reply) => sendMessage('keepReply', reply),
    alive: () => true,
    onEvent: (event) => events.setState((past) => [...past, told(event, lang)], true),
    signal: life.signal,
  });
  createRoot(root).render(<Practice lang={lang} events={events} />);
}

function told(event: GuardEvent, lang: UiLang): PracticeEvent {
  const text = practiceMessages[lang];
  if (event.kind === 'held')
    return { kind: 'held', text: fill(text.logHeld, { findings: event.rules.length }) };
  if (event.kind === 'override')
    return { kind: 'override', text: fill(text.logOverride, { reason: event.reason }) };
  return { kind: 'off', text: fill(text.logOff, { reason: event.why }) };
}
