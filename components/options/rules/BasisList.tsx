import type { Basis } from '../../../utils/domain/finding.ts';
import type { Rule } from '../../../utils/domain/rule.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { languageOf } from '../../../utils/text/segment.ts';
import type { RuleText } from './words.ts';

/** The sources of a rule by pack: law and article, where to read it, when it was read and how sure it is. */
export function BasisList({ basis, text }: { readonly basis: Rule['basis']; readonly text: RuleText }) {
  return (
    <dl className="basis">
      {(['tw', 'us'] as const).map((pack) => (
        <div key={pack}>
          <dt>{text[pack]}</dt>
          {basis[pack].map((source) => (
            <dd key={`${source.source}${source.article}`}>
              <Source source={source} text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Source({ source, text }: { readonly source: Basis; readonly text: RuleText }) {
  const { url, article, checkedOn, certainty } = source;
  const name = article === undefined ? source.source : fill(text.article, { source: source.source, article });
  const lang = languageOf(name);
  return (
    <>
      {url === undefined ? (
        <span lang={lang}>{name}</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <span lang={lang}>{name}</span>
          <span className="unseen">{text.newTab}</span>
        </a>
      )}
      <span className="soft">
        {text[certainty]} · {fill(text.checkedOn, { date: checkedOn })}
        {url === undefined && ` · ${text.noLink}`}
      </span>
    </>
  );
}
