import { answered } from './answer.ts';
import { type Ask, type ModelProvider, ProviderError } from './provider.ts';

/** The part of Chrome's Prompt API that is used; absent in other browsers. */
export interface LanguageModelApi {
  availability(options?: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: {
    readonly initialPrompts: readonly { readonly role: string; readonly content: string }[];
    readonly signal: AbortSignal;
  }): Promise<LanguageModelSession>;
}

interface LanguageModelSession {
  prompt(
    input: readonly { readonly role: string; readonly content: string }[],
    options: { readonly signal: AbortSignal },
  ): Promise<string>;
  destroy(): void;
}

/** Chrome's built-in model, on this machine; never starts a download by itself. */
export function chromeModel(api: LanguageModelApi | undefined): ModelProvider {
  const ask: Ask = async (messages, { signal }) => {
    const state = (await api?.availability().catch(() => 'unavailable' as const)) ?? 'unavailable';
    if (!api || state === 'unavailable') throw new ProviderError('unavailable');
    if (state !== 'available') throw new ProviderError('not-downloaded');
    const [first, ...rest] = messages;
    try {
      const session = await api.create({ initialPrompts: first ? [first] : [], signal });
      try {
        return await session.prompt(rest, { signal });
      } finally {
        session.destroy();
      }
    } catch {
      throw new ProviderError(signal.aborted ? 'aborted' : 'server');
    }
  };
  return { id: 'chrome', ask, suggest: (request, options) => answered(ask, request, options) };
}
