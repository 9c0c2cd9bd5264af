import type { Incident } from '../../utils/domain/incident.ts';
import { fill } from '../../utils/locale/messages.ts';
import { branches } from '../../utils/playbook/branches.ts';
import type { Words } from './words.ts';

interface HeaderProps extends Words {
  readonly incident: Incident;
  readonly incidents: readonly Incident[];
  readonly onSelect: (id: string) => void;
  readonly onAnother: () => void;
}

/** Which incident this is, and a way to the others. */
export function Header({ incident, incidents, text, lang, onSelect, onAnother }: HeaderProps) {
  return (
    <header>
      {incidents.length > 1 ? (
        <select
          aria-label={text.incidentLabel}
          value={incident.id}
          onChange={(event) => onSelect(event.target.value)}
        >
          {incidents.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {titleOf(entry, lang)}
            </option>
          ))}
        </select>
      ) : (
        <h1>{titleOf(incident, lang)}</h1>
      )}
      <span className="pill">{text[`state${incident.state}`]}</span>
      <span className="pill level" data-level={incident.level} title={text.levelHelp}>
        {fill(text.level, { n: incident.level })}
      </span>
      <button
        type="button"
        className="round"
        aria-label={text.another}
        title={text.another}
        onClick={onAnother}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M10 4v12M4 10h12" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </header>
  );
}

function titleOf(incident: Incident, lang: Words['lang']): string {
  const branch = branches.find((entry) => entry.branch === incident.branch)?.name[lang] ?? '';
  return `${branch} ${incident.code}`;
}
