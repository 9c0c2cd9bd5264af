import { useEffect, useId, useMemo, useState } from 'react';
import type { AppealPlatform, PolicyClass } from '../../utils/domain/appeal.ts';
import type { Incident } from '../../utils/domain/incident.ts';
import { appealMoves, appealReason } from '../../utils/incidents/appeal.ts';
import { fill } from '../../utils/locale/messages.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import { platformPolicies, platformRules } from '../../utils/playbook/platform-policies.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { readForAppeal } from '../../utils/state/read-for-appeal.ts';
import { PickField } from '../design/PickField.tsx';
import { AppealList } from './AppealList.tsx';
import type { TimelineWords } from './describe.ts';
import type { EvidenceActions } from './EvidencePanel.tsx';
import { SimilarReviews } from './SimilarReviews.tsx';

interface AppealPanelProps {
  readonly desk: Desk;
  readonly evidence: EvidenceActions;
  readonly incident: Incident;
  readonly words: TimelineWords;
}

const platforms: readonly AppealPlatform[] = ['google', 'facebook'];

/** Whether a review may be reported to its platform, the one sentence to report it with, and how the reports stand. */
export function AppealPanel({ desk, evidence, incident, words }: AppealPanelProps) {
  const { text, lang } = words;
  const [review, setReview] = useState('');
  const [kept, setKept] = useState('');
  const [platform, setPlatform] = useState<AppealPlatform>(
    incident.origin === 'facebook' ? 'facebook' : 'google',
  );
  const [picked, setPicked] = useState<PolicyClass>();
  const [copied, setCopied] = useState(false);
  const id = useId();
  useEffect(() => {
    const life = new AbortController();
    evidence.watch(
      incident.id,
      (pieces) => {
        const quote = pieces.findLast(({ type }) => type === 'text/plain');
        setKept(quote ? new TextDecoder().decode(quote.bytes) : '');
      },
      life.signal,
    );
    return () => life.abort();
  }, [evidence, incident.id]);

  const { classes, advice } = useMemo(() => readForAppeal(review), [review]);
  const policy = picked ?? classes[0]?.policy;
  const carried = classes.find((entry) => entry.policy === policy)?.words ?? [];
  const reason = policy && appealReason(policy, platform, carried, lang);
  const chosen = platformPolicies.find((entry) => entry.policy === policy);
  const rules = platformRules[platform];
  const read = (next: string) => {
    setReview(next);
    setPicked(undefined);
    setCopied(false);
  };
  return (
    <section className="appeal">
      <h3>{text.appeal}</h3>
      <AppealList incident={incident} words={words} moves={appealMoves} onMove={desk.moveAppeal} />
      <details className="no-print">
        <summary>{text.appealNew}</summary>
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (!policy || !reason) return;
            void desk
              .prepareAppeal(incident.id, { platform, policy, reason })
              .then((stored) => stored && read(''));
          }}
        >
          <div className="field wide">
            <label htmlFor={id}>{text.appealReview}</label>
            <textarea
              id={id}
              rows={3}
              maxLength={20_000}
              value={review}
              onChange={(event) => read(event.target.value)}
            />
            {kept !== '' && review !== kept && (
              <button type="button" className="link" onClick={() => read(kept)}>
                {text.appealKept}
              </button>
            )}
          </div>
          <p className="notice wide" role="status" data-advice={advice}>
            {text[`appeal${advice}`]}
            {(advice === 'merely-negative' || advice === 'disputed-facts') && ` ${text.appealAnyway}`}
          </p>
          <PickField
            label={text.appealPlatform}
            value={platform}
            options={platforms.map((each) => [each, platformRules[each].name[lang]])}
            onPick={setPlatform}
          />
          <PickField
            label={text.appealClass}
            value={policy ?? ''}
            options={[
              ['', text.appealPick],
              ...platformPolicies.map((entry) => [entry.policy, entry.name[lang]] as const),
            ]}
            onPick={(next) => setPicked(next === '' ? undefined : next)}
          />
          {chosen && reason && (
            <div className="wide drafted">
              {carried.length > 0 && (
                <p className="carried">{fill(text.appealWords, { words: listed(carried, lang) })}</p>
              )}
              <p>{chosen.honest[lang]}</p>
              <h4>{text.appealReasonLabel}</h4>
              <blockquote>{reason}</blockquote>
              <div className="row-actions">
                <button
                  type="button"
                  onClick={() =>
                    void navigator.clipboard.writeText(reason).then(
                      () => setCopied(true),
                      () => setCopied(false),
                    )
                  }
                >
                  {copied ? text.copied : text.appealCopy}
                </button>
                <button type="submit" className="primary">
                  {text.appealPrepare}
                </button>
              </div>
              <SimilarReviews text={review} reviews={evidence.reviews} words={words} />
              <p>{rules.how[lang]}</p>
              <ul className="tools">
                {rules.tools.map((tool) => (
                  <li key={tool.url}>
                    <a href={tool.url} target="_blank" rel="noreferrer">
                      {tool.name[lang]}
                    </a>
                  </li>
                ))}
              </ul>
              <p className="soft">
                <a href={rules.source} target="_blank" rel="noreferrer">
                  {fill(text.appealSource, { date: rules.checkedOn })}
                </a>{' '}
                {rules.certainty === 'likely' && text.appealSecondhand} {text.appealThreat}
              </p>
            </div>
          )}
        </form>
      </details>
    </section>
  );
}
