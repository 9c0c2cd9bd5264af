/** Where suggestions come from besides the phrase banks; absent or `local`: from nowhere else, nothing is sent. */
export type ProviderSettings =
  | { readonly kind: 'local' }
  /** The key is no setting: it is a secret and kept apart. */
  | { readonly kind: 'openai'; readonly endpoint: string; readonly model: string }
  | { readonly kind: 'chrome' };
