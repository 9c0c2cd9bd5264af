import type { Answerable, TopicBank } from './bank.ts';
import { channelOf, signatureOf } from './channel.ts';
import { scattered } from './choose.ts';
import { fitting } from './facets.ts';
import { factOf } from './facts.ts';
import { limits } from './limits.ts';
import { allowed, best, opener, pick, type Task } from './select.ts';
import { measureOf } from './voice.ts';

/** Nothing here is a disappointment with our service, or regret would sound like a verdict. */
const unregretted: readonly Answerable[] = [
  'question',
  'spam',
  'fake',
  'scam',
  'wrong-clinic',
  'legal-threat',
  'media-threat',
];

export interface Written {
  readonly text: string;
  readonly answered: readonly Answerable[];
}

/** One sentence of a reply; the highest `spare` is left out first when space is short, 0 stays. */
interface Part {
  readonly text: string;
  readonly spare: number;
  readonly answers?: Answerable;
}

/** Writes one reply. The same task gives the same text. */
export function compose(task: Task): Written {
  const most = limits[task.bank.lang][task.length];
  const signature = signatureOf(task);
  let parts = partsOf(task).filter((part) => part.text !== '');
  while (joined(parts, signature, task).length > most) {
    const spare = Math.max(...parts.map((part) => part.spare));
    if (spare === 0) break;
    parts = parts.filter((part) => part.spare !== spare);
  }
  const text = joined(parts, signature, task);
  if (text.length > most && !task.tight) return compose({ ...task, tight: true });
  for (const part of parts) task.used.add(part.text);
  return { text, answered: parts.flatMap((part) => part.answers ?? []) };
}

function partsOf(task: Task): Part[] {
  const { plan } = task;
  if (plan.kind === 'praise' || plan.kind === 'silent-high') return praise(task);
  if (plan.kind === 'silent-low' || plan.kind === 'silent-middle') return silent(task);
  if (plan.crisis) return crisis(task, plan.crisis);
  return complaint(task);
}

function complaint(task: Task): Part[] {
  const { plan, stance, length, bank } = task;
  const topic = topicOf(task, plan.main);
  const mixed = plan.kind === 'mixed';
  const asked = plan.main === 'question';
  const opening = first(task, mixed ? bank.mixed : topic.feel, 'feel');
  const feel =
    mixed && stance !== 'explain' ? part(pick(task, topic.feel, 'feel2'), length === 'long' ? 6 : 9) : none;
  const step = { ...part(stepOf(task, plan.main), 0), answers: plan.main };
  const also = plan.also.map((other, rank) => ({
    ...part(pick(task, topicOf(task, other).also, `also/${other}`), 2 + rank * 0.1),
    answers: other,
  }));
  const privacy = plan.privacy ? part(pick(task, bank.privacy, 'privacy'), length === 'short' ? 8 : 3) : none;
  const [one = none, two = none] = stance === 'invite' && !asked ? listenOf(task) : [];
  const channel = part(channelOf(task, stance === 'invite' ? [one.text, two.text] : [privacy.text]), 0);
  if (stance === 'invite') {
    const shortStep = { ...step, spare: length === 'long' || mixed || asked ? 0 : 7 };
    return [
      { ...opening, answers: plan.main },
      feel,
      ...(length === 'short' && !mixed && !asked ? [] : [shortStep]),
      ...also,
      { ...one, spare: mixed ? 1 : 0 },
      { ...two, spare: length === 'long' ? 5 : 9 },
      channel,
      closingOf(task),
    ];
  }
  if (stance === 'explain')
    return [
      { ...opening, spare: mixed ? 0 : 4 },
      { ...first(task, topic.why, 'why'), spare: mixed ? 5 : 0 },
      step,
      ...also,
      privacy,
      channel,
      closingOf(task),
    ];
  return [opening, feel, !mixed ? regretOf(task) : none, step, ...also, privacy, channel, closingOf(task)];
}

/** What the bank says about the part of the topic that the review names. */
function topicOf(task: Task, topic: Answerable): TopicBank {
  const { feel, why, step, also } = task.bank.topics[topic];
  const fit = (list: readonly string[]) => fitting(list, topic, task.request.review.text);
  return { feel: fit(feel), why: fit(why), step: fit(step), also: fit(also) };
}

