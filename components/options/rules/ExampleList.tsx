import type { Example } from '../../../utils/domain/rule.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { partsOf, plainText, spelledOut } from '../../../utils/rules/marked.ts';
import { languageOf } from '../../../utils/text/segment.ts';
import { type Trial, trialOf } from './trial.ts';
import type { Words } from './words.ts';

interface ExampleListProps {
  readonly kind: 'bad' | 'good';
  readonly examples: readonly Example[];
  readonly words: Words;
  readonly onTry: (trial: Trial) => void;
}

/** A rule's examples out of its own file; those in the language of the interface first. */
export function ExampleList({ kind, examples, words, onTry }: ExampleListProps) {
  const first = words.lang === 'en' ? 'en' : 'zh-TW';
  const inOrder = [...examples]
    .map(spelledOut)
    .sort((a, b) => Number(languageOf(b.text) === first) - Number(languageOf(a.text) === first));
  return (
    <ul className="examples" data-kind={kind}>
      {inOrder.map((example) => (
        <ExampleItem key={example.text} example={example} words={words} onTry={onTry} />
      ))}
    </ul>
  );
}

interface ExampleItemProps extends Pick<ExampleListProps, 'words' | 'onTry'> {
  readonly example: Exclude<Example, string>;
}

function ExampleItem({ example, words, onTry }: ExampleItemProps) {
  const { rule: text } = words;
  const { review, author, context } = example;
  return (
    <li>
      <div>
        {context && context !== 'reply' && <p className="soft">{text[context]}</p>}
        {author && <p className="soft">{fill(text.author, { name: author })}</p>}
        {review && <p className="soft">{fill(text.review, { text: review })}</p>}
        <p lang={languageOf(example.text)}>
          {partsOf(example.text).map((part) =>
            part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
          )}
        </p>
      </div>
      <button
        type="button"
        className="link"
        aria-label={fill(text.tryThisFor, { text: plainText(example.text) })}
        onClick={() => onTry(trialOf(example))}
      >
        {text.tryThis}
      </button>
    </li>
  );
}
