import type { SurgeAlert } from '../../utils/domain/surge.ts';
import { explainSigns, explainSurge } from '../../utils/insight/explain-surge.ts';
import type { Words } from './words.ts';

/** So many are listed, the newest first. */
const most = 10;

/** What was unusual, in words. */
export function SurgePanel({ surges, text, lang }: Words & { readonly surges: readonly SurgeAlert[] }) {
  const listed = surges.toSorted((a, b) => b.at - a.at).slice(0, most);
  return (
    <section className="panel" aria-labelledby="surges">
      <h2 id="surges">{text.surges}</h2>
      {listed.length === 0 ? (
        <p>{text.noSurges}</p>
      ) : (
        <ul className="surge-list">
          {listed.map((alert) => (
            <li key={alert.id}>
              <b>
                {new Date(alert.at).toLocaleDateString(lang)} {alert.placeName}
              </b>{' '}
              <span className="pill">{text[`surge${alert.state}`]}</span>
              <p>
                {explainSurge(alert.surge, lang)} {explainSigns(alert.surge.signs, lang)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
