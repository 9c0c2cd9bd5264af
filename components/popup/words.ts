import type { DeskText } from '../../utils/locale/desk.ts';
import type { Tongue, UiLang } from '../../utils/locale/messages.ts';

/** What every part of the popup is handed. */
export interface Words {
  readonly text: DeskText;
  readonly lang: Tongue;
  readonly locale: UiLang;
}
