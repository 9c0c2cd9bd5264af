import { answered } from './answer.ts';
import { type Ask, type Failure, type ModelProvider, ProviderError } from './provider.ts';

export interface OpenAiSettings {
  /** e.g. `http://localhost:11434/v1`; only http(s), http only for this machine. */
  readonly baseUrl: string;
  readonly model: string;
  /** Sent as a bearer token, never logged; local models need none. */
  readonly key?: string;
  /** Until the first byte, ms; default 20,000. */
  readonly firstByteMs?: number;
  /** Between two pieces, ms; default 15,000. */
  readonly pauseMs?: number;
}

/** Longest answer that is read, in UTF-16 units; a flood is cut off. */
const longest = 60_000;

/** Any endpoint that speaks the chat completions protocol, streaming. */
export function openAi(settings: OpenAiSettings): ModelProvider {
  const ask: Ask = (messages, { signal, onPartial }) => streamed(settings, messages, signal, onPartial);
  return { id: 'openai', ask, suggest: (request, options) => answered(ask, request, options) };
}

/** The address of the endpoint; undefined when it may not be used. */
export function endpointOf(baseUrl: string): URL | undefined {
  if (!URL.canParse(baseUrl)) return undefined;
  const url = new URL(`${baseUrl.replace(/\/+$/u, '')}/chat/completions`);
  const here = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.username || url.password) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && here) ? url : undefined;
}

async function streamed(
  settings: OpenAiSettings,
  messages: Parameters<Ask>[0],
  signal: AbortSignal,
  onPartial: ((text: string) => void) | undefined,
): Promise<string> {
  const url = endpointOf(settings.baseUrl);
  if (!url) throw new ProviderError('refused');
  const clock = new AbortController();
  const both = AbortSignal.any([signal, clock.signal]);
  let timer = setTimeout(() => clock.abort(), settings.firstByteMs ?? 20_000);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => clock.abort(), settings.pauseMs ?? 15_000);
  };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(settings.key && { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify({
        model: settings.model,
        messages,
        stream: true,
        temperature: 0.7,
        response_format: { type: 'json_object' },
      }),
      signal: both,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new ProviderError(failureOf(response.status), response.status);
    alive();
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('application/json')) return wholeAnswer(await response.text());
    if (type.includes('text/html')) throw new ProviderError('html');
    if (!type.includes('text/event-stream') || !response.body) throw new ProviderError('not-json');
    return await readEvents(response.body, alive, onPartial);
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (signal.aborted) throw new ProviderError('aborted');
    if (clock.signal.aborted) throw new ProviderError('timeout');
    throw new ProviderError('offline');
  } finally {
    clearTimeout(timer);
    clock.abort();
  }
}

function failureOf(status: number): Failure {
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server' : 'refused';
}

/** Server-sent events until `[DONE]`; a stream that ends before it was cut off. */
async function readEvents(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
  onPartial: ((text: string) => void) | undefined,
): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = '';
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    alive();
    pending += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = pending.split(/\r?\n/u);
    pending = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      if (!line.startsWith('data:')) continue;
      const data = line.slice(5).trim();
      if (data === '[DONE]') {
        await reader.cancel();
        return text;
      }
      text += deltaOf(data);
      if (text.length > longest) throw new ProviderError('not-json');
      onPartial?.(text);
    }
    if (done) throw new ProviderError('cut-off');
  }
}

function deltaOf(data: string): string {
  const event = parsed(data) as { choices?: readonly { delta?: { content?: unknown } }[] } | undefined;
  const content = event?.choices?.[0]?.delta?.content;
  return typeof content === 'string' ? content : '';
}

/** An endpoint that does not stream answers in one piece. */
function wholeAnswer(body: string): string {
  const answer = parsed(body) as { choices?: readonly { message?: { content?: unknown } }[] } | undefined;
  const content = answer?.choices?.[0]?.message?.content;
  if (typeof content !== 'string') throw new ProviderError('not-json');
  return content.slice(0, longest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProviderError('not-json');
  }
}
