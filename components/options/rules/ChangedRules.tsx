import type { OwnRules } from '../../../utils/domain/check.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import { tongueOf } from '../../../utils/locale/messages.ts';
import { ruleMessages } from '../../../utils/locale/rules.ts';
import { rules } from '../../../utils/rules/index.ts';
import { SeverityTag } from './SeverityTag.tsx';

interface ChangedRulesProps {
  readonly severity: OwnRules['severity'];
  readonly lang: Settings['lang'];
}

/** The rules the clinic has changed, each with its reason and the way to its page. */
export default function ChangedRules({ severity, lang }: ChangedRulesProps) {
  const title = (id: string) => rules.find((rule) => rule.id === id)?.title[tongueOf(lang)] ?? id;
  return (
    <ul className="rule-list">
      {Object.entries(severity).map(([id, { to, reason }]) => (
        <li key={id}>
          <a href={`#rules/${id}`}>{title(id)}</a>
          <SeverityTag level={to} text={ruleMessages[lang]} />
          <span className="soft">{reason.trim() === '' ? ruleMessages[lang].reasonNone : reason}</span>
        </li>
      ))}
    </ul>
  );
}
