import { mentionMessages } from '../../utils/locale/mentions.ts';
import { fill, type UiLang } from '../../utils/locale/messages.ts';
import type { SignalState } from './signals.ts';

type SignalLineProps = Pick<SignalState, 'mentions' | 'deadFeeds'> & { readonly lang: UiLang };

/** One line about what feeds brought, where there is something to say. */
export function SignalLine({ mentions, deadFeeds, lang }: SignalLineProps) {
  const text = mentionMessages[lang];
  const said = [
    ...(mentions > 0 ? [fill(text.popupLine, { n: mentions })] : []),
    ...(deadFeeds > 0 ? [fill(text.popupDead, { n: deadFeeds })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <a className="signal-line" href="/mentions.html" target="_blank" rel="noreferrer">
      {said.join(lang === 'en' ? '; ' : '；')}
    </a>
  );
}
