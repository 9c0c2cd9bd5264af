import type { Lang } from '../domain/finding.ts';
import type { Length, Stance, SuggestRequest, Tone } from '../domain/suggestion.ts';
import type { Answerable, Bank, TopicBank } from './bank.ts';
import { inTurn, scattered } from './choose.ts';
import { fitting } from './facets.ts';
import type { Plan } from './plan.ts';
import { measureOf, type Voice } from './voice.ts';

/** Longest reply in UTF-16 units. Google takes 4,096 bytes; people read far less. */
export const limits: Readonly<Record<Lang, Readonly<Record<Length, number>>>> = {
  'zh-TW': { short: 140, medium: 180, long: 300 },
  ja: { short: 170, medium: 230, long: 370 },
  en: { short: 330, medium: 540, long: 900 },
};

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

/** Said of the private talk once, these sound like a refrain in the line after it. */
const echoing: readonly string[] = ['細節', 'details'];

export interface Task {
  readonly plan: Plan;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly length: Length;
  readonly seed: number;
  readonly bank: Bank;
  readonly voice: Voice;
  readonly request: SuggestRequest;
  /** Sentences other suggestions of this request already use. */
  readonly used: Set<string>;
  /** Take the shortest sentences: set when the first attempt did not fit. */
  readonly tight?: boolean;
}

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

/** The beginning by which two replies look alike: six characters, or three words. */
export function openingOf(text: string, lang: Lang): string {
  if (lang === 'en') return text.toLowerCase().split(/\s+/u).slice(0, 3).join(' ');
  return text.replace(/^您好[，：]\s*/u, '').slice(0, 6);
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
  const channel = part(channelOf(task, stance === 'invite' ? [one, two] : [privacy]), 0);
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

/** The opening: taken in turn by the seed, so that neighbours on a page differ. */
function first(task: Task, list: readonly string[], salt: string): Part {
  const rank = { acknowledge: 0, explain: 1, invite: 2 }[task.stance];
  const offset = Math.floor((rank * list.length) / 3);
  const turn = inTurn(allowed(task, list), task.seed + offset, `${salt}/${task.plan.main}`);
  return part(best(task, turn, true), 0);
}

function pick(task: Task, list: readonly string[], salt: string): string {
  const turn = scattered(allowed(task, list), task.seed, `${salt}/${task.stance}`);
  return best(task, task.tight ? turn.toSorted((a, b) => a.length - b.length) : turn, false);
}

/** What the clinic does not ban; all of it where it bans everything. */
function allowed(task: Task, list: readonly string[]): readonly string[] {
  const banned = task.request.clinic?.bannedWords?.filter((word) => word.trim() !== '') ?? [];
  const fine = list.filter((text) => !banned.some((word) => text.includes(word.trim())));
  return fine.length > 0 ? fine : list;
}

/** First entry that no other suggestion uses and that is not on the page yet. */
function best(task: Task, list: readonly string[], opens: boolean): string {
  const { request, used, bank } = task;
  const posted = request.posted ?? [];
  const taken = opens ? [...posted, ...(request.recent ?? [])].map((text) => openingOf(text, bank.lang)) : [];
  const fresh = list.filter((text) => !used.has(text) && !taken.includes(openingOf(text, bank.lang)));
  const unposted = fresh.filter((text) => !posted.some((old) => old.includes(text)));
  const wanted = request.clinic?.preferredWords?.filter((word) => word.trim() !== '') ?? [];
  const liked = opens
    ? []
    : unposted.slice(0, 4).filter((text) => wanted.some((word) => text.includes(word.trim())));
  return liked[0] ?? unposted[0] ?? fresh[0] ?? list[0] ?? '';
}

/** The clinic's own measures for the topic come before ours. */
function stepOf(task: Task, topic: Answerable): string {
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

/** The richest line whose slots the profile can fill: phone before LINE before e-mail, with a role where known. */
function channelOf(task: Task, said: readonly Part[]): string {
  const { bank, voice, tone } = task;
  const rank = (text: string): number => {
    const slots = [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
    if (slots.some((slot) => voice[slot as keyof Voice] === undefined)) return -1;
    const route = slots.includes('phone') ? 6 : slots.includes('line') ? 4 : slots.includes('email') ? 2 : 0;
    return route + (slots.includes('role') ? 1 : 0);
  };
  const list = task.plan.main === 'question' ? bank.ask : bank.channel[tone];
  const before = said.map(({ text }) => text).join();
  const again = echoing.find((word) => before.includes(word));
  const top = Math.max(...list.map(rank));
  return filled(
    pick(
      task,
      unechoed(
        list.filter((text) => rank(text) === top),
        again,
      ),
      'channel',
    ),
    voice,
  );
}

/** Without the lines that say the word again, where others are left. */
function unechoed(list: readonly string[], word: string | undefined): readonly string[] {
  const rest = word === undefined ? list : list.filter((text) => !text.includes(word));
  return rest.length > 0 ? rest : list;
}

function filled(text: string, voice: Voice): string {
  return text.replace(/\{(\w+)\}/gu, (_, slot: string) => voice[slot as keyof Voice] ?? '');
}

function signatureOf(task: Task): string {
  const { bank, voice, tone } = task;
  const [template = '{who}'] = bank.signature[tone];
  const who =
    bank.lang === 'en'
      ? [voice.signs, voice.name].filter(Boolean).join(', ')
      : [voice.name, voice.signs].filter(Boolean).join(' ');
  const [anyone = ''] = scattered(bank.anyone.signs, task.seed, 'signs');
  return template.replace('{who}', who || anyone);
}

function joined(parts: readonly Part[], signature: string, task: Task): string {
  const { bank, tone, seed } = task;
  const [hello = ''] = bank.anyone.greeting;
  const greeting = tone === 'formal' && task.plan.kind !== 'praise' && seed % 2 === 0 ? hello : '';
  const body = greeting + parts.map((one) => one.text).join(bank.lang === 'en' ? ' ' : '');
  if (!signature) return body;
  return tone === 'brief' ? `${body}${bank.lang === 'en' ? ' ' : ''}${signature}` : `${body}\n${signature}`;
}
