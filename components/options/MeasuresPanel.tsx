import { useState } from 'react';
import type { Complaint } from '../../utils/domain/suggestion.ts';
import { fill, tongueOf } from '../../utils/locale/messages.ts';
import { complaints } from '../../utils/playbook/complaints.ts';
import { ListField } from '../design/Field.tsx';
import { PickField } from '../design/PickField.tsx';
import type { PanelProps } from './panel.ts';

/** What the clinic really does about a complaint, by topic; a suggested reply names it before any step of ours. */
export function MeasuresPanel({ settings, text, onChange }: PanelProps) {
  const { measures = {} } = settings.profile;
  const [added, setAdded] = useState<readonly Complaint[]>([]);
  const lang = tongueOf(settings.lang);
  const has = (topic: Complaint) => (measures[topic]?.length ?? 0) > 0 || added.includes(topic);
  const change = (topic: Complaint, lines: readonly string[]) => {
    const { [topic]: _, ...others } = measures;
    const { measures: __, ...profile } = settings.profile;
    const next = lines.length === 0 ? others : { ...others, [topic]: lines };
    // A field that was just emptied stays until the page is opened again: it may be filled anew.
    if (!added.includes(topic)) setAdded([...added, topic]);
    onChange({ profile: Object.keys(next).length === 0 ? profile : { ...profile, measures: next } });
  };
  const rest = complaints.filter(({ topic }) => !has(topic));
  return (
    <section className="panel measures">
      <h2>{text.measures}</h2>
      <p>{text.measuresHelp}</p>
      <div className="fields">
        {complaints
          .filter(({ topic }) => has(topic))
          .map(({ topic, name }) => (
            <ListField
              key={topic}
              label={fill(text.measuresOf, { topic: name[lang] })}
              values={measures[topic] ?? []}
              hint={text.measuresHint}
              onChange={(lines) => change(topic, lines)}
            />
          ))}
        {rest.length > 0 && (
          <PickField
            label={text.measuresAdd}
            value=""
            options={[
              ['', text.measuresChoose],
              ...rest.map(({ topic, name }) => [topic, name[lang]] as const),
            ]}
            onPick={(topic) => topic !== '' && setAdded([...added, topic])}
          />
        )}
      </div>
    </section>
  );
}
