/** A place of reviews as a page shows it: what it is called, and its id where the address tells. */
export interface PlaceFacts {
  readonly name?: string;
  readonly id?: string;
}

/** What a person said about a place: it is our clinic, or it is not. */
export interface PlaceClaim extends PlaceFacts {
  readonly own: boolean;
}

/** Whose place a page shows: the clinic's own, somebody else's, or worth asking about. */
export type Standing = 'own' | 'other' | 'ask';
