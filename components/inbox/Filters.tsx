import { type RefObject, useId } from 'react';
import { topicName } from '../../utils/composer/because.ts';
import type { Platform } from '../../utils/domain/remembered-review.ts';
import { topics } from '../../utils/domain/suggestion.ts';
import { type InboxFilter, noFilter, type PlaceCoverage } from '../../utils/state/find-reviews.ts';
import { PickField } from '../design/PickField.tsx';
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
  // Any place is not the same as a place nobody knows, whose id is empty: ids carry a `=`.
  const any = ['', text.any] as const;
  return (
    <search className="inbox-filters">
      <div className="field">
        <label htmlFor={id}>{text.search}</label>
        <input
          id={id}
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
        <PickField
          label={text.topic}
          value={filter.topic ?? ''}
          options={[any, ...topics.map((topic) => [topic, topicName(topic, lang)] as const)]}
          onPick={(topic) => onChange({ topic: topic === '' ? undefined : topic })}
        />
        <PickField
          label={text.place}
          value={filter.place === undefined ? '' : `=${filter.place}`}
          options={[any, ...places.map(({ place, name }) => [`=${place}`, name || text.unnamed] as const)]}
          onPick={(place) => onChange({ place: place === '' ? undefined : place.slice(1) })}
        />
        <PickField
          label={text.platform}
          value={filter.platform ?? ''}
          options={[any, ...platforms.map((platform) => [platform, text[platform]] as const)]}
          onPick={(platform) => onChange({ platform: platform === '' ? undefined : platform })}
        />
        <button type="button" className="link" disabled={isPlain(filter)} onClick={onClear}>
          {text.clear}
        </button>
      </div>
    </search>
  );
}

function isPlain(filter: InboxFilter): boolean {
  return Object.entries(filter).every(
    ([key, value]) => value === undefined || value === noFilter[key as keyof InboxFilter],
  );
}
