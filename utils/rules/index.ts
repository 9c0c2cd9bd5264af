import type { Rule } from '../domain/rule.ts';
import guarantee from './ad/guarantee.ts';
import promo from './ad/promo.ts';
import superlative from './ad/superlative.ts';
import insult from './conduct/insult.ts';
import reviewRemoval from './conduct/review-removal.ts';
import threatLegal from './conduct/threat-legal.ts';
import conduct from './privacy/conduct.ts';
import contact from './privacy/contact.ts';
import date from './privacy/date.ts';
import detailBeyondReview from './privacy/detail-beyond-review.ts';
import diagnosis from './privacy/diagnosis.ts';
import identity from './privacy/identity.ts';
import payment from './privacy/payment.ts';
import photo from './privacy/photo.ts';
import recordsThreat from './privacy/records-threat.ts';
import thirdparty from './privacy/thirdparty.ts';
import treatment from './privacy/treatment.ts';
import visitConfirmed from './privacy/visit-confirmed.ts';

/** Every rule of the product; a new rule is listed here and nowhere else. */
export const rules: readonly Rule[] = [
  identity,
  visitConfirmed,
  treatment,
  date,
  diagnosis,
  payment,
  conduct,
  contact,
  recordsThreat,
  thirdparty,
  photo,
  detailBeyondReview,
  guarantee,
  promo,
  superlative,
  insult,
  threatLegal,
  reviewRemoval,
];
