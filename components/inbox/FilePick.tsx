import { useId } from 'react';

/** A file button that looks like the other buttons; the same file can be chosen twice. */
export function FilePick({
  label,
  accept,
  onPick,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onPick: (file: File) => void;
}) {
  const id = useId();
  return (
    <div className="file-pick">
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPick(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
