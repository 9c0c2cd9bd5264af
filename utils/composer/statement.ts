import type { Lang } from '../domain/finding.ts';
import type { Statement, StatementRequest } from '../domain/statement.ts';
import type { StatementBank } from './banks/statement-bank.ts';
import { scattered } from './choose.ts';
import { type Voice, voiceOf } from './voice.ts';

/** Paragraphs that open or close a letter stand on lines of their own; so do all the others. */
const between = '\n\n';

const load = {
  'zh-TW': () => import('./banks/zh/statements.ts'),
  en: () => import('./banks/en/statements.ts'),
  ja: () => import('./banks/ja/statements.ts'),
} as const satisfies Record<Lang, () => Promise<{ readonly statements: StatementBank }>>;

/** Writes a statement for one audience; the texts load on demand. The same request gives the same text. */
export async function statement(request: StatementRequest): Promise<Statement> {
  const { statements: bank } = await load[request.lang]();
  return statementWith(bank, request);
}

/** The same, synchronous, for callers that hold the bank. */
export function statementWith(bank: StatementBank, request: StatementRequest): Statement {
  const { kind, lang, about = 'general', clinic, seed = 0 } = request;
  const voice = voiceOf(clinic, lang);
  const slots = {
    about: bank.about[about],
    clinic: voice.name ?? bank.ourselves,
    contact: contactOf(bank, voice),
  };
  const paragraphs = bank.kinds[kind].map((choices, part) => {
    const [text = ''] = scattered(choices, seed, `${kind}/${part}`);
    return capital(filled(text, slots), lang);
  });
  const signed = signatureOf(bank, voice, lang);
  const text = [...paragraphs, ...(kind === 'media-answer' ? [] : [signed])].join(between);
  return { kind, text, context: kind === 'family-message' ? 'private' : 'statement' };
}

function contactOf(bank: StatementBank, voice: Voice): string {
  const usable = bank.contact.find((line) =>
    [...line.matchAll(/\{(\w+)\}/gu)].every((slot) => voice[slot[1] as keyof Voice] !== undefined),
  );
  return filled(usable ?? '', voice);
}

function filled(text: string, slots: Readonly<Partial<Record<string, string>>> | Voice): string {
  const values = new Map(Object.entries(slots));
  return text.replace(/\{(\w+)\}/gu, (_, slot: string) => values.get(slot) ?? '');
}

function signatureOf(bank: StatementBank, voice: Voice, lang: StatementRequest['lang']): string {
  const who = [voice.name, voice.signs].filter(Boolean);
  if (lang === 'en') return who.toReversed().join(', ') || bank.signs;
  return lang === 'ja' ? who.join(' ') || bank.signs : `${who.join(' ') || bank.signs} 敬上`;
}

function capital(text: string, lang: StatementRequest['lang']): string {
  return lang === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
