import type { Settings } from '../../utils/domain/settings.ts';
import type { optionsMessages } from '../../utils/locale/options.ts';

export type OptionsText = (typeof optionsMessages)['zh-TW'];

/** What each panel of settings is handed. */
export interface PanelProps {
  readonly settings: Settings;
  readonly text: OptionsText;
  /** Fields the organisation has set, see `presetFields`. */
  readonly locked: ReadonlySet<string>;
  readonly onChange: (part: Partial<Settings>) => void;
}
