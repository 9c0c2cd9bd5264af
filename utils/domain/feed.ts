/** Why a feed could not be read. */
export type FeedProblemCode =
  | 'no-permission'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'redirected'
  | 'http'
  | 'charset'
  | 'entities'
  | 'not-a-feed'
  | 'malformed';

/** The code, and what it was said of: an HTTP status, a line, a charset. */
export interface FeedProblem {
  readonly code: FeedProblemCode;
  readonly detail?: string;
}

/** An address that a person had watched. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  /** As the person or the feed itself calls it. */
  readonly name: string;
  readonly addedAt: number;
  /** Every entry counts, also without a watched word: a search feed has searched already. */
  readonly takeAll: boolean;
  /** When it was last tried and last read well, ms since 1970. */
  readonly triedAt?: number;
  readonly readAt?: number;
  /** How it failed the last time, since when, and how many times on end; absent while it is well. */
  readonly failure?: FeedProblem & { readonly since: number; readonly times: number };
  /** The failing has been told. */
  readonly deathTold?: boolean;
}

/** One entry of a feed, in plain text. */
export interface FeedItem {
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  /** ms since 1970; absent where the feed gives none that can be true. */
  readonly publishedAt?: number;
}

/** Something public about the clinic. Entries of several feeds that are one page or one text are one mention. */
export interface Mention extends FeedItem {
  /** The address without what does not matter, see `utils/insight/mentions.ts`. */
  readonly id: string;
  /** Other addresses of the same text. */
  readonly also: readonly string[];
  /** Ids of the feeds that brought it. */
  readonly feeds: readonly string[];
  readonly seenAt: number;
  /** Watched words in it, and negative ones beside them. */
  readonly words: readonly string[];
  readonly negative: readonly string[];
  readonly read: boolean;
  /** A notification has spoken of it. */
  readonly told?: boolean;
  /** Id of the incident that was opened from it. */
  readonly incident?: string;
}

/** What a mention must speak of. */
export interface Watchwords {
  /** Any of these makes it a mention. */
  readonly words: readonly string[];
  /** Beside one of them these make it negative, and told at once. */
  readonly negative: readonly string[];
  /** Any of these makes it none. */
  readonly without: readonly string[];
}
