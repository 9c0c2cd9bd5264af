import { useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { openTopics } from '../../utils/composer/answers.ts';
import { suggestionTask } from '../../utils/composer/providers/answer.ts';
import { type Opinion, opinionTask } from '../../utils/composer/providers/opinion.ts';
import { triageOf } from '../../utils/composer/triage.ts';
import type { Check } from '../../utils/domain/check.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { SavedReply, Suggestion } from '../../utils/domain/suggestion.ts';
import { fill } from '../../utils/locale/messages.ts';
import { panelMessages } from '../../utils/locale/panel.ts';
import { listed } from '../../utils/locale/punctuation.ts';
import type { ModelDesk } from '../../utils/state/model-desk.ts';
import {
  type Answered,
  checkFor,
  modelRequest,
  offerReplies,
  requestFor,
  type Wish,
} from '../../utils/state/offer-replies.ts';
import type { PanelDesk } from '../../utils/state/panel-desk.ts';
import { AskModel } from '../provider/AskModel.tsx';
import { OpinionView } from './OpinionView.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewView } from './ReviewView.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { Workspace } from './Workspace.tsx';

interface PanelProps {
  readonly desk: PanelDesk;
  readonly settings: Settings;
  readonly check: Check;
  readonly saved: readonly SavedReply[];
  readonly model: ModelDesk | undefined;
  readonly keep: (reply: SavedReply) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

/** A review pasted by hand, where no page could be read. */
const byHand = 'by-hand';

/** Beside the page: its reviews, one draft, and replies to start from. Writes into the page only on a press. */
export function Panel({ desk, settings, check, saved, model, keep, copy }: PanelProps) {
  const { lang } = settings;
  const text = panelMessages[lang];
  const view = useStore(desk.state);
  const [chosen, setChosen] = useState<string>();
  const [pasted, setPasted] = useState('');
  const [draft, setDraft] = useState('');
  const [before, setBefore] = useState<readonly string[]>([]);
  const [wish, setWish] = useState<Wish>({ tone: 'warm', length: 'medium', turn: 0 });
  const [offered, setOffered] = useState<readonly Suggestion[]>([]);
  const [written, setWritten] = useState<readonly Suggestion[]>([]);
  const [opinion, setOpinion] = useState<Opinion>();
  const [said, setSaid] = useState('');
  const pasteId = useId();

  const { box } = view;
  const found = view.reviews.find(({ id }) => id === chosen);
  const boxReview = box?.review;
  const fromBox = boxReview && boxReview.id === chosen ? boxReview : undefined;
  const review: Answered | undefined =
    found ?? fromBox ?? (pasted.trim() === '' ? undefined : { id: byHand, text: pasted });
  const key = review && JSON.stringify([review.id, review.text, review.author, review.rating]);

  const checked = useMemo(() => checkFor(check, review, settings), [check, key, settings]);
  const triage = useMemo(() => review && triageOf(review), [key]);
  const result = useMemo(() => checked(draft), [checked, draft]);
  const posted = view.reviews.flatMap(({ ownerReply }) => ownerReply?.text ?? []).slice(0, 50);
  const request = review && requestFor(review, settings, wish, { saved, posted });

  useEffect(() => {
    let stale = false;
    if (!request) return setOffered([]);
    void offerReplies(request, checked).then((replies) => !stale && setOffered(replies));
    return () => {
      stale = true;
    };
  }, [key, wish, checked, saved]);
  useEffect(() => {
    setWritten([]);
    setOpinion(undefined);
  }, [key]);
  useEffect(() => {
    // Somebody began to answer on the page: the panel follows, unless a draft would be torn from its review.
    if (boxReview && draft.trim() === '') {
      setChosen(boxReview.id);
      setDraft(box.text);
    }
  }, [boxReview?.id]);

  const change = (next: string) => {
    setSaid('');
    setDraft(next);
  };
  const take = (next: string) => {
    if (draft.trim() !== '') setBefore([...before, draft]);
    change(next);
  };
  const use = (suggestion: Suggestion, mode: 'replace' | 'append') =>
    take(
      mode === 'replace' || draft.trim() === '' ? suggestion.text : `${draft.trimEnd()}\n${suggestion.text}`,
    );
  const follow = () => {
    if (!boxReview) return;
    setChosen(boxReview.id);
    take(box.text);
  };
  const keepReply = ({ text: words, answered = [], lang: spoken }: Suggestion) =>
    void keep({ text: words, topics: answered, lang: spoken, favourite: true }).then(
      () => setSaid(text.kept),
      () => setSaid(text.keepFailed),
    );
  const elsewhere = boxReview !== undefined && chosen !== undefined && boxReview.id !== chosen;
  const topics = triage?.labels.map(({ topic }) => topic);

  return (
    <main className="side-panel" lang={lang}>
      <header>
        <h1>{text.title}</h1>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {text.settings}
        </a>
      </header>
      {view.dead.length > 0 && (
        <p className="notice bad">{fill(text.dead, { fields: listed(view.dead, lang) })}</p>
      )}
      {view.page === 'looking' && <p className="soft">{text.looking}</p>}
      {view.page === 'none' && <p className="notice">{text.none}</p>}
      {view.page === 'here' && view.reviews.length === 0 && <p className="notice">{text.noReviews}</p>}
      {view.reviews.length > 0 && (
        <ReviewList
          reviews={view.reviews}
          chosen={chosen}
          text={text}
          onChoose={({ id }) => {
            setChosen(id);
            setSaid('');
          }}
        />
      )}
      {view.page !== 'looking' && view.reviews.length === 0 && !fromBox && (
        <div className="panel field">
          <label htmlFor={pasteId}>{text.pasted}</label>
          <textarea
            id={pasteId}
            rows={4}
            value={pasted}
            maxLength={20_000}
            onChange={(event) => setPasted(event.target.value)}
          />
        </div>
      )}
      {review && triage && (
        <ReviewView
          key={key}
          review={review}
          triage={triage}
          pasted={review.id === byHand}
          text={text}
          lang={lang}
          model={model}
        />
      )}
      <Workspace
        draft={draft}
        result={result}
        open={topics && openTopics(topics, draft, [...offered, ...written])}
        box={box}
        elsewhere={elsewhere}
        said={said}
        canUndo={before.length > 0}
        text={text}
        lang={lang}
        onDraft={change}
        onUndo={() => {
          change(before.at(-1) ?? draft);
          setBefore(before.slice(0, -1));
        }}
        onPut={(mode) => void desk.put(draft, mode).then((outcome) => setSaid(text[outcome]))}
        onTake={() => box && take(box.text)}
        onSwitch={follow}
        onCopy={() =>
          void copy(draft).then(
            () => setSaid(text.copied),
            () => setSaid(text.copyFailed),
          )
        }
      >
        {opinion && (
          <OpinionView opinion={opinion} text={text} lang={lang} onClose={() => setOpinion(undefined)} />
        )}
        {model && !opinion && draft.trim() !== '' && (
          <AskModel
            desk={model}
            task={() =>
              opinionTask({
                draft,
                review: review ?? { text: '' },
                clinic: settings.profile,
                ui: lang,
              })
            }
            label={text.opinion}
            lang={lang}
            onResult={setOpinion}
          />
        )}
      </Workspace>
      {request && (
        <SuggestionList
          suggestions={[...written, ...offered]}
          draft={draft}
          wish={wish}
          text={text}
          onWish={setWish}
          onUse={use}
          onKeep={keepReply}
        >
          {model ? (
            <AskModel
              desk={model}
              task={() => suggestionTask(modelRequest(request, checked))}
              label={text.write}
              lang={lang}
              onResult={setWritten}
            />
          ) : (
            <p className="soft">{text.modelOff}</p>
          )}
        </SuggestionList>
      )}
    </main>
  );
}
