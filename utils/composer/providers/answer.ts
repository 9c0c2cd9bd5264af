import * as z from 'zod/mini';
import type { Lang } from '../../domain/finding.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { languageOf } from '../language.ts';
import { masked } from './mask.ts';
import { promptFor, repairFor } from './prompt.ts';
import { type Ask, type Message, ownContacts, ProviderError, type ProviderRequest } from './provider.ts';
import { type ModelTask, readJson } from './task.ts';

z.config({ jitless: true });

/** What a model has to answer with; anything else is refused. */
const answerShape = z.object({
  replies: z
    .array(
      z.object({
        stance: z.enum(['acknowledge', 'explain', 'invite']),
        text: z.string().check(z.minLength(1), z.maxLength(1500)),
      }),
    )
    .check(z.minLength(1), z.maxLength(3)),
});
type Reply = z.infer<typeof answerShape>['replies'][number];

/** Asks for replies; the request is masked as it leaves. */
export function suggestionTask(request: ProviderRequest): ModelTask<readonly Suggestion[]> {
  return {
    messages: promptFor(request),
    hidden: masked(request.review.text, request.review.author).hidden,
    run: (ask, options) => answered(ask, request, options),
  };
}

/**
 * One round with a model, one repair round for what the check refuses, the rest withheld. Rejects with a
 * `ProviderError` when nothing may be shown.
 */
export async function answered(
  ask: Ask,
  request: ProviderRequest,
  options: { readonly signal: AbortSignal; readonly onPartial?: (text: string) => void },
): Promise<readonly Suggestion[]> {
  const messages = promptFor(request);
  const first = await ask(messages, options);
  const replies = readAnswer(first).map((reply) => ({ ...reply, text: ownOnly(reply.text, request) }));
  const judged = replies.map((reply) => ({ reply, faults: faultsOf(reply.text, request) }));
  const good = judged.filter(({ faults }) => faults.length === 0).map(({ reply }) => reply);
  const bad = judged.filter(({ faults }) => faults.length > 0);
  if (bad.length > 0) good.push(...(await repaired(ask, messages, bad, request, options)));
  if (good.length === 0) {
    const foreign = bad.every(({ faults }) => faults.includes(wrongLanguage));
    throw new ProviderError(foreign ? 'wrong-language' : 'unsafe');
  }
  return good.map((reply) => suggestionOf(reply, request.lang, request.ui));
}

/** What a model wrote, as replies. */
export function readAnswer(written: string): readonly Reply[] {
  return readJson(written, answerShape).replies;
}

/** The text without links, phones, addresses and LINE names that the profile does not hold. */
export function ownOnly(text: string, { clinic }: Pick<ProviderRequest, 'clinic'>): string {
  const own = ownContacts(clinic);
  const digits = own.map((contact) => contact.replace(/\D/gu, '')).filter((number) => number.length > 5);
  const kept = (hit: string) =>
    own.some((contact) => contact.includes(hit.replace(/[。，.,]+$/u, ''))) ||
    digits.some((number) => number === hit.replace(/\D/gu, ''));
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(
      /(?:https?:\/\/|www\.)[^\s）)」』。，]+|\b[\w-]+\.(?:com|tw|net|org|io|me|cc)(?:\/[^\s）)」』。，]*)?/giu,
      (hit) => (kept(hit) ? hit : ''),
    )
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@[\w.-]{3,}/gu, (hit) => (kept(hit) ? hit : ''))
    .replace(/(?:\+?\d{1,3}[\s-]?)?\(?\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/gu, (hit) =>
      kept(hit) ? hit : '',
    )
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
}

const wrongLanguage = 'write in the requested language';

function faultsOf(text: string, request: ProviderRequest): readonly string[] {
  const faults = [...request.check(text)];
  if (languageOf(text) !== request.lang) faults.push(wrongLanguage);
  if (/[〈〉{}<>]|【[^】]*】|\[[^\]]*\]/u.test(text)) faults.push('leave no mark or placeholder in the text');
  if (new TextEncoder().encode(text).length > 4096) faults.push('be shorter');
  return faults;
}

async function repaired(
  ask: Ask,
  messages: readonly Message[],
  bad: readonly { readonly reply: Reply; readonly faults: readonly string[] }[],
  request: ProviderRequest,
  options: { readonly signal: AbortSignal },
): Promise<readonly Reply[]> {
  try {
    const written = await ask([...messages, ...repairFor(bad)], { signal: options.signal });
    return readAnswer(written)
      .map((reply) => ({ ...reply, text: ownOnly(reply.text, request) }))
      .filter((reply) => faultsOf(reply.text, request).length === 0);
  } catch (error) {
    if (error instanceof ProviderError && error.failure !== 'aborted') return [];
    throw error;
  }
}

function suggestionOf(reply: Reply, lang: Lang, ui: ProviderRequest['ui']): Suggestion {
  return {
    text: reply.text,
    stance: reply.stance,
    lang,
    because: [ui === 'en' ? 'Written by the provider, checked here.' : '由外部模型撰寫，已在本機檢查。'],
    source: 'provider',
  };
}
