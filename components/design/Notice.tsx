/** What came of something a person did, in words. */
export interface Said {
  readonly tone: 'good' | 'bad' | '';
  readonly words: string;
}

/** Says aloud what came of a press; takes no room while there is nothing to say. */
export function Notice({ said }: { readonly said: Said | undefined }) {
  return (
    <p className={`notice ${said?.tone ?? ''}`} role="status">
      {said?.words}
    </p>
  );
}
