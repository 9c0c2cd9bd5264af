import type { PlaceCoverage } from '../../utils/state/find-reviews.ts';
import type { InboxWords } from './words.ts';

/** How much of each place was seen and when: nobody shall take what was seen for all there is. */
export function Coverage({
  places,
  words: { text, fill, time },
}: {
  readonly places: readonly PlaceCoverage[];
  readonly words: InboxWords;
}) {
  return (
    <section className="panel coverage">
      <h2>{text.coverage}</h2>
      <ul>
        {places.map(({ place, name, seen, unanswered, newestSeen, lastSeen }) => (
          <li key={place}>
            <b>{name || text.unnamed}</b> {fill(text.coverageLine, { n: seen, open: unanswered })}{' '}
            {lastSeen === undefined
              ? text.coverageFile
              : `${fill(text.coverageNewest, { time: time(newestSeen) })} ${fill(text.coverageLast, { time: time(lastSeen) })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
