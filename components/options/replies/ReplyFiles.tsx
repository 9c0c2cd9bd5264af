import type { LibraryReply } from '../../../utils/domain/suggestion.ts';
import { fill } from '../../../utils/locale/messages.ts';
import type { replyMessages } from '../../../utils/locale/replies.ts';
import { jsonOf } from '../../../utils/platform/json-file.ts';
import type { RepliesReading } from '../../../utils/platform/replies-file.ts';
import { FilePick } from '../../design/FilePick.tsx';
import type { RepliesActions } from './actions.ts';

interface ReplyFilesProps {
  readonly replies: readonly LibraryReply[];
  readonly text: (typeof replyMessages)['zh-TW'];
  readonly actions: Pick<RepliesActions, 'add' | 'file' | 'readFile' | 'saveFile'>;
  readonly onDone: (tone: 'good' | 'bad', words: string) => void;
}

/** The library as a file, out and in; what is here already is not added again. */
export function ReplyFiles({ replies, text, actions, onDone }: ReplyFilesProps) {
  const importFile = async (file: File) => {
    const value = await jsonOf(file);
    const reading: RepliesReading =
      value === undefined ? { ok: false, reason: text.notJson } : actions.readFile(value);
    if (!reading.ok) return onDone('bad', fill(text.importFailed, { reason: reading.reason }));
    try {
      const n = await actions.add(reading.replies);
      onDone('good', fill(text.imported, { n, same: reading.replies.length - n }));
    } catch {
      onDone('bad', text.saveFailed);
    }
  };
  return (
    <>
      <FilePick
        label={text.importFile}
        accept=".json,application/json"
        onPick={(file) => void importFile(file)}
      />
      <button
        type="button"
        disabled={replies.length === 0}
        onClick={() =>
          actions.saveFile(
            'calmreply-replies.json',
            JSON.stringify(actions.file(replies), null, 2),
            'application/json',
          )
        }
      >
        {text.exportFile}
      </button>
    </>
  );
}
