import type { Incident } from '../../utils/domain/incident.ts';
import { timeOf } from '../../utils/locale/times.ts';
import { describe, type TimelineWords } from './describe.ts';

/** Everything that was done, first to last. */
export function Timeline({
  incident,
  words,
}: {
  readonly incident: Incident;
  readonly words: TimelineWords;
}) {
  return (
    <section className="history">
      <h3>{words.text.timeline}</h3>
      <ol className="timeline">
        {incident.timeline.map((entry) => (
          <li key={entry.id}>
            <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at, words.locale)}</time>
            <b>{entry.by || words.text.system}</b>
            <span>{describe(entry, incident, words)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
