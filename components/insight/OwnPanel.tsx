import { useId, useState } from 'react';
import { type ClinicMonth, monthId } from '../../utils/domain/clinic-month.ts';
import { ownMonths } from '../../utils/insight/clinic-figures.ts';
import { fill } from '../../utils/locale/messages.ts';
import { PickField } from '../design/PickField.tsx';
import { Chart } from './Chart.tsx';
import { monthName, oneDecimal, percent, spoken, type Words, withRange } from './words.ts';

interface OwnPanelProps extends Words {
  readonly kept: readonly ClinicMonth[];
  readonly months: readonly string[];
  /** Empty for the clinic as a whole. */
  readonly place: string;
  readonly places: readonly string[];
  /** Rejects when it could not be stored. */
  readonly onSave: (month: ClinicMonth) => Promise<void>;
}

const fields = ['procedures', 'complications', 'asked', 'satisfied'] as const;
type Typed = Readonly<Record<(typeof fields)[number], string>>;

/** What the clinic itself counts: typed in once a month, shown with how sure it is. */
export function OwnPanel(props: OwnPanelProps) {
  const { kept, months, place, text, lang } = props;
  const own = ownMonths(kept, months, place);
  const has = (field: (typeof fields)[number]) => own.some((month) => month[field] !== undefined);
  const name = (index: number) => monthName(months[index] ?? '', lang);
  return (
    <section className="panel" aria-labelledby="own">
      <h2 id="own">{text.own}</h2>
      <p className="no-print">{text.ownHelp}</p>
      <OwnForm key={place} {...props} />
      <div className="charts">
        {has('procedures') && (
          <Chart
            title={text.complicationRate}
            months={months}
            points={own.map(({ complicationRate }) => complicationRate)}
            format={oneDecimal}
            describe={(index) => {
              const { complicationRate, complications = 0, procedures = 0 } = own[index] ?? {};
              const facts = { month: name(index), events: complications, whole: procedures };
              return complicationRate
                ? fill(text.saidRate, { ...facts, ...spoken(complicationRate, oneDecimal) })
                : fill(text.saidNoRate, facts);
            }}
            table={{
              head: [text.month, text.procedures, text.complications, text.rowComplications],
              rows: own.map(({ month, procedures, complications, complicationRate }) => [
                month,
                procedures ?? '',
                complications ?? '',
                withRange(complicationRate, oneDecimal),
              ]),
            }}
            {...{ text, lang }}
          />
        )}
        {has('asked') && (
          <Chart
            title={text.satisfaction}
            months={months}
            points={own.map(({ satisfaction }) => satisfaction)}
            scale={[0, 1]}
            format={percent}
            describe={(index) => {
              const { satisfaction, asked = 0, satisfied = 0 } = own[index] ?? {};
              const facts = { month: name(index), part: satisfied, whole: asked };
              return satisfaction
                ? fill(text.saidSatisfaction, { ...facts, ...spoken(satisfaction, percent) })
                : fill(text.saidNoRate, facts);
            }}
            table={{
              head: [text.month, text.asked, text.satisfied, text.rowSatisfaction],
              rows: own.map(({ month, asked, satisfied, satisfaction }) => [
                month,
                asked ?? '',
                satisfied ?? '',
                withRange(satisfaction, percent),
              ]),
            }}
            {...{ text, lang }}
          />
        )}
      </div>
    </section>
  );
}

function OwnForm({ kept, months, place, places, onSave, text, lang }: OwnPanelProps) {
  const id = useId();
  const [branch, setBranch] = useState(place);
  // People fill in the month that is over.
  const [month, setMonth] = useState(months.at(-2) ?? months.at(-1) ?? '');
  const [typed, setTyped] = useState<Typed>();
  const [state, setState] = useState<'saved' | 'notSaved' | 'badOwn'>();
  const shown = typed ?? typedOf(kept.find((row) => row.id === monthId(branch, month)));
  const pick = (change: () => void) => {
    change();
    setTyped(undefined);
    setState(undefined);
  };
  const save = async () => {
    const row = rowOf(shown, branch, month);
    if (!row) return setState('badOwn');
    setState(
      await onSave(row).then(
        () => 'saved' as const,
        () => 'notSaved' as const,
      ),
    );
    setTyped(undefined);
  };
  return (
    <form
      className="own-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="fields">
        <PickField
          label={text.ownMonth}
          value={month}
          options={months.toReversed().map((each) => [each, monthName(each, lang)])}
          onPick={(next) => pick(() => setMonth(next))}
        />
        <PickField
          label={text.ownBranch}
          value={branch}
          options={[['', text.allPlaces], ...places.map((each) => [each, each] as const)]}
          onPick={(next) => pick(() => setBranch(next))}
        />
        {fields.map((field) => (
          <div className="field" key={field}>
            <label htmlFor={id + field}>{text[field]}</label>
            <input
              id={id + field}
              type="number"
              inputMode="numeric"
              min={0}
              max={1_000_000}
              step={1}
              value={shown[field]}
              onChange={(event) => {
                setTyped({ ...shown, [field]: event.target.value });
                setState(undefined);
              }}
            />
          </div>
        ))}
      </div>
      <div className="row-actions">
        <button type="submit" className="primary">
          {text.save}
        </button>
        <span role="status">{state && fill(text[state], { month: monthName(month, lang) })}</span>
      </div>
    </form>
  );
}

function typedOf(row: ClinicMonth | undefined): Typed {
  const word = (field: (typeof fields)[number]) => String(row?.[field] ?? '');
  return {
    procedures: word('procedures'),
    complications: word('complications'),
    asked: word('asked'),
    satisfied: word('satisfied'),
  };
}

/** What was typed as a row; undefined when a part is larger than its whole or a number is none. */
function rowOf(typed: Typed, branch: string, month: string): ClinicMonth | undefined {
  const known: Partial<Record<(typeof fields)[number], number>> = {};
  for (const field of fields) {
    if (typed[field].trim() === '') continue;
    const value = Number(typed[field]);
    if (!Number.isInteger(value) || value < 0 || value > 1_000_000) return undefined;
    known[field] = value;
  }
  const { procedures, complications, asked, satisfied } = known;
  if (complications !== undefined && complications > (procedures ?? complications)) return undefined;
  if (satisfied !== undefined && satisfied > (asked ?? satisfied)) return undefined;
  return { id: monthId(branch, month), branch, month, ...known };
}
