import type { OwnRules } from '../../utils/domain/check.ts';
import { rules } from '../../utils/rules/index.ts';
import type { PanelProps } from './panel.ts';

const choices = ['default', 'block', 'warn', 'advise', 'off'] as const;

/** Each rule, with a way to soften it or switch it off that asks for a reason. */
export function RulesPanel({ settings, text, lang, onChange }: PanelProps & { readonly lang: 'zh' | 'en' }) {
  const { severity } = settings.own;
  const set = (id: string, to: (typeof choices)[number], reason: string) => {
    const { [id]: _, ...rest } = severity;
    const next: OwnRules['severity'] = to === 'default' ? rest : { ...rest, [id]: { to, reason } };
    onChange({ own: { ...settings.own, severity: next } });
  };
  return (
    <section className="panel">
      <details>
        <summary>
          <h2>{text.rules}</h2>
        </summary>
        <p>{text.rulesHelp}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.rule}</th>
              <th scope="col">{text.severity}</th>
              <th scope="col">{text.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ id, title }) => {
              const own = severity[id];
              return (
                <tr key={id}>
                  <th scope="row">
                    {title[lang]}
                    <code>{id}</code>
                  </th>
                  <td>
                    <select
                      aria-label={`${title[lang]}：${text.severity}`}
                      value={own?.to ?? 'default'}
                      onChange={(event) =>
                        set(id, event.target.value as (typeof choices)[number], own?.reason ?? '')
                      }
                    >
                      {choices.map((choice) => (
                        <option key={choice} value={choice}>
                          {text[`severity${choice}`]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    {own && (
                      <input
                        aria-label={`${title[lang]}：${text.reason}`}
                        value={own.reason}
                        maxLength={500}
                        required
                        onChange={(event) => set(id, own.to, event.target.value)}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}
