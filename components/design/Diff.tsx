import { useMemo } from 'react';
import { diff } from '../../utils/text/diff.ts';

interface DiffProps {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** The new text with what changes marked in it; plain where there is nothing to compare with. */
export function Diff({ before, after, lang }: DiffProps) {
  const parts = useMemo(() => diff(before, after), [before, after]);
  if (!parts.some(({ kind }) => kind === 'same')) return <p lang={lang}>{after}</p>;
  let at = 0;
  return (
    <p lang={lang} className="diff">
      {parts.map(({ kind, text }) => {
        at += text.length;
        const key = `${kind}${at}`;
        if (kind === 'gone') return <del key={key}>{text}</del>;
        return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
