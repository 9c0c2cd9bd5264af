import { useEffect, useRef } from 'react';
import type { Rule } from '../../../utils/domain/rule.ts';
import { ruleExamples } from '../../../utils/rules/examples.ts';
import { BasisList } from './BasisList.tsx';
import { ExampleList } from './ExampleList.tsx';
import { familyOf } from './find-rules.ts';
import { OwnSeverity, type OwnSeverityProps } from './OwnSeverity.tsx';
import { RewriteLists } from './RewriteLists.tsx';
import { SeverityTable } from './SeverityTable.tsx';
import type { Trial } from './trial.ts';
import type { Words } from './words.ts';

interface RulePageProps extends Omit<OwnSeverityProps, 'words'> {
  readonly rule: Rule;
  readonly words: Words;
  readonly onTry: (trial: Trial) => void;
}

/** Everything about one rule: what it may mean, how it is handled, what it rests on, and its own examples. */
export function RulePage({ rule, own, words, locked, form, onOwn, onTry }: RulePageProps) {
  const { rule: text, lang } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);
  const family = familyOf(rule);
  const examples = ruleExamples.get(rule.id);
  return (
    <article className="panel rule-page">
      <p className="trail">
        <a href="#rules">← {text.back}</a>
        {family && <span className="soft">{text[family]}</span>}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {rule.title[lang]}
      </h2>
      <code>{rule.id}</code>
      <p className="message">{rule.message[lang]}</p>

      <h3>{text.basis}</h3>
      <BasisList basis={rule.basis} text={text} />

      <h3>{text.rewrites}</h3>
      <p className="soft">{text.rewritesHelp}</p>
      <RewriteLists rewrites={rule.rewrites} words={words} />

      {examples && (
        <>
          <h3>{text.bad}</h3>
          <p className="soft">{text.badHelp}</p>
          <ExampleList kind="bad" examples={examples.bad} words={words} onTry={onTry} />
          <h3>{text.good}</h3>
          <ExampleList kind="good" examples={examples.good} words={words} onTry={onTry} />
        </>
      )}

      <h3>{text.severity}</h3>
      <p className="soft">{text.severityHelp}</p>
      <SeverityTable rule={rule} text={text} />

      <h3>{text.own}</h3>
      <p className="soft">{text.ownHelp}</p>
      <OwnSeverity own={own} words={words} locked={locked} form={form} onOwn={onOwn} />
    </article>
  );
}
