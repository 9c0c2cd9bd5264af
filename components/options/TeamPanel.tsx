import type { Settings, TeamMember } from '../../utils/domain/settings.ts';
import { fill, tongueOf } from '../../utils/locale/messages.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { Field } from '../design/Field.tsx';
import type { PanelProps } from './panel.ts';

const clocks = [
  { id: 'acknowledge', unit: 1 },
  { id: 'considered', unit: 60 },
  { id: 'visible', unit: 24 * 60 },
] as const;

/** Who works here and is told of a running clock, how long each clock runs, and when nobody is disturbed. */
export function TeamPanel({ settings, text, locked, onChange }: PanelProps) {
  const setMember = (index: number, member: TeamMember) =>
    onChange({ team: settings.team.with(index, member) });
  const { quiet } = settings;
  const setQuiet = (next: Settings['quiet']) => onChange({ quiet: next });
  return (
    <section className="panel">
      <h2>{text.team}</h2>
      <p>{text.teamHelp}</p>
      <div className="fields">
        <Field label={text.person} value={settings.person} onChange={(person) => onChange({ person })} />
        <Field
          label={text.onDuty}
          value={settings.onDuty ?? ''}
          onChange={(onDuty) => onChange({ onDuty: onDuty.trim() === '' ? undefined : onDuty })}
        />
        {clocks.map(({ id, unit }) => (
          <Field
            key={id}
            type="number"
            label={text[id]}
            value={String(Math.round(settings.clocks[id] / unit))}
            managed={locked.has(`clocks.${id}`) ? text.managed : undefined}
            onChange={(value) => {
              const amount = Math.round(Number(value));
              if (amount >= 1 && amount * unit <= 86_400)
                onChange({ clocks: { ...settings.clocks, [id]: amount * unit } });
            }}
          />
        ))}
      </div>
      <ul className="members">
        {settings.team.map((member, index) => (
          // Members have no identity but their place.
          <li key={index}>
            <Field
              label={text.memberName}
              value={member.name}
              onChange={(name) => setMember(index, { ...member, name })}
            />
            <fieldset>
              <legend>{text.roles}</legend>
              {roles.map(({ role, name }) => (
                <label key={role}>
                  <input
                    type="checkbox"
                    checked={member.roles.includes(role)}
                    onChange={(event) =>
                      setMember(index, {
                        ...member,
                        roles: event.target.checked
                          ? [...member.roles, role]
                          : member.roles.filter((held) => held !== role),
                      })
                    }
                  />{' '}
                  {name[tongueOf(settings.lang)]}
                </label>
              ))}
            </fieldset>
            <button
              type="button"
              className="link"
              onClick={() => onChange({ team: settings.team.toSpliced(index, 1) })}
            >
              {fill(text.removeMember, { name: member.name })}
            </button>
          </li>
        ))}
      </ul>
      <div className="row-actions">
        <button type="button" onClick={() => onChange({ team: [...settings.team, { name: '', roles: [] }] })}>
          {text.addMember}
        </button>
        <label>
          <input
            type="checkbox"
            checked={quiet !== undefined}
            disabled={locked.has('quiet')}
            onChange={(event) => setQuiet(event.target.checked ? { from: 22 * 60, to: 8 * 60 } : undefined)}
          />{' '}
          {text.quiet}
        </label>
        <small className="soft">{text.quietHelp}</small>
      </div>
      {quiet && (
        <div className="fields">
          {(['from', 'to'] as const).map((side) => (
            <Field
              key={side}
              type="time"
              label={side === 'from' ? text.quietFrom : text.quietTo}
              value={clockFace(quiet[side])}
              managed={locked.has('quiet') ? text.managed : undefined}
              onChange={(value) => {
                const at = minutesOf(value);
                if (at !== undefined) setQuiet({ ...quiet, [side]: at });
              }}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function clockFace(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function minutesOf(value: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/u.exec(value) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
