import type { Rule } from '../domain/rule.ts';
import guarantee from './ad/guarantee.ts';
import promo from './ad/promo.ts';
import superlative from './ad/superlative.ts';
import insult from './conduct/insult.ts';
import reviewRemoval from './conduct/review-removal.ts';
import threatLegal from './conduct/threat-legal.ts';
import date from './privacy/date.ts';
import identity from './privacy/identity.ts';
import treatment from './privacy/treatment.ts';
import visitConfirmed from './privacy/visit-confirmed.ts';

/** Every rule of the product; a new rule is listed here and nowhere else. */
export const rules: readonly Rule[] = [
  identity,
  visitConfirmed,
  treatment,
  date,
  guarantee,
  promo,
  superlative,
  insult,
  threatLegal,
  reviewRemoval,
];
