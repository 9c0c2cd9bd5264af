import type { LibraryReply, SavedReply } from '../../../utils/domain/suggestion.ts';
import type { RepliesReading } from '../../../utils/platform/replies-file.ts';

/** What the library asks of the program. */
export interface RepliesActions {
  readonly list: () => Promise<readonly LibraryReply[]>;
  readonly keep: (reply: SavedReply & { readonly id?: string }) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** How many of them were new. */
  readonly add: (replies: readonly SavedReply[]) => Promise<number>;
  readonly file: (replies: readonly LibraryReply[]) => object;
  readonly readFile: (value: unknown) => RepliesReading;
  readonly saveFile: (name: string, content: string, type: string) => void;
}
