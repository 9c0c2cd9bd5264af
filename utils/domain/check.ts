import type { ContextKind, Finding, Lang, Pack, Severity, Verdict } from './finding.ts';
import type { ClinicProfile } from './profile.ts';

/** The clinic's own settings for the checker. */
export interface OwnRules {
  /** Words the clinic never wants to publish. */
  readonly block: readonly string[];
  /** Words that are fine here (a doctor's name, a product the clinic may name): findings inside them are dropped. */
  readonly allow: readonly string[];
  /** Rules softened or switched off, each with the reason a person gave. */
  readonly severity: Readonly<Record<string, { readonly to: Severity | 'off'; readonly reason: string }>>;
}

export interface CheckRequest {
  readonly draft: string;
  /** The review being answered, where the page shows one: text as shown, the public display name, 1–5 stars. */
  readonly review?: { readonly text: string; readonly author?: string; readonly rating?: number };
  readonly clinic?: ClinicProfile;
  /** `auto` takes `us` for an English draft and `tw` otherwise. */
  readonly pack: Pack | 'auto';
  readonly context?: ContextKind;
  readonly own?: OwnRules;
  /** Language of messages; default `zh-TW` for the pack `tw`, `en` for `us`. */
  readonly lang?: Extract<Lang, 'zh-TW' | 'en'>;
}

export interface CheckResult {
  readonly verdict: Verdict;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Rules that threw and were skipped; named so that silence is never mistaken for clean. */
  readonly faults: readonly string[];
}

/** Synchronous, pure: the same request gives the same result. Never throws. */
export type Check = (request: CheckRequest) => CheckResult;
