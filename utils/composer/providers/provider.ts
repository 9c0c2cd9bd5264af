import type { Lang } from '../../domain/finding.ts';
import type { ClinicProfile } from '../../domain/profile.ts';
import type { Suggestion, SuggestRequest } from '../../domain/suggestion.ts';

/** Why a provider gave nothing; each has a sentence for people in `failureSaid`. */
export type Failure =
  | 'aborted'
  | 'timeout'
  | 'offline'
  | 'unauthorised'
  | 'rate-limited'
  | 'server'
  | 'refused'
  | 'html'
  | 'not-json'
  | 'cut-off'
  | 'wrong-language'
  | 'unsafe'
  | 'unavailable'
  | 'not-downloaded'
  | 'no-permission';

/** Carries no text of the review and no key, so that it may be shown and logged. */
export class ProviderError extends Error {
  readonly failure: Failure;
  readonly status?: number;
  constructor(failure: Failure, status?: number) {
    super(`provider: ${failure}${status ? ` (${status})` : ''}`);
    this.failure = failure;
    if (status !== undefined) this.status = status;
  }
}

/** What is wrong with an answer, in words a model can act on; empty when it may be shown. */
export type CheckAnswer = (text: string) => readonly string[];

export interface ProviderRequest extends SuggestRequest {
  readonly lang: Lang;
  /** The checker, injected: providers never import it. */
  readonly check: CheckAnswer;
}

/** Where suggestions come from. Rejects with a `ProviderError` only; the caller falls back to `local`. */
export interface Provider {
  readonly id: string;
  suggest(
    request: ProviderRequest,
    options: { readonly signal: AbortSignal; readonly onPartial?: (text: string) => void },
  ): Promise<readonly Suggestion[]>;
}

/** A provider with a model behind it, which can be asked other things as well. */
export interface ModelProvider extends Provider {
  readonly ask: Ask;
}

/** Sends instructions and data to a model and gives back all it wrote. */
export type Ask = (
  messages: readonly Message[],
  options: { readonly signal: AbortSignal; readonly onPartial?: (text: string) => void },
) => Promise<string>;

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Phone, LINE, e-mail and site an answer may contain. */
export function ownContacts(clinic: ClinicProfile | undefined): readonly string[] {
  return [clinic?.phone, clinic?.line, clinic?.email, clinic?.website].flatMap((contact) =>
    contact?.trim() ? [contact.trim()] : [],
  );
}

/** What to tell a person, in the interface's language. */
export const failureSaid: Readonly<Record<Failure, { readonly zh: string; readonly en: string }>> = {
  aborted: { zh: '已取消。', en: 'Cancelled.' },
  timeout: {
    zh: '服務太久沒有回應，先使用本機建議。',
    en: 'The service took too long; here are local suggestions.',
  },
  offline: {
    zh: '連不上服務：可能是離線、網址錯誤或憑證有問題，先使用本機建議。',
    en: 'The service cannot be reached: offline, a wrong address or a certificate problem.',
  },
  unauthorised: {
    zh: '金鑰未被接受，請到選項頁檢查。',
    en: 'The key was not accepted; please check it in the options.',
  },
  'rate-limited': {
    zh: '已達服務的用量上限，請稍後再試。',
    en: 'The service’s limit is reached; please try again later.',
  },
  server: {
    zh: '服務端發生錯誤，先使用本機建議。',
    en: 'The service had an error; here are local suggestions.',
  },
  refused: {
    zh: '服務不接受這個要求，請檢查網址與模型名稱。',
    en: 'The service refused the request; check address and model name.',
  },
  html: {
    zh: '服務回傳的是網頁，不是回覆：網址可能不對，或需要先登入。',
    en: 'The service answered with a web page: the address may be wrong, or it wants a login.',
  },
  'not-json': { zh: '服務回傳的內容看不懂，已略過。', en: 'The answer could not be read and was left out.' },
  'cut-off': { zh: '回覆傳到一半就中斷，已略過。', en: 'The answer broke off half-way and was left out.' },
  'wrong-language': {
    zh: '服務回覆的語言不對，已略過。',
    en: 'The answer was in another language and was left out.',
  },
  unsafe: {
    zh: '服務寫的回覆沒有通過檢查，已略過。',
    en: 'The answer did not pass the check and was left out.',
  },
  unavailable: { zh: '這個瀏覽器沒有內建模型。', en: 'This browser has no built-in model.' },
  'not-downloaded': {
    zh: '瀏覽器的內建模型還沒下載好，請先在瀏覽器裡下載。',
    en: 'The browser has not downloaded its model yet; please let it do so first.',
  },
  'no-permission': {
    zh: '沒有取得連到這個服務的許可，因此沒有送出任何資料。',
    en: 'There is no permission to reach this service, so nothing was sent.',
  },
};
