import { useCallback, useEffect, useState } from 'react';
import type { FileReading } from '../../utils/domain/file-review.ts';
import type { AnswerAudit, PostedAnswer } from '../../utils/domain/posted-answer.ts';
import { auditMessages } from '../../utils/locale/audit-answers.ts';
import { answersInFile, answersRemembered } from '../../utils/state/posted-answers.ts';
import { FilePick } from '../design/FilePick.tsx';
import { problemSaid } from './file-problem.ts';
import { RiskyAnswers } from './RiskyAnswers.tsx';
import type { InboxWords } from './words.ts';

/** What checking public answers asks of the world outside. */
export interface AnswerAuditActions {
  /** Answers on the page in this tab; undefined when it cannot be read. */
  readonly answersOn: (
    tabId: number,
  ) => Promise<{ readonly title: string; readonly answers: readonly PostedAnswer[] } | undefined>;
  readonly readFile: (file: File) => Promise<FileReading>;
  readonly audit: (answers: readonly PostedAnswer[]) => Promise<AnswerAudit>;
  /** Notes what was said beside the reviews of the inbox. */
  readonly judge: (risks: AnswerAudit['risks']) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly saveCsv: (audit: AnswerAudit) => void;
}

interface AnswerAuditViewProps {
  readonly tabId: number | undefined;
  /** Answers of the reviews in the inbox. */
  readonly seen: readonly PostedAnswer[];
  readonly words: InboxWords;
  readonly actions: AnswerAuditActions;
}

type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'working'; readonly said: string }
  | { readonly at: 'failed'; readonly said: string }
  | { readonly at: 'done'; readonly title: string; readonly audit: AnswerAudit; readonly fromPage: boolean };

/** Every public answer of a page or a file, checked at one press. */
export function AnswerAuditView({ tabId, seen, words, actions }: AnswerAuditViewProps) {
  const { lang, fill } = words;
  const text = auditMessages[lang];
  const [state, setState] = useState<State>({ at: 'waiting' });

  const audit = useCallback(
    async (title: string, answers: readonly PostedAnswer[], fromPage: boolean): Promise<State> => {
      return { at: 'done', title, audit: await actions.audit(answers), fromPage };
    },
    [actions],
  );
  const readPage = useCallback(
    async (tab: number): Promise<State> => {
      const page = await actions.answersOn(tab);
      if (!page) return { at: 'failed', said: text.denied };
      if (page.answers.length === 0)
        return { at: 'failed', said: fill(text.noAnswers, { title: page.title }) };
      return audit(page.title, page.answers, true);
    },
    [actions, audit, fill, text],
  );
  const readFile = async (file: File): Promise<State> => {
    const reading = await actions.readFile(file);
    if (!reading.ok)
      return {
        at: 'failed',
        said: fill(text.fileProblem, { file: file.name, why: problemSaid(reading.problem, lang) }),
      };
    const answers = answersIn(reading, file.name);
    if (answers.length > 0) return audit(file.name, answers, false);
    const n = reading.kind === 'calmreply' ? reading.remembered.length : reading.reviews.length;
    return { at: 'failed', said: fill(text.noAnswersFile, { title: file.name, n }) };
  };
  const readSeen = async (): Promise<State> => {
    const state = await audit(text.fromInbox, seen, true);
    if (state.at === 'done') await actions.judge(state.audit.risks);
    return state;
  };
  const run = useCallback(
    (work: Promise<State>, said: string) => {
      setState({ at: 'working', said });
      work.then(setState, () => setState({ at: 'failed', said: text.denied }));
    },
    [text],
  );

  useEffect(() => {
    if (tabId !== undefined) run(readPage(tabId), text.checking);
  }, [tabId, readPage, run, text]);

  return (
    <section className="panel audit-view" aria-label={text.answersTitle}>
      <h2>{text.answersTitle}</h2>
      <p>{text.answersLead}</p>
      <div className="sources">
        <div>
          <h3>{text.fromPage}</h3>
          <p className="soft">{text.fromPageHow}</p>
          {tabId !== undefined && (
            <button
              type="button"
              disabled={state.at === 'working'}
              onClick={() => run(readPage(tabId), text.checking)}
            >
              {text.again}
            </button>
          )}
        </div>
        <div>
          <h3>{text.fromInbox}</h3>
          <p className="soft">{text.fromInboxHow}</p>
          <button
            type="button"
            data-source="inbox"
            disabled={seen.length === 0 || state.at === 'working'}
            onClick={() => run(readSeen(), text.checking)}
          >
            {fill(text.checkInbox, { n: seen.length })}
          </button>
        </div>
        <div>
          <h3>{text.fromFile}</h3>
          <p className="soft">{text.fromFileHow}</p>
          <FilePick
            label={text.chooseFile}
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            onPick={(file) => run(readFile(file), text.reading)}
          />
        </div>
      </div>
      <div aria-live="polite" className="audit-said">
        {state.at === 'working' && <p className="soft">{state.said}</p>}
        {state.at === 'failed' && <p className="notice bad">{state.said}</p>}
        {state.at === 'done' && (
          <>
            <p className={state.audit.risky.length > 0 ? 'notice' : 'notice good'}>
              {fill(state.audit.risky.length > 0 ? text.report : text.reportClean, {
                title: state.title,
                n: state.audit.checked,
                risky: state.audit.risky.length,
              })}{' '}
              {state.audit.unread > 0 && fill(text.reportUnread, { n: state.audit.unread })}
            </p>
            {state.fromPage && <p className="soft">{text.onlyLoaded}</p>}
          </>
        )}
      </div>
      {state.at === 'done' && state.audit.risky.length > 0 && (
        <RiskyAnswers
          key={state.title}
          audit={state.audit}
          words={words}
          copy={actions.copy}
          onSave={() => actions.saveCsv(state.audit)}
        />
      )}
    </section>
  );
}

function answersIn(reading: Extract<FileReading, { readonly ok: true }>, file: string): PostedAnswer[] {
  return reading.kind === 'calmreply'
    ? answersRemembered(reading.remembered, file)
    : answersInFile(reading.reviews, file);
}
