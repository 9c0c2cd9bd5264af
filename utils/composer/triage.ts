import type { Lang } from '../domain/finding.ts';
import type { Span } from '../domain/span.ts';
import type { Alarm, Removable, Topic, TopicLabel, Triage } from '../domain/suggestion.ts';
import { languageOf } from './language.ts';
import { offLimits } from './plan.ts';
import { lexicons } from './topics/all.ts';
import type { Wording } from './topics/lexicon.ts';
import { complaining, evaluative, factual } from './topics/valence.ts';

/** Longest part of a review that is read; the rest of a flood adds no topic. UTF-16 units. */
const read = 4000;

const urgent: readonly Alarm[] = [
  'self-harm',
  'medical-danger',
  'legal-threat',
  'media-threat',
  'wrong-clinic',
  'scam',
  'spam',
];

const removable: Partial<Readonly<Record<Topic, Removable['policy']>>> = {
  spam: 'spam',
  'wrong-clinic': 'off-topic',
  'staff-grievance': 'conflict-of-interest',
  abusive: 'harassment',
  scam: 'impersonation',
};

const grave: readonly Topic[] = ['pain-safety', 'privacy', 'discrimination', 'self-harm', 'medical-danger'];
const middling: readonly Topic[] = [
  'doctor-manner',
  'not-explained',
  'result',
  'hard-selling',
  'refund',
  'legal-threat',
  'media-threat',
];

/** Reads a review for answering. Never throws; a star-only review has no labels. */
export function triageOf(review: { readonly text: string; readonly rating?: number }): Triage {
  const text = review.text.slice(0, read);
  const lang = languageOf(text);
  const labels = labelsOf(text, lang, review.rating);
  const topics = labels.map((label) => label.topic);
  return {
    lang,
    labels,
    sentiment: sentimentOf(topics, review.rating),
    nature: natureOf(text, lang),
    severity: severityOf(topics),
    urgent: urgent.filter((alarm) => topics.includes(alarm)),
    removable: labels.flatMap((label) => {
      const policy = removable[label.topic];
      return policy ? [{ policy, words: label.words }] : [];
    }),
    offLimits: offLimits.filter((topic) => topics.includes(topic)),
  };
}

/** A text under five stars that names nothing we know is praise by its stars. */
function labelsOf(text: string, lang: Lang | 'other', rating: number | undefined): TopicLabel[] {
  const spoken = lang === 'other' ? (['en'] as const) : ([lang] as const);
  const found = lexicons.flatMap((lexicon): TopicLabel[] => {
    const spans = spoken.flatMap((tongue) => spansOf(text, lexicon[tongue], tongue, lexicon.topic, rating));
    if (spans.length === 0) return [];
    const words = [...new Set(spans.map((span) => text.slice(span.start, span.end).trim()))];
    return [{ topic: lexicon.topic, ...(lexicon.hcat ? { hcat: lexicon.hcat } : {}), spans, words }];
  });
  if (found.length === 0 && rating !== undefined && rating <= 2) return hintsOf(text, spoken);
  if (found.length > 0 || (rating ?? 0) < 5 || !/\p{L}/u.test(text)) return settled(found, rating);
  const words = text.trim().slice(0, 40);
  const start = text.indexOf(words);
  return [{ topic: 'praise', spans: [{ start, end: start + words.length }], words: [words] }];
}

/** What a low rating is about when it only names a thing: the first one it names. */
function hintsOf(text: string, spoken: readonly Lang[]): TopicLabel[] {
  return lexicons
    .flatMap(({ topic, hcat, ...wordings }): TopicLabel[] => {
      const [span] = spoken.flatMap((tongue) => {
        const { hint } = wordings[tongue];
        return hint ? matches(text, hint) : [];
      });
      if (!span) return [];
      const words = [text.slice(span.start, span.end)];
      return [{ topic, ...(hcat ? { hcat } : {}), spans: [span], words }];
    })
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .slice(0, 1);
}

function spansOf(
  text: string,
  wording: Wording,
  lang: Lang,
  topic: Topic,
  rating: number | undefined,
): readonly Span[] {
  const seen = wording.not ? text.replace(wording.not, (hit) => '\u0001'.repeat(hit.length)) : text;
  // A question that names a good thing praises nothing.
  const told = topic === 'praise' ? seen.replace(asking, (hit) => '\u0001'.repeat(hit.length)) : seen;
  const cues = matches(told, wording.cue);
  if (cues.length > 0 || !wording.aspect) return cues;
  const happy = (rating ?? 3) >= 4;
  if (topic === 'praise') return happy && text.length <= 8 ? matches(seen, wording.aspect) : [];
  return matches(seen, wording.aspect).filter((span) => complaining[lang].test(clauseAt(seen, span)));
}

/** A sentence that asks, up to its mark. */
const asking = /[^。！？!?.\n]*(?:嗎|[？?])/gu;

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter((hit) => hit[0].trim() !== '' && !hit[0].includes('\u0001'))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

function clauseAt(text: string, span: Span): string {
  const before = text.slice(0, span.start).search(/[^，。！？!?；;、,.\n]*$/u);
  const after = text.slice(span.end).search(/[，。！？!?；;,.\n]/u);
  return text.slice(before, after < 0 ? undefined : span.end + after);
}

/** What the labels say together, where one alone would mislead. */
function settled(found: readonly TopicLabel[], rating: number | undefined): TopicLabel[] {
  const has = (topic: Topic) => found.some((label) => label.topic === topic);
  const complains = found.some((label) => label.topic !== 'praise' && label.topic !== 'question');
  return found.filter(({ topic }) => {
    if (topic === 'question') return !complains || (rating ?? 3) >= 3;
    if (topic === 'praise') return rating === undefined || rating >= 3 || !complains;
    if (topic === 'wrong-clinic' || topic === 'spam') return true;
    return !(has('staff-grievance') && (topic === 'price' || topic === 'staff-manner'));
  });
}

function sentimentOf(topics: readonly Topic[], rating: number | undefined): Triage['sentiment'] {
  const praises = topics.includes('praise');
  const complains = topics.some(
    (topic) => topic !== 'praise' && topic !== 'question' && topic !== 'spam' && topic !== 'wrong-clinic',
  );
  if (praises && complains) return 'mixed';
  if (complains) return 'negative';
  if (praises) return rating !== undefined && rating <= 2 ? 'negative' : 'positive';
  if (topics.length > 0 || rating === undefined || rating === 3) return 'neutral';
  return rating >= 4 ? 'positive' : 'negative';
}

function natureOf(text: string, lang: Lang | 'other'): Triage['nature'] {
  const tongue = lang === 'other' ? 'en' : lang;
  const facts = factual[tongue].test(text);
  const views = evaluative[tongue].test(text);
  if (facts && views) return 'both';
  return facts ? 'factual' : views ? 'evaluative' : 'none';
}

function severityOf(topics: readonly Topic[]): Triage['severity'] {
  if (topics.some((topic) => grave.includes(topic))) return 3;
  if (topics.some((topic) => middling.includes(topic))) return 2;
  return topics.some((topic) => topic !== 'praise' && topic !== 'question') ? 1 : 0;
}
