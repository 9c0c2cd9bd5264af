import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import type { AnswerAuditActions } from '../../components/inbox/AnswerAuditView.tsx';
import type { FilesActions } from '../../components/inbox/FilesView.tsx';
import { InboxPage, type InboxView } from '../../components/inbox/InboxPage.tsx';
import '../../components/inbox/inbox.css';
import type { ScanActions } from '../../components/inbox/ScanView.tsx';
import type { InboxActions } from '../../components/inbox/words.ts';
import type { BlockFindings } from '../../utils/domain/posted-answer.ts';
import { inboxMessages } from '../../utils/locale/inbox.ts';
import { Database } from '../../utils/platform/database.ts';
import { handText } from '../../utils/platform/handed-text.ts';
import { answersOn, markOn, textOn } from '../../utils/platform/page-audit.ts';
import { openPage, showPage } from '../../utils/platform/pages.ts';
import { type CsvHeads, reviewsCsv, reviewsJson } from '../../utils/platform/review-files/export.ts';
import { reviewStore } from '../../utils/platform/review-store.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { defaultSettings } from '../../utils/platform/settings-schema.ts';
import { auditAnswers } from '../../utils/state/audit-answers.ts';
import { answersCsv, scanCsv } from '../../utils/state/audit-csv.ts';
import { createInbox } from '../../utils/state/inbox-store.ts';
import { answersInFile } from '../../utils/state/posted-answers.ts';

const root = document.getElementById('root');
if (root) {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { signal: life.signal });
  const db = new Database();
  const store = reviewStore(db);
  const settings = () => loadSettings(Date.now());
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const inbox = createInbox({ store, loadSettings: settings, initial: defaultSettings, pause });
  const lang = () => inbox.state.getState().settings.lang;
  const copy = (text: string) => navigator.clipboard.writeText(text);
  const day = () => new Date().toISOString().slice(0, 10);

  const actions: InboxActions = {
    open: (url) => void showPage(url),
    copy,
    check: (text) => void handText(text).then((id) => openPage(`/check.html#${id}`)),
    dropDraft: (key) => void store.keepDraft({ key, text: '', at: Date.now() }),
    openIncident: async (review, branch, person) => {
      const [{ openDesk }, { incidentFromReview }] = await Promise.all([
        import('../../utils/state/open-desk.ts'),
        import('../../utils/state/review-incident.ts'),
      ]);
      return incidentFromReview(openDesk('active', db), store, { review, branch, person, now: Date.now() });
    },
  };

  // Desk, checker and file readers are large: they are loaded by whoever needs them, not by opening the inbox.
  const readFile = async (file: File) => {
    const { readReviewFile } = await import('../../utils/platform/review-files/read-file.ts');
    return readReviewFile(file, Date.now());
  };
  const audit: AnswerAuditActions = {
    answersOn,
    readFile,
    audit: async (answers) => {
      const { check } = await import('../../utils/checker/check.ts');
      const clock = () => performance.now();
      const start = clock();
      const done = await auditAnswers(answers, { check, settings: await settings(), pause, clock });
      performance.measure('answers-audited', { start, detail: done.ms });
      return done;
    },
    copy,
    judge: (risks) => store.judge(risks),
    saveCsv: (done) => saveFile(`calmreply-answers-${day()}.csv`, answersCsv(done, lang()), 'text/csv'),
  };
  const scan: ScanActions = {
    textOn: async (tabId) => {
      const start = performance.now();
      const page = await textOn(tabId);
      performance.measure('text-read', { start, detail: page?.ms ?? 0 });
      return page;
    },
    scan: async (blocks) => {
      const { scanAdvertising } = await import('../../utils/checker/scan-advertising.ts');
      const { lang: spoken, pack, profile, own } = await settings();
      const found: BlockFindings[] = [];
      const start = performance.now();
      let busy = 0;
      let began = start;
      for (const some of scanAdvertising(blocks, { pack, lang: spoken, clinic: profile, own })) {
        found.push(...some);
        busy += performance.now() - began;
        await pause();
        began = performance.now();
      }
      performance.measure('text-scanned', { start, detail: busy });
      return found.toSorted((a, b) => a.block.id - b.block.id);
    },
    mark: markOn,
    copy,
    saveCsv: ({ url }, found) =>
      saveFile(`calmreply-scan-${day()}.csv`, scanCsv(url, found, lang()), 'text/csv'),
  };
  const files: FilesActions = {
    readFile,
    saveCsv: () => {
      const reviews = inbox.state.getState().rows.map(({ review }) => review);
      saveFile(`calmreply-reviews-${day()}.csv`, reviewsCsv(reviews, csvHeads(lang())), 'text/csv');
    },
    saveJson: () => {
      const reviews = inbox.state.getState().rows.map(({ review }) => review);
      saveFile(`calmreply-reviews-${day()}.json`, reviewsJson(reviews, Date.now()), 'application/json');
    },
    async take(reading, place) {
      const { importRemembered, importReviews } = await import('../../utils/state/import-reviews.ts');
      const { added, changed } =
        reading.kind === 'calmreply'
          ? await importRemembered(store, reading.remembered)
          : await importReviews(store, reading.reviews, {
              kind: reading.kind,
              place,
              now: Date.now(),
              risks: (await audit.audit(answersInFile(reading.reviews, ''))).risks,
            });
      return { added: added.length, changed: changed.length };
    },
  };
  void inbox.start(life.signal);
  createRoot(root).render(
    <InboxPage
      inbox={inbox}
      actions={actions}
      audit={audit}
      scan={scan}
      files={files}
      first={firstView(location.hash)}
    />,
  );
}

/** `#answers=12` and `#scan=12` name the tab to read, `#files` opens a part. */
function firstView(hash: string): { readonly view: InboxView; readonly tabId?: number } {
  const [, part, tab] = /^#(answers|scan|files)(?:=(\d+))?$/u.exec(hash) ?? [];
  if (part !== 'answers' && part !== 'scan' && part !== 'files') return { view: 'inbox' };
  return { view: part, ...(tab === undefined ? {} : { tabId: Number(tab) }) };
}

function csvHeads(lang: keyof typeof inboxMessages): CsvHeads {
  const text = inboxMessages[lang];
  return {
    place: text.place,
    author: text.csvAuthor,
    rating: text.csvRating,
    text: text.csvText,
    reply: text.csvReply,
    date: text.csvDate,
    shownDate: text.csvShownDate,
    firstSeen: text.csvFirstSeen,
    risk: text.risky,
    url: text.csvUrl,
  };
}
