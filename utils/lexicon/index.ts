import type { Terms } from '../domain/terms.ts';
import { bodyParts, conditions, symptoms } from './conditions.ts';
import { drugs } from './drugs.ts';
import { devices, exams, specialties } from './medical-things.ts';
import { kinship, peopleInGeneral } from './people.ts';
import { procedures } from './procedures.ts';
import { festivals, occasions, sessions } from './times.ts';
import { payments, records, visits } from './visits.ts';
import { wholeWords } from './whole-words.ts';

/** Every set that the analysis searches for; their kinds are the kinds of entities. */
export const lexicon: readonly Terms[] = [
  procedures,
  drugs,
  conditions,
  symptoms,
  bodyParts,
  devices,
  exams,
  specialties,
  kinship,
  peopleInGeneral,
  visits,
  records,
  payments,
  occasions,
  festivals,
  sessions,
  wholeWords,
];

/** Kinds that say something about a person's care. */
export const medicalKinds = ['procedure', 'drug', 'device', 'exam', 'condition', 'symptom'] as const;
