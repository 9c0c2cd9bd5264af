import { useRef } from 'react';
import type { LibraryReply } from '../../../utils/domain/suggestion.ts';
import { fill } from '../../../utils/locale/messages.ts';
import type { replyMessages } from '../../../utils/locale/replies.ts';
import type { RepliesReading } from '../../../utils/platform/replies-file.ts';
import type { RepliesActions } from './RepliesPage.tsx';

interface ReplyFilesProps {
  readonly replies: readonly LibraryReply[];
  readonly text: (typeof replyMessages)['zh-TW'];
  readonly actions: Pick<RepliesActions, 'add' | 'file' | 'readFile' | 'saveFile'>;
  readonly onDone: (tone: 'good' | 'bad', words: string) => void;
}

/** The library as a file, out and in; what is here already is not added again. */
export function ReplyFiles({ replies, text, actions, onDone }: ReplyFilesProps) {
  const picker = useRef<HTMLInputElement>(null);
  const importFile = async (file: File) => {
    const reading = await readingOf(file, actions.readFile, text.notJson);
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
      <button type="button" onClick={() => picker.current?.click()}>
        {text.importFile}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={text.importFile}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void importFile(file);
          event.target.value = '';
        }}
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

async function readingOf(
  file: File,
  read: RepliesActions['readFile'],
  notJson: string,
): Promise<RepliesReading> {
  try {
    return read(JSON.parse(await file.text()));
  } catch {
    return { ok: false, reason: notJson };
  }
}
