import { type RefObject, useId } from 'react';
import { topicName } from '../../utils/composer/because.ts';
import type { Platform } from '../../utils/domain/remembered-review.ts';
import { topics } from '../../utils/domain/suggestion.ts';
import { type InboxFilter, noFilter, type PlaceCoverage } from '../../utils/state/find-reviews.ts';
import type { InboxWords } from './words.ts';

interface FiltersProps {
  readonly filter: InboxFilter;
  readonly places: readonly PlaceCoverage[];
  readonly words: InboxWords;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<InboxFilter>) => void;
  readonly onClear: () => void;
}

const flags = ['unanswered', 'negative', 'risky', 'drafted'] as const;
const platforms: readonly Platform[] = ['google', 'facebook', 'other'];

/** What to look for among the reviews that were seen. */
export function Filters({ filter, places, words, search, onChange, onClear }: FiltersProps) {
  const { text, lang } = words;
  const id = useId();
  return (
    <search className="inbox-filters">
      <div className="field">
        <label htmlFor={`${id}s`}>{text.search}</label>
        <input
          id={`${id}s`}
          ref={search}
          type="search"
          value={filter.words}
          maxLength={200}
          placeholder={text.searchHint}
          onChange={(event) => onChange({ words: event.target.value })}
        />
      </div>
      <div className="flags">
        {flags.map((flag) => (
          <button
            key={flag}
            type="button"
            data-flag={flag}
            aria-pressed={filter[flag]}
            onClick={() => onChange({ [flag]: !filter[flag] })}
          >
            {text[flag]}
          </button>
        ))}
      </div>
      <div className="picks">
        <Pick
          label={text.topic}
          any={text.any}
          value={filter.topic}
          options={topics.map((topic) => [topic, topicName(topic, lang)])}
          onPick={(topic) => onChange({ topic: topics.find((each) => each === topic) })}
        />
        <Pick
          label={text.place}
          any={text.any}
          value={filter.place}
          options={places.map(({ place, name }) => [place, name || text.unnamed])}
          onPick={(place) => onChange({ place })}
        />
        <Pick
          label={text.platform}
          any={text.any}
          value={filter.platform}
          options={platforms.map((platform) => [platform, text[platform]])}
          onPick={(platform) => onChange({ platform: platforms.find((each) => each === platform) })}
        />
        <button type="button" className="link" disabled={isPlain(filter)} onClick={onClear}>
          {text.clear}
        </button>
      </div>
    </search>
  );
}

interface PickProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string | undefined) => void;
}

function Pick({ label, any, value, options, onPick }: PickProps) {
  const id = useId();
  const at = options.findIndex(([option]) => option === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={at} onChange={(event) => onPick(options[Number(event.target.value)]?.[0])}>
        <option value={-1}>{any}</option>
        {options.map(([option, name], index) => (
          <option key={option} value={index}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function isPlain(filter: InboxFilter): boolean {
  return Object.entries(filter).every(
    ([key, value]) => value === undefined || value === noFilter[key as keyof InboxFilter],
  );
}
