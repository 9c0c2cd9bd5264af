import type { Rule } from '../../../utils/domain/rule.ts';
import { SeverityTag } from './SeverityTag.tsx';
import { contexts } from './trial.ts';
import type { RuleText } from './words.ts';

const packs = ['tw', 'us'] as const;

/** How a rule is handled as shipped, by where the text will be read and by pack. */
export function SeverityTable({ rule, text }: { readonly rule: Rule; readonly text: RuleText }) {
  return (
    <table className="levels">
      <thead>
        <tr>
          <th scope="col">{text.where}</th>
          {packs.map((pack) => (
            <th scope="col" key={pack}>
              {text[pack]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contexts.map((context) => (
          <tr key={context}>
            <th scope="row">{text[context]}</th>
            {packs.map((pack) => (
              <td key={pack}>
                <SeverityTag level={rule.context?.[context] ?? rule.severity[pack]} text={text} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
