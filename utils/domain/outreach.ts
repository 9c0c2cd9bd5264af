/** Whom a message is for (source B's audiences, and the authority). */
export const audiences = ['patient', 'family', 'staff', 'media', 'public', 'authority'] as const;
export type Audience = (typeof audiences)[number];

/** How it reaches them. */
export const channels = ['one-to-one', 'letter', 'statement', 'social', 'press', 'internal'] as const;
export type Channel = (typeof channels)[number];

/** What a person fills in for one row of the communication matrix. */
export interface MessageFields {
  readonly audience: Audience;
  readonly channel: Channel;
  readonly text: string;
  readonly owner: string;
  /** When it is to be sent, ms since 1970. */
  readonly dueAt: number;
}

/** One row of the communication matrix. Two browsers may change it: per field the later change stands. */
export interface Message extends MessageFields {
  readonly id: string;
  /** When each field was last changed, ms since 1970. */
  readonly changed: Readonly<Partial<Record<keyof MessageFields, number>>>;
  /** When a person said that it had been sent. */
  readonly sentAt?: number;
}
