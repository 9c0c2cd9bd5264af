import { useRef } from 'react';

interface FilePickProps {
  readonly label: string;
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** A button that asks for a file; the same file can be chosen twice. */
export function FilePick({ label, accept, onPick }: FilePickProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPick(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
