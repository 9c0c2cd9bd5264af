import type { Check, CheckRequest, CheckResult } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import type { WriteOutcome } from '../domain/panel.ts';
import type { Review } from '../domain/review.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { Editor } from '../editors/editor.ts';
import { guardMessages } from '../locale/guard.ts';
import { after } from './after.ts';
import type { ReplyBox } from './boxes.ts';
import type { CardActions, CardHandle, CardView } from './card-port.ts';
import type { CardParts, GuardParts, GuardSettings } from './parts.ts';
import type { Permits } from './permit.ts';
import { type Underline, underlineOf } from './underline.ts';
import { write } from './write.ts';

/** How often an open card looks whether its box is still there and still marked, in ms. */
const heartbeat = 500;
/** How long a reason may take to be kept, in ms: a browser that stops the background loses the message on its way. */
const patience = 3_000;

/** One reply box being worked on: its text, what was found in it, and the card beside it. */
export interface Session {
  readonly box: ReplyBox;
  readonly text: () => string;
  /** The checker's word on the text as it is now; undefined while there is no checker. Synchronous. */
  readonly result: () => CheckResult | undefined;
  /** Brings underlines and card up to what the text is now. */
  readonly refresh: () => void;
  /** Post was pressed and must wait: shows why. */
  readonly hold: () => void;
  /** Post went through: the card has nothing more to say about it. */
  readonly passed: () => void;
  /** Puts words in place of the draft or after it, only ever after a press; `stale` when it is not `expected` any more. */
  readonly insert: (words: string, mode: 'replace' | 'append', expected: string) => Promise<WriteOutcome>;
  readonly end: () => void;
  /** Moves the focus into the card; false where there is none. */
  readonly enter: () => boolean;
}

export interface SessionParts {
  readonly guard: GuardParts;
  readonly permits: Permits;
  readonly checker: () => Check | undefined;
  readonly card: () => Promise<CardParts | undefined>;
  readonly composing: () => boolean;
  /** Said instead of findings while the guard cannot do its work in this box. */
  readonly off: (box: ReplyBox) => string | undefined;
}

