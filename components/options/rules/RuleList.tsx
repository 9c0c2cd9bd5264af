import { useEffect, useId, useRef } from 'react';
import type { OwnRules } from '../../../utils/domain/check.ts';
import type { Pack } from '../../../utils/domain/finding.ts';
import type { Rule } from '../../../utils/domain/rule.ts';
import { fill } from '../../../utils/locale/messages.ts';
import { families, familyOf, findRules } from './find-rules.ts';
import { SeverityTag } from './SeverityTag.tsx';
import type { Words } from './words.ts';

interface RuleListProps {
  readonly query: string;
  readonly own: OwnRules['severity'];
  /** The pack whose severities are shown. */
  readonly pack: Pack;
  readonly words: Words;
  /** The rule whose page was left just now; its link is where a keyboard goes on. */
  readonly cameFrom: string | undefined;
  readonly onQuery: (query: string) => void;
  /** Goes to the field where a sentence can be tried; on a narrow page it is far below. */
  readonly onTry: () => void;
}

/** Every rule by family, narrowed by what is searched for. */
export function RuleList({ query, own, pack, words, cameFrom, onQuery, onTry }: RuleListProps) {
  const searchId = useId();
  const list = useRef<HTMLElement>(null);
  const { rule: text } = words;
  const found = findRules(query);
  useEffect(() => {
    if (cameFrom !== undefined)
      list.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(`#rules/${cameFrom}`)}"]`)?.focus();
  }, [cameFrom]);

  return (
    <section className="panel" ref={list} aria-label={text.title}>
      <div className="field">
        <label htmlFor={searchId}>{text.search}</label>
        <input
          id={searchId}
          type="search"
          value={query}
          maxLength={100}
          autoComplete="off"
          placeholder={text.searchHint}
          onChange={(event) => onQuery(event.target.value)}
        />
      </div>
      <div className="found">
        <p className="soft" role="status">
          {found.length === 0 ? text.foundNone : fill(text.found, { n: found.length })}
        </p>
        <button type="button" className="link to-try" onClick={onTry}>
          {text.try} ↓
        </button>
      </div>
      {families.map((family) => (
        <FamilyList
          key={family}
          title={text[family]}
          rules={found.filter((rule) => familyOf(rule) === family)}
          own={own}
          pack={pack}
          words={words}
        />
      ))}
    </section>
  );
}

interface FamilyListProps extends Pick<RuleListProps, 'own' | 'pack' | 'words'> {
  readonly title: string;
  readonly rules: readonly Rule[];
}

function FamilyList({ title, rules, own, pack, words }: FamilyListProps) {
  const headingId = useId();
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="family">
        {title} <span className="soft">{rules.length}</span>
      </h2>
      <ul className="rule-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <a href={`#rules/${rule.id}`}>{rule.title[words.lang]}</a>
            <SeverityTag level={own[rule.id]?.to ?? rule.severity[pack]} text={words.rule} />
            {own[rule.id] && <span className="changed">{words.rule.changed}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
