import { type FormEvent, useState } from 'react';
import type { ClinicProfile } from '../../utils/domain/profile.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { uiLangNames } from '../../utils/locale/messages.ts';
import type { welcomeMessages } from '../../utils/locale/welcome.ts';
import { Field } from '../design/Field.tsx';
import { Notice, type Said } from '../design/Notice.tsx';
import { PickField } from '../design/PickField.tsx';

interface QuickProfileProps {
  readonly settings: Settings;
  readonly text: (typeof welcomeMessages)['zh-TW'];
  readonly save: (change: Partial<Settings>) => Promise<void>;
}

const lines = ['name', 'phone', 'specialties', 'contactRole', 'signatureRole'] as const;
type Line = (typeof lines)[number];

/** The few things that make a suggested reply sound like this clinic; the rest is in the options. */
export function QuickProfile({ settings, text, save }: QuickProfileProps) {
  const [typed, setTyped] = useState<Readonly<Partial<Record<Line, string>>>>({});
  const [person, setPerson] = useState(settings.person);
  const [said, setSaid] = useState<Said>();

  const keep = async (change: Partial<Settings>, words?: string) => {
    try {
      await save(change);
      setSaid(words === undefined ? undefined : { tone: 'good', words });
    } catch {
      setSaid({ tone: 'bad', words: text.saveFailed });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const profile = lines.reduce(
      (past, key) => (typed[key] === undefined ? past : withLine(past, key, typed[key])),
      settings.profile,
    );
    void keep({ profile, person: person.trim() }, text.saved);
  };
  return (
    <form className="panel" onSubmit={submit}>
      <h2>{text.profileTitle}</h2>
      <p>{text.profileHelp}</p>
      <div className="fields">
        <PickField
          label={text.language}
          value={settings.lang}
          options={uiLangNames}
          onPick={(lang) => void keep({ lang })}
        />
        {lines.map((key) => (
          <Field
            key={key}
            label={text[key]}
            hint={text[`${key}Hint`]}
            value={typed[key] ?? shown(settings.profile[key])}
            onChange={(value) => setTyped({ ...typed, [key]: value })}
          />
        ))}
        <Field label={text.person} hint={text.personHint} value={person} onChange={setPerson} />
      </div>
      <div className="row-actions">
        <button type="submit" className="primary">
          {text.save}
        </button>
        <Notice said={said} />
      </div>
    </form>
  );
}

function shown(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.join('、') ?? '');
}

/** The profile with one line changed; an emptied line is left out. */
function withLine(profile: ClinicProfile, key: Line, typed: string): ClinicProfile {
  const { [key]: _, ...rest } = profile;
  const line = typed.trim();
  if (line === '') return rest;
  const parts = line.split(/[、,，;；]/u).map((part) => part.trim());
  return { ...rest, [key]: key === 'specialties' ? parts.filter((part) => part !== '') : line };
}
