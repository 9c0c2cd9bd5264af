import type { Complaint } from '../domain/suggestion.ts';
import type { BombSigns, Series, Surge } from '../domain/surge.ts';
import { fill, tongueOf, type UiLang } from '../locale/messages.ts';
import { surgeMessages } from '../locale/surge.ts';
import { complaints } from '../playbook/complaints.ts';

/** What a surge is, in one sentence without a number that needs explaining. */
export function explainSurge(surge: Omit<Surge, 'reviewIds' | 'signs'>, lang: UiLang): string {
  const text = surgeMessages[lang];
  const key = surge.series === 'negative' ? ('negative' as const) : ('topic' as const);
  const what = fill(text[surge.days === 1 ? (`${key}One` as const) : key], {
    days: surge.days,
    count: surge.count,
    topic: seriesName(surge.series, lang),
  });
  return [what, usual(surge, lang), chance(surge.chance, lang)].join(text.join) + text.end;
}

/** What looks organised about it; empty when nothing does. */
export function explainSigns(signs: BombSigns, lang: UiLang): string {
  const text = surgeMessages[lang];
  const said = (['sameText', 'sameHours', 'noWords', 'newAccounts'] as const)
    .filter((sign) => signs[sign] > 0)
    .map((sign) => fill(text[sign], { n: signs[sign] }));
  return said.length === 0 ? '' : fill(text.signs, { signs: said.join(text.list) });
}

/** The name of a complaint; empty for negative reviews as a whole. */
export function seriesName(series: Series, lang: UiLang): string {
  const name = complaints.find(({ topic }) => topic === (series as Complaint))?.name;
  return name?.[tongueOf(lang)] ?? '';
}

function usual({ before, beforeDays }: Pick<Surge, 'before' | 'beforeDays'>, lang: UiLang): string {
  const text = surgeMessages[lang];
  const days = Math.floor(beforeDays);
  if (before === 0) return days < 7 ? text.usualUnknown : fill(text.usualNone, { days });
  const perDay = before / beforeDays;
  return perDay >= 1
    ? fill(text.usualPerDay, { n: perDay.toFixed(1) })
    : fill(text.usualDays, { n: Math.round(1 / perDay) });
}

function chance(value: number, lang: UiLang): string {
  const text = surgeMessages[lang];
  if (value < 1e-6) return text.chanceTiny;
  return fill(text.chance, { n: Number((1 / value).toPrecision(2)).toLocaleString('en-US') });
}
