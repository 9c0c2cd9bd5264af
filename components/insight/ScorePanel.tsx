import type { Records } from '../../utils/state/open-insight.ts';
import { type Score, scoresOf } from './scores.ts';
import type { Words } from './words.ts';

/** So many are listed. */
const most = 20;

/** How drills and audits went. */
export function ScorePanel({ records, text, lang }: Words & { readonly records: Records }) {
  const scores = scoresOf(records, { text, lang }).slice(0, most);
  return (
    <section className="panel" aria-labelledby="scores">
      <h2 id="scores">{text.practice}</h2>
      <p>{text.practiceNote}</p>
      {scores.length === 0 ? <p>{text.noScores}</p> : <ScoreTable scores={scores} {...{ text, lang }} />}
    </section>
  );
}

export function ScoreTable({ scores, text, lang }: Words & { readonly scores: readonly Score[] }) {
  return (
    <table className="steps-table">
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.when}</th>
          <th scope="col">{text.score}</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, name, at, score }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{new Date(at).toLocaleDateString(lang)}</td>
            <td>{score}</td>
            <td aria-hidden="true">
              <span className="meter" style={{ inlineSize: `${score}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
