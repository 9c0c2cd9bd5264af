import { SeverityIcon } from '../../design/icons.tsx';
import type { Level, RuleText } from './words.ts';

interface SeverityTagProps {
  readonly level: Level;
  readonly text: RuleText;
}

/** A severity by shape, colour and word. */
export function SeverityTag({ level, text }: SeverityTagProps) {
  return (
    <span className="severity" data-severity={level}>
      {level !== 'off' && <SeverityIcon severity={level} />}
      {text[level]}
    </span>
  );
}