function crisis(task: Task, kind: 'self-harm' | 'medical-danger'): Part[] {
  const { plan, bank, stance, length } = task;
  // Someone in despair is not answered with our procedures; those topics stay open for the private talk.
  const topics = kind === 'self-harm' ? [] : [plan.main, ...plan.also].filter((topic) => topic !== 'general');
  const [main, ...rest] = topics;
  return [
    first(task, bank.crisis[kind], kind),
    stance === 'invite' && length !== 'long' ? none : part(pick(task, bank.crisis.after, 'after'), 4),
    main ? { ...part(stepOf(task, main), stance === 'invite' ? 6 : 3), answers: main } : none,
    ...rest.map((other, rank) => ({
      ...part(pick(task, topicOf(task, other).also, `also/${other}`), 5 + rank * 0.1),
      answers: other,
    })),
    stance === 'invite' ? { ...(listenOf(task)[0] ?? none), spare: 2 } : none,
    part(channelOf(task, []), 0),
  ];
}

function silent(task: Task): Part[] {
  const { plan, bank, stance } = task;
  const texts = bank.silent[plan.kind === 'silent-low' ? 'low' : 'middle'];
  const opening = first(task, stance === 'explain' ? texts.why : texts.feel, 'silent');
  return [
    opening,
    stance === 'invite'
      ? { ...(listenOf(task)[0] ?? none), spare: 3 }
      : part(pick(task, texts.step, 'silent-step'), 2),
    part(channelOf(task, []), 0),
  ];
}

/** Praise is answered short and plain: tailored thanks make later ratings worse (Wang and Chaudhry). */
function praise(task: Task): Part[] {
  const { plan, bank, tone, length } = task;
  const wordless = plan.kind === 'silent-high';
  const open = first(
    task,
    wordless ? bank.praise.silent : plan.long ? bank.praise.long : bank.praise.open,
    'praise',
  );
  const close = part(pick(task, wordless ? bank.praise.quiet : bank.praise.close, 'praise-close'), 2);
  return tone === 'brief' || length === 'short' ? [open, { ...close, spare: 9 }] : [open, close];
}

const none: Part = { text: '', spare: 9 };

function part(text: string, spare: number): Part {
  return { text, spare };
}

function first(task: Task, list: readonly string[], salt: string): Part {
  return part(opener(task, list, salt), 0);
}

/** A question the profile answers is answered; the clinic's own measures for the topic come before ours. */
function stepOf(task: Task, topic: Answerable): string {
  const fact = topic === 'question' ? factOf(task) : undefined;
  if (fact !== undefined) return fact;
  const { bank, request, length } = task;
  const room = limits[bank.lang][length] / 2.5;
  const own = (request.clinic?.measures?.[topic] ?? [])
    .map((measure) => measureOf(measure, bank.lang))
    .filter((measure) => measure !== undefined)
    .filter((measure) => measure.length <= room && !repeats(measure, request.review.text));
  return own.length > 0
    ? pick(task, own, `own/${topic}`) || own[0] || ''
    : pick(task, topicOf(task, topic).step, `step/${topic}`);
}

/** Would the measure say back a figure the review gave? */
function repeats(measure: string, review: string): boolean {
  return (measure.match(/\d+/gu) ?? []).some((figure) => review.includes(figure));
}

function regretOf(task: Task): Part {
  const { plan, tone, bank, length } = task;
  if (tone === 'brief' || unregretted.includes(plan.main)) return none;
  const list = plan.care ? bank.care : bank.regret[tone];
  return part(pick(task, list, 'regret'), length === 'short' ? 8 : tone === 'formal' ? 3.5 : 4);
}

function listenOf(task: Task): Part[] {
  const list = scattered(allowed(task, task.bank.listen), task.seed, 'listen');
  const one = best(task, list, false);
  const two = list.find((text) => text !== one && !task.used.has(text)) ?? '';
  return [part(one, 1), part(two, 5)];
}

function closingOf(task: Task): Part {
  return task.length === 'long' && task.tone !== 'brief'
    ? part(pick(task, task.bank.closing, 'closing'), 6)
    : none;
}

function joined(parts: readonly Part[], signature: string, task: Task): string {
  const { bank, tone, seed } = task;
  const [hello = ''] = bank.anyone.greeting;
  const greeting = tone === 'formal' && task.plan.kind !== 'praise' && seed % 2 === 0 ? hello : '';
  const body = greeting + parts.map((one) => one.text).join(bank.lang === 'en' ? ' ' : '');
  if (!signature) return body;
  return tone === 'brief' ? `${body}${bank.lang === 'en' ? ' ' : ''}${signature}` : `${body}\n${signature}`;
}
