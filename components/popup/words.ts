import type { deskMessages } from '../../utils/locale/desk.ts';
import type { Tongue, UiLang } from '../../utils/locale/messages.ts';

/** The popup's words in the language in force. */
export type DeskText = (typeof deskMessages)['zh-TW'];

/** What every part of the popup is handed. */
export interface Words {
  readonly text: DeskText;
  readonly lang: Tongue;
  readonly locale: UiLang;
}
