import type { Bank } from '../../../utils/composer/bank.ts';
import { limits } from '../../../utils/composer/limits.ts';
import { openingOf } from '../../../utils/composer/select.ts';
import { suggestWith } from '../../../utils/composer/suggest.ts';
import type { Check } from '../../../utils/domain/check.ts';
import type { Lang } from '../../../utils/domain/finding.ts';
import type { ClinicProfile } from '../../../utils/domain/profile.ts';
import {
  type Length,
  type SuggestRequest,
  type Tone,
  type Topic,
  topics,
} from '../../../utils/domain/suggestion.ts';

/** A review full of what no reply may say back, and those words one by one. */
export const traps: Readonly<Record<Lang, { readonly text: string; readonly words: readonly string[] }>> = {
  'zh-TW': {
    text: '王小明 3月12日下午2點做皮秒雷射又打肉毒，張醫師說吃普拿疼，結果紅腫、流血、發燒，花了32000元，電話0912-345-678，還等了90分鐘',
    words:
      '王小明 小明 3月 12日 下午 2點 皮秒 雷射 肉毒 張醫師 普拿疼 紅腫 流血 發燒 32000 0912 345-678 90 分鐘'.split(
        ' ',
      ),
  },
  en: {
    text: 'Emily Carter here. On March 12 at 2 pm I had a laser peel and Botox, Dr. Reyes gave me ibuprofen, then swelling, bleeding and fever. Paid $3,200, call 555-0134, waited 90 minutes',
    words: [
      'Emily',
      'Carter',
      'March',
      '12',
      '2 pm',
      'laser',
      'peel',
      'Botox',
      'Reyes',
      'ibuprofen',
      'swelling',
      'bleeding',
      'fever',
      '3,200',
      '555-0134',
      '90',
      'minutes',
    ],
  },
  ja: {
    text: '田中花子です。3月12日の14時にレーザーとボトックスを受け、佐藤先生にロキソニンを出され、腫れて出血し熱が出た。32000円、電話090-1234-5678、90分待った',
    words:
      '田中 花子 3月 12日 14時 レーザー ボトックス 佐藤 ロキソニン 腫れ 出血 熱が 32000 090-1234 90分'.split(
        ' ',
      ),
  },
};

export const profiles: readonly ClinicProfile[] = [
  {},
  { phone: '02-2345-6789' },
  { name: '安心診所', phone: '02-2345-6789', contactRole: '客服主任', signatureRole: '院長' },
  { line: '@calm-clinic', contactRole: '客服主任' },
  { line: '@calm-clinic' },
  { email: 'care@calm.example', signatureRole: '護理長' },
  { contactRole: '客服主任', signatureRole: '行政主任' },
  {
    name: 'Calm Clinic',
    phone: '04-2222-3333',
    line: '@calm',
    contactRole: 'patient relations manager',
    signatureRole: 'Clinic director',
    measures: {
      waiting: ['候診超過半小時，櫃檯會主動說明並協助改約', 'The desk now gives an update every half hour'],
      price: ['收費表已放在櫃檯正面'],
    },
    bannedWords: ['檢討', 'gladly'],
    preferredWords: ['主管', 'team'],
  },
  {
    name: '【診所名稱】',
    phone: '{電話}',
    line: ' ',
    contactRole: '這個職稱長到一般人根本不可能在電話裡唸完的客戶關係暨服務品質管理部主任',
    signatureRole: '院\u202e長\n',
    measures: { waiting: ['○○○'], booking: ['很'.repeat(400)] },
  },
];

export const topicSets: readonly (readonly Topic[])[] = [
  ...topics.map((topic) => [topic]),
  [],
  ['waiting', 'staff-manner'],
  ['waiting', 'short-visit', 'not-explained'],
  ['praise', 'parking'],
  ['praise', 'price', 'waiting'],
  ['pain-safety', 'medical-danger', 'booking'],
  ['self-harm', 'privacy', 'staff-manner'],
  ['result', 'refund', 'legal-threat'],
  ['hard-selling', 'price', 'staff-manner', 'refund'],
  ['waiting', 'booking', 'staff-manner', 'doctor-manner', 'not-explained', 'price', 'environment', 'parking'],
  ['abusive', 'doctor-manner'],
  ['wrong-clinic', 'waiting'],
  ['discrimination', 'staff-manner'],
];

const tones: readonly Tone[] = ['formal', 'warm', 'brief'];
const lengths: readonly Length[] = ['short', 'medium', 'long'];

