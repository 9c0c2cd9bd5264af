import type { Rewrite } from '../../../utils/domain/finding.ts';
import type { Rule } from '../../../utils/domain/rule.ts';
import type { Words } from './words.ts';

/** The rule's rewordings, those in the language of the interface first. */
export function RewriteLists({
  rewrites,
  words,
}: {
  readonly rewrites: Rule['rewrites'];
  readonly words: Words;
}) {
  const other = words.lang === 'zh' ? 'en' : 'zh';
  return (
    <>
      <RewriteList rewrites={rewrites[words.lang]} lang={words.lang} words={words} />
      <h4>{words.rule.rewritesOther}</h4>
      <RewriteList rewrites={rewrites[other]} lang={other} words={words} />
    </>
  );
}

interface RewriteListProps {
  readonly rewrites: readonly Rewrite[];
  readonly lang: 'zh' | 'en';
  readonly words: Words;
}

function RewriteList({ rewrites, lang, words }: RewriteListProps) {
  return (
    <ul className="rewrites" lang={lang === 'zh' ? 'zh-TW' : 'en'}>
      {rewrites.map(({ text, label }) => (
        <li key={text}>{text === '' ? <i>{label ?? words.rule.deleteIt}</i> : text}</li>
      ))}
    </ul>
  );
}