export function startSession(box: ReplyBox, editor: Editor, parts: SessionParts): Session {
  const { guard, permits, composing } = parts;
  const { window } = guard;
  const underline: Underline = underlineOf(box.editor, editor);
  const ignored = new Set<string>();
  let checked:
    | { readonly text: string; readonly settings: GuardSettings; readonly result: CheckResult }
    | undefined;
  let card: CardHandle | undefined;
  let opening = false;
  let held = false;
  let closedAt: string | undefined;
  let before: string | undefined;
  let suggestions: readonly Suggestion[] = [];
  let beat: number | undefined;

  const text = (): string => editor.read(box.editor);

  const result = (): CheckResult | undefined => {
    const check = parts.checker();
    if (!check) return undefined;
    const draft = text();
    const settings = guard.settings();
    if (checked?.text === draft && checked.settings === settings) return checked.result;
    const fresh = check(requestFor(draft, box.review()));
    checked = { text: draft, settings, result: fresh };
    return fresh;
  };

  const requestFor = (draft: string, review: Review | undefined): CheckRequest => {
    const { lang, pack, clinic, own } = guard.settings();
    return {
      draft,
      pack,
      lang,
      context: 'reply',
      ...(clinic ? { clinic } : {}),
      ...(own ? { own } : {}),
      ...(review ? { review: reviewed(review) } : {}),
    };
  };

  /** What we offer goes through the same check as what a person types, own words included. */
  const safe = (replies: readonly Suggestion[], review: Review | undefined): readonly Suggestion[] => {
    const check = parts.checker();
    return replies.filter((reply) => check?.(requestFor(reply.text, review)).verdict === 'clean');
  };

  const shown = (): readonly Finding[] =>
    (result()?.findings ?? []).filter(
      (finding) => finding.severity === 'block' || !ignored.has(keyOf(finding)),
    );

  const view = (): CardView => {
    const unread = result()?.faults.includes('analysis') ?? false;
    const off = unread ? guardMessages[guard.settings().lang].noChecker : parts.off(box);
    return {
      lang: guard.settings().lang,
      verdict: result()?.verdict ?? 'clean',
      findings: shown(),
      suggestions,
      draft: text(),
      held,
      bytes: new TextEncoder().encode(text()).length,
      ...(box.byteLimit === undefined ? {} : { byteLimit: box.byteLimit }),
      ...(off === undefined ? {} : { off }),
      canRestore: before !== undefined && before !== text(),
    };
  };

  const openCard = async (focus: boolean): Promise<void> => {
    if (!card && !opening) {
      opening = true;
      const loaded = await parts.card();
      opening = false;
      if (!loaded || guard.signal.aborted || !box.editor.isConnected) return;
      card = loaded.mountCard(box.editor, actions, box.submit);
      beat = window.setInterval(tick, heartbeat);
      const review = box.review();
      void loaded.suggest(review, guard.settings()).then((replies) => {
        suggestions = safe(replies, review);
        card?.render(view());
      });
    }
    card?.render(view());
    if (focus && !composing()) card?.focus();
  };

  const closeCard = (): void => {
    window.clearInterval(beat);
    card?.destroy();
    card = undefined;
  };

  const refresh = (): void => {
    if (result()?.verdict !== 'block') held = false;
    const findings = shown();
    underline.paint(findings);
    if (card) card.render(view());
    else if (findings.some(({ severity }) => severity !== 'advise') && closedAt !== text())
      void openCard(false);
  };

  /** Pages remove foreign nodes, clear highlights and change the text without an event. */
  const tick = (): void => {
    if (!guard.alive() || !box.editor.isConnected) end();
    else refresh();
  };

  const end = (): void => {
    closeCard();
    underline.clear();
  };

  const put = async (span: Finding['span'], words: string, expected: string): Promise<WriteOutcome> => {
    const outcome = await write({ box: box.editor, editor, expected, span, text: words, composing });
    if (outcome === 'written' || outcome === 'written-without-undo') before = expected;
    refresh();
    return outcome;
  };

  const insert: Session['insert'] = (words, mode, expected) => {
    const end = expected.length;
    if (mode === 'replace') return put({ start: 0, end }, words, expected);
    const gap = expected === '' || expected.endsWith('\n') ? '' : '\n';
    return put({ start: end, end }, gap + words, expected);
  };

  const actions: CardActions = {
    apply: (finding, rewrite) => {
      const now = text();
      if (now.slice(finding.span.start, finding.span.end) !== finding.excerpt)
        return Promise.resolve('stale');
      return put(rewrite.span ?? finding.span, rewrite.text, now);
    },
    insert: (suggestion, mode) => insert(suggestion.text, mode, text()),
    favourite: ({ text: words, answered = [], lang }) =>
      guard.keep({ text: words, topics: answered, lang, favourite: true }).catch(() => false),
    override: async (reason) => {
      const draft = text();
      const rules = [...new Set((result()?.findings ?? []).flatMap(blockingRule))];
      const logged = guard.log({ rules, reason, draft }).catch(() => false);
      if ((await Promise.race([logged, after(window, patience)])) !== true) return false;
      permits.arm(box.editor, draft, window.performance.now());
      guard.onEvent?.({ kind: 'override', reason });
      return true;
    },
    ignore: (finding) => {
      ignored.add(keyOf(finding));
      refresh();
    },
    reveal: (finding) => {
      if (!composing()) editor.select(box.editor, finding.span);
    },
    restore: () => {
      const now = text();
      return before === undefined
        ? Promise.resolve('stale')
        : put({ start: 0, end: now.length }, before, now);
    },
    close: () => {
      closedAt = text();
      held = false;
      closeCard();
      box.editor.focus();
    },
  };

  return {
    box,
    text,
    result,
    refresh,
    insert,
    end,
    enter: () => {
      card?.focus();
      return card !== undefined;
    },
    hold: () => {
      held = true;
      closedAt = undefined;
      underline.paint(shown());
      guard.onEvent?.({ kind: 'held', rules: (result()?.findings ?? []).flatMap(blockingRule) });
      void openCard(true);
    },
    passed: () => {
      held = false;
      closedAt = text();
      closeCard();
    },
  };
}

function reviewed(review: { text: string; author?: string; rating?: number }) {
  const { text, author, rating } = review;
  return { text, ...(author ? { author } : {}), ...(rating ? { rating } : {}) };
}

/** An ignored finding stays ignored as long as its words stay the same, wherever they move. */
function keyOf({ rule, excerpt }: Finding): string {
  return `${rule}\n${excerpt}`;
}

function blockingRule({ rule, severity }: Finding): string[] {
  return severity === 'block' ? [rule] : [];
}
