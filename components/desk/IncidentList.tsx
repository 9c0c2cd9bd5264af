import { useState } from 'react';
import type { Incident } from '../../utils/domain/incident.ts';
import { remaining, runningClocks } from '../../utils/incidents/clocks.ts';
import { fill } from '../../utils/locale/messages.ts';
import { branches } from '../../utils/playbook/branches.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import { spokenDuration } from '../design/duration.ts';
import type { TimelineWords } from './describe.ts';

interface IncidentListProps {
  readonly incidents: readonly Incident[];
  readonly selected: string | undefined;
  readonly now: number;
  readonly words: TimelineWords;
  readonly onPick: (id: string) => void;
}

/** Height of one row, in px; every row has it, so that only the rows in sight are drawn. */
const rowHeight = 66;
const spare = 6;

/** One row an incident: what it is, how grave, and its nearest clock. Thousands scroll as lightly as ten. */
export function IncidentList({ incidents, selected, now, words, onPick }: IncidentListProps) {
  const [first, setFirst] = useState(0);
  const [rows, setRows] = useState(20);
  const from = Math.max(0, Math.min(first, incidents.length - rows) - spare);
  const shown = incidents.slice(from, from + rows + 2 * spare);
  const look = (list: HTMLElement) => {
    setFirst(Math.floor(list.scrollTop / rowHeight));
    setRows(Math.ceil(list.clientHeight / rowHeight));
  };
  return (
    <div className="incidents" onScroll={(event) => look(event.currentTarget)}>
      <ul style={{ paddingBlockStart: from * rowHeight, blockSize: incidents.length * rowHeight }}>
        {shown.map((incident, index) => (
          <li
            key={incident.id}
            aria-setsize={incidents.length}
            aria-posinset={from + index + 1}
            style={{ blockSize: rowHeight }}
          >
            <button
              type="button"
              aria-current={incident.id === selected ? 'true' : undefined}
              onClick={() => onPick(incident.id)}
            >
              <b>
                {branches.find((entry) => entry.branch === incident.branch)?.name[words.lang]} {incident.code}
              </b>
              <span className="level" data-level={incident.level}>
                {fill(words.desk.level, { n: incident.level })}
              </span>
              <small>{secondLine(incident, now, words)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function secondLine(incident: Incident, now: number, { text, desk, lang }: TimelineWords): string {
  const state = desk[`state${incident.state}`];
  const clock = runningClocks(incident)[0];
  if (!clock) return state;
  const { ms, overdue } = remaining(clock, now);
  const time = spokenDuration(Math.abs(ms), desk);
  return `${state} · ${clockKinds[clock.id].name[lang]} ${fill(overdue ? text.over : text.left, { time })}`;
}
