import type { Incident } from '../../utils/domain/incident.ts';
import type { Letter } from '../../utils/domain/step.ts';
import { progressOf } from '../../utils/incidents/progress.ts';
import { fill } from '../../utils/locale/messages.ts';
import { letters } from '../../utils/playbook/letters.ts';
import type { Words } from './words.ts';

interface ProgressProps extends Words {
  readonly incident: Incident;
  readonly current: Letter | undefined;
}

/** The five letters, each filling as its steps are ticked. */
export function Progress({ incident, current, text, lang }: ProgressProps) {
  return (
    <ol className="progress">
      {progressOf(incident).map(({ letter, done, total }) => {
        const name = letters.find((entry) => entry.letter === letter)?.name[lang] ?? '';
        return (
          <li
            key={letter}
            aria-current={letter === current ? 'step' : undefined}
            data-full={done === total}
            aria-label={fill(text.letterProgress, { name, done, total })}
          >
            <span className="letter" style={{ background: ring(done / total) }}>
              <b>{letter}</b>
            </span>
            <small aria-hidden="true">{name}</small>
          </li>
        );
      })}
    </ol>
  );
}

function ring(share: number): string {
  return `conic-gradient(var(--accent) ${share * 360}deg, var(--line) 0)`;
}
