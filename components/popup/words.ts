import type { deskMessages } from '../../utils/locale/desk.ts';

/** The popup's words in the language in force. */
export type DeskText = (typeof deskMessages)['zh-TW'];

/** Which side of bilingual data is shown. */
export type Tongue = 'zh' | 'en';

/** What every part of the popup is handed. */
export interface Words {
  readonly text: DeskText;
  readonly lang: Tongue;
}
