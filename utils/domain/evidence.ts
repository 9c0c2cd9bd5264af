/** One kept piece of public evidence: the bytes as they were saved, and what ties them to a time and an address. */
export interface Evidence {
  readonly id: string;
  readonly incident: string;
  /** When it was kept, ms since 1970. */
  readonly at: number;
  readonly by: string;
  /** File name as it will stand in the pack. */
  readonly name: string;
  /** MIME type as the browser gave it. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes at the moment they were kept, hexadecimal. */
  readonly sha256: string;
  /** Public address it was taken from, as the person gave it. */
  readonly address?: string;
}
