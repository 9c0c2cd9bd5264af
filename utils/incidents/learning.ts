import type { Action, Incident } from '../domain/incident.ts';
import type { Measure } from '../domain/learning.ts';
import type { ClinicProfile } from '../domain/profile.ts';
import { rebuildingItems } from '../playbook/rebuilding.ts';

type Of<Kind extends Action['kind']> = Extract<Action, { readonly kind: Kind }>;

/** The incident with one part of its cause analysis rewritten; an emptied part is gone. */
export function analysed(incident: Incident, { part, text }: Of<'analyse'>): Incident {
  const { [part]: _, ...rest } = incident.analysis ?? {};
  return { ...incident, analysis: text.trim() === '' ? rest : { ...rest, [part]: text.trim() } };
}

/** The incident with a measure added or changed. */
export function measured(incident: Incident, action: Of<'measure'>): Incident {
  const { measure: id, text, owner, dueAt, topic } = action;
  const measures = incident.measures ?? [];
  const present = measures.find((measure) => measure.id === id);
  const next: Measure = {
    id,
    text: text.trim(),
    owner: owner.trim(),
    dueAt,
    ...(topic ? { topic } : {}),
    ...(present?.doneAt === undefined ? {} : { doneAt: present.doneAt }),
  };
  return {
    ...incident,
    measures: present ? measures.map((each) => (each.id === id ? next : each)) : [...measures, next],
  };
}

/** The incident with an item of the rebuilding plan taken on; undefined when the plan has no such item. */
export function planned(incident: Incident, { item, owner, dueAt }: Of<'plan'>): Incident | undefined {
  if (!rebuildingItems.some(({ id }) => id === item)) return undefined;
  const doneAt = incident.rebuilding?.[item]?.doneAt;
  const taken = { owner: owner.trim(), dueAt, ...(doneAt === undefined ? {} : { doneAt }) };
  return { ...incident, rebuilding: { ...incident.rebuilding, [item]: taken } };
}

/** The incident with a measure or a planned item done, or not done after all; undefined when it is not there. */
export function finished(incident: Incident, { of, item, done, at }: Of<'finish'>): Incident | undefined {
  if (of === 'plan') {
    const present = incident.rebuilding?.[item];
    if (!present) return undefined;
    return { ...incident, rebuilding: { ...incident.rebuilding, [item]: ended(present, done, at) } };
  }
  const measures = incident.measures ?? [];
  if (!measures.some(({ id }) => id === item)) return undefined;
  return {
    ...incident,
    measures: measures.map((each) => (each.id === item ? ended(each, done, at) : each)),
  };
}

/**
 * The clinic's measures by topic with those of this incident that are done: replies to such reviews may name them
 * from now on. Nothing is added twice, and a topic keeps at most eight, the newest first.
 */
export function learntMeasures(
  present: ClinicProfile['measures'],
  incident: Pick<Incident, 'measures'>,
): NonNullable<ClinicProfile['measures']> {
  const learnt: Record<string, readonly string[]> = { ...present };
  for (const { topic, text, doneAt } of incident.measures ?? []) {
    if (!topic || doneAt === undefined) continue;
    const known = learnt[topic] ?? [];
    if (!known.includes(text)) learnt[topic] = [text, ...known].slice(0, mostPerTopic);
  }
  return learnt;
}

const mostPerTopic = 8;

function ended<Item extends { readonly doneAt?: number }>(item: Item, done: boolean, at: number): Item {
  const { doneAt: _, ...open } = item;
  return (done ? { ...open, doneAt: at } : open) as Item;
}
