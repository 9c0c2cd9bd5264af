import type { panelMessages } from '../../utils/locale/panel.ts';

/** The workspace's words in the language in force. */
export type PanelText = (typeof panelMessages)['zh-TW'];
