import type { Lang } from '../domain/finding.ts';
import type { Stance, Suggestion, SuggestRequest, SuggestResult, Topic } from '../domain/suggestion.ts';
import type { Bank } from './bank.ts';
import { loadBank } from './banks/load.ts';
import { because } from './because.ts';
import { compose } from './compose.ts';
import { planOf } from './plan.ts';
import { savedFor } from './saved.ts';
import { triageOf } from './triage.ts';
import { voiceOf } from './voice.ts';

const stances: readonly Stance[] = ['acknowledge', 'explain', 'invite'];

/** Triage and replies, with the phrase bank of the language loaded on demand. Never throws on any review. */
export async function suggest(request: SuggestRequest): Promise<SuggestResult> {
  return suggestWith(await loadBank(langOf(request)), request);
}

/** The language the reply will be written in: as asked, else the review's, else English. */
export function langOf(request: SuggestRequest): Lang {
  if (request.lang) return request.lang;
  const { lang } = triageOf(request.review);
  return lang === 'other' ? 'en' : lang;
}

/** The same, synchronous, for callers that hold the bank. */
export function suggestWith(bank: Bank, request: SuggestRequest): SuggestResult {
  const triage = triageOf(request.review);
  const plan = planOf(triage, request.review, request.topics);
  const voice = voiceOf(request.clinic, bank.lang);
  const tone = request.tone ?? 'warm';
  const length = request.length ?? (tone === 'brief' ? 'short' : 'medium');
  const asked = request.topics ?? triage.labels.map((label) => label.topic);
  const used = new Set<string>();
  const written: Suggestion[] = (request.stances ?? stances).map((stance) => {
    const seed = freshSeed(request.seed ?? 0);
    const reply = compose({ plan, stance, tone, length, seed, bank, voice, request, used });
    const answered = asked.filter(
      (topic) =>
        (reply.answered as readonly string[]).includes(topic) || saidAnyway(topic, plan.kind, plan.crisis),
    );
    const unanswered = asked.filter((topic) => !answered.includes(topic));
    return {
      text: reply.text,
      stance,
      lang: bank.lang,
      because: because({
        triage,
        plan,
        stance,
        answered,
        unanswered,
        ui: request.ui ?? 'zh-TW',
        lang: bank.lang,
      }),
      answered,
      unanswered,
      source: 'local',
    };
  });
  return { triage, suggestions: [...savedFor(request, bank.lang, asked, voice), ...written] };
}

function freshSeed(seed: number): number {
  return Number.isFinite(seed) ? Math.abs(Math.trunc(seed)) % 1_000_000_007 : 0;
}

/** Topics that a reply meets by its kind rather than by a sentence of their own. */
function saidAnyway(topic: Topic, kind: string, crisis: string | undefined): boolean {
  if (topic === 'praise') return kind === 'praise' || kind === 'mixed' || kind === 'silent-high';
  if (topic === 'self-harm' || topic === 'medical-danger') return crisis !== undefined;
  return topic === 'abusive' || topic === 'spam' || topic === 'fake' || topic === 'wrong-clinic';
}
