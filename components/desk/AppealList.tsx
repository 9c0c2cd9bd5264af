import type { AppealMove, AppealState } from '../../utils/domain/appeal.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { labelled } from '../../utils/locale/punctuation.ts';
import { platformPolicies, platformRules } from '../../utils/playbook/platform-policies.ts';
import type { TimelineWords } from './describe.ts';

interface AppealListProps {
  readonly incident: Incident;
  readonly words: TimelineWords;
  readonly moves: (state: AppealState) => readonly AppealMove[];
  readonly onMove: (incident: string, appeal: string, to: AppealMove) => Promise<boolean>;
}

/** Reports to platforms, where each stands, and the steps it can take. */
export function AppealList({ incident, words: { text, lang }, moves, onMove }: AppealListProps) {
  const appeals = incident.appeals ?? [];
  if (appeals.length === 0) return null;
  return (
    <ul className="appeals">
      {appeals.map((appeal) => (
        <li key={appeal.id}>
          <b>
            {labelled(
              platformRules[appeal.platform].name[lang],
              platformPolicies.find(({ policy }) => policy === appeal.policy)?.name[lang] ?? '',
              lang,
            )}
          </b>{' '}
          <span className="pill">{text[`appeal${appeal.state}`]}</span>
          <p>{appeal.reason}</p>
          {(appeal.state === 'kept' || appeal.state === 'final') && (
            <p className="soft">{text.appealStays}</p>
          )}
          <div className="row-actions no-print">
            {moves(appeal.state).map((to) => (
              <button key={to} type="button" onClick={() => void onMove(incident.id, appeal.id, to)}>
                {text[`appealGo${to}`]}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
