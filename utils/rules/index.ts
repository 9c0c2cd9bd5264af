import type { Rule } from '../domain/rule.ts';
import beforeAfter from './ad/before-after.ts';
import celebrity from './ad/celebrity.ts';
import comparison from './ad/comparison.ts';
import exaggerate from './ad/exaggerate.ts';
import guarantee from './ad/guarantee.ts';
import misleadingTitle from './ad/misleading-title.ts';
import noRisk from './ad/no-risk.ts';
import nonmedical from './ad/nonmedical.ts';
import press from './ad/press.ts';
import productClaim from './ad/product-claim.ts';
import promo from './ad/promo.ts';
import publicQa from './ad/public-qa.ts';
import rxDrug from './ad/rx-drug.ts';
import secretRecipe from './ad/secret-recipe.ts';
import sexual from './ad/sexual.ts';
import solicit from './ad/solicit.ts';
import superlative from './ad/superlative.ts';
import testimonial from './ad/testimonial.ts';
import unproven from './ad/unproven.ts';
import accuseReviewer from './conduct/accuse-reviewer.ts';
import blamePatient from './conduct/blame-patient.ts';
import competitorAttack from './conduct/competitor-attack.ts';
import copyright from './conduct/copyright.ts';
import defamation from './conduct/defamation.ts';
import evasion from './conduct/evasion.ts';
import fakeReview from './conduct/fake-review.ts';
import hostileTone from './conduct/hostile-tone.ts';
import incentive from './conduct/incentive.ts';
import insult from './conduct/insult.ts';
import liabilityAdmission from './conduct/liability-admission.ts';
import medicalAdvice from './conduct/medical-advice.ts';
import refuseCare from './conduct/refuse-care.ts';
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
  conduct,
  contact,
  date,
  detailBeyondReview,
  diagnosis,
  identity,
  payment,
  photo,
  recordsThreat,
  thirdparty,
  treatment,
  visitConfirmed,
  beforeAfter,
  celebrity,
  comparison,
  exaggerate,
  guarantee,
  misleadingTitle,
  noRisk,
  nonmedical,
  press,
  productClaim,
  promo,
  publicQa,
  rxDrug,
  secretRecipe,
  sexual,
  solicit,
  superlative,
  testimonial,
  unproven,
  insult,
  hostileTone,
  accuseReviewer,
  blamePatient,
  competitorAttack,
  copyright,
  defamation,
  evasion,
  fakeReview,
  incentive,
  liabilityAdmission,
  medicalAdvice,
  refuseCare,
  threatLegal,
  reviewRemoval,
];
