import type { ClinicProfile } from '../../utils/domain/profile.ts';
import { Field, ListField } from '../design/Field.tsx';
import type { PanelProps } from './panel.ts';

const lines = [
  'name',
  'phone',
  'line',
  'email',
  'website',
  'address',
  'hours',
  'contactRole',
  'signatureRole',
] as const;
const lists = ['doctors', 'specialties', 'branches', 'preferredWords', 'bannedWords'] as const;

/** What the clinic says about itself; an emptied field is left out and not stored as an empty word. */
export function ProfilePanel({ settings, text, locked, onChange }: PanelProps) {
  const change = (key: keyof ClinicProfile, value: string | readonly string[]) => {
    const { [key]: _, ...rest } = settings.profile;
    onChange({ profile: value.length === 0 ? rest : { ...rest, [key]: value } });
  };
  return (
    <section className="panel">
      <h2>{text.profile}</h2>
      <p>{text.profileHelp}</p>
      <div className="fields">
        {lines.map((key) => (
          <Field
            key={key}
            label={text[key]}
            value={settings.profile[key] ?? ''}
            managed={locked.has(`profile.${key}`) ? text.managed : undefined}
            {...(key === 'contactRole' || key === 'signatureRole' ? { hint: text[`${key}Hint`] } : {})}
            onChange={(value) => change(key, value)}
          />
        ))}
        {lists.map((key) => (
          <ListField
            key={key}
            label={text[key]}
            values={settings.profile[key] ?? []}
            managed={locked.has(`profile.${key}`) ? text.managed : undefined}
            hint={key === 'doctors' ? text.doctorsHint : text.onePerLine}
            onChange={(values) => change(key, values)}
          />
        ))}
      </div>
    </section>
  );
}
