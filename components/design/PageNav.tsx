import type { UiLang } from '../../utils/locale/messages.ts';
import { navMessages } from '../../utils/locale/nav.ts';
import { type PageName, pagePaths } from '../../utils/platform/pages.ts';

const linked = [
  'inbox',
  'desk',
  'insight',
  'mentions',
  'practice',
  'options',
] as const satisfies readonly PageName[];

interface PageNavProps {
  readonly lang: UiLang;
  readonly current?: PageName;
}

/** The head of every page of ours: where one is, and the way to the others. Stands before `<main>`. */
export function PageNav({ lang, current }: PageNavProps) {
  const text = navMessages[lang];
  return (
    <header className="page-nav" lang={lang}>
      <a className="page-nav-brand" href={pagePaths.welcome}>
        <img src="/icon/48.png" alt="" width="26" height="26" />
        {text.brand}
      </a>
      <nav aria-label={text.pages}>
        {linked.map((name) => (
          <a key={name} href={pagePaths[name]} aria-current={name === current ? 'page' : undefined}>
            {text[name]}
          </a>
        ))}
      </nav>
    </header>
  );
}