export interface Combination {
  readonly request: SuggestRequest;
  readonly lang: Lang;
  readonly tone: Tone;
  readonly length: Length;
}

/** Every topic set × tone × length × profile × language × seed; `every` takes one of so many. */
export function* combinations(seeds: number, every = 1): Generator<Combination> {
  let count = 0;
  for (const lang of ['zh-TW', 'en', 'ja'] as const)
    for (const topics of topicSets)
      for (const clinic of profiles)
        for (const tone of tones)
          for (const length of lengths)
            for (let seed = 0; seed < seeds; seed++) {
              if (count++ % every !== 0) continue;
              const starsOnly = topics.length === 0 && seed % 2 === 0;
              const rating = topics.includes('praise') ? 5 : 1 + (seed % 5);
              const text = starsOnly ? '' : traps[lang].text;
              yield {
                request: { review: { text, rating }, topics, clinic, tone, length, lang, seed },
                lang,
                tone,
                length,
              };
            }
}

/** What is wrong with the three suggestions of one combination, as sentences; empty when they keep every promise. */
export function faultsOf({ request, lang, length }: Combination, bank: Bank, check?: Check): string[] {
  const { suggestions } = suggestWith(bank, request);
  const faults: string[] = [];
  if (suggestions.length !== 3) faults.push(`${suggestions.length} suggestions`);
  const openings = suggestions.map(({ text }) => openingOf(text, lang));
  if (new Set(openings).size !== 3 && request.topics?.[0] !== 'spam')
    faults.push(`opens alike: ${openings.join(' | ')}`);
  for (const { text } of suggestions) {
    for (const fault of textFaults(text, lang, length, request)) faults.push(`${fault}: ${text}`);
    if (!check) continue;
    const pack = lang === 'en' ? 'us' : 'tw';
    const { review, clinic } = request;
    for (const finding of check({ draft: text, review, ...(clinic && { clinic }), pack }).findings)
      faults.push(`${finding.rule} 「${finding.excerpt}」: ${text}`);
  }
  const next = suggestWith(bank, { ...request, seed: (request.seed ?? 0) + 1 }).suggestions;
  suggestions.forEach((one, index) => {
    const other = next[index]?.text ?? '';
    if (openingOf(one.text, lang) === openingOf(other, lang)) faults.push(`next seed opens alike: ${other}`);
  });
  return faults;
}

function* textFaults(text: string, lang: Lang, length: Length, request: SuggestRequest): Generator<string> {
  if (/[{}【】[\]<>]|○|undefined|null|NaN/u.test(text)) yield 'placeholder';
  if (new TextEncoder().encode(text).length > 4096) yield 'over 4,096 bytes';
  if (text.length > limits[lang][length]) yield `${text.length} over ${limits[lang][length]}`;
  const own = [request.clinic?.phone, request.clinic?.line, request.clinic?.email].filter(Boolean).join(' ');
  for (const word of traps[lang].words)
    if (text.toLowerCase().includes(word.toLowerCase()) && !own.includes(word)) yield `echo of ${word}`;
  const sentences = text.split(/(?<=[。！？.!?])\s*/u).filter((one) => one.length > 4);
  if (new Set(sentences).size !== sentences.length) yield 'repeated sentence';
  if (lang !== 'en') {
    if (/[\p{sc=Han}\p{sc=Hiragana}][,.;:!?]|[,;!?][\p{sc=Han}\p{sc=Hiragana}]/u.test(text))
      yield 'half-width punctuation';
    if (/[，。！？、；：][，。！？、；：]/u.test(text)) yield 'doubled punctuation';
    if (/^[，。！？、；：]|[\p{sc=Han}\p{sc=Hiragana}] [\p{sc=Han}\p{sc=Hiragana}]{2,}.*。/u.test(text))
      yield 'stray space';
  } else {
    if (/[，。！？；：\p{sc=Han}]/u.test(text)) yield 'Chinese in an English reply';
    if (/ {2}|\s[.,;:!?]|[.!?][A-Za-z]/u.test(text.replace(/\S+@\S+/gu, 'x'))) yield 'English spacing';
  }
  if (
    /您(?:的|當|上|那|這)(?:次|天|時|療程|就診|看診)|感謝您的(?:來訪|光臨|就診)|your (?:visit|appointment|treatment)/u.test(
      text,
    )
  )
    yield 'presupposes a visit';
}
