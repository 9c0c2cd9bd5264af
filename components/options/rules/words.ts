import type { Severity } from '../../../utils/domain/finding.ts';
import type { ruleMessages } from '../../../utils/locale/rules.ts';

export type RuleText = (typeof ruleMessages)['zh-TW'];

/** Every word a part of the rules' pages may need, and the language the rules speak in. */
export interface Words {
  readonly rule: RuleText;
  readonly lang: 'zh' | 'en';
}

export type Level = Severity | 'off';
