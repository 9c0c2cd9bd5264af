import { abusive } from './abusive.ts';
import { booking } from './booking.ts';
import { discrimination } from './discrimination.ts';
import { doctorManner } from './doctor-manner.ts';
import { environment } from './environment.ts';
import { fake } from './fake.ts';
import { hardSelling } from './hard-selling.ts';
import { legalThreat } from './legal-threat.ts';
import type { Lexicon } from './lexicon.ts';
import { mediaThreat } from './media-threat.ts';
import { medicalDanger } from './medical-danger.ts';
import { notExplained } from './not-explained.ts';
import { painSafety } from './pain-safety.ts';
import { parking } from './parking.ts';
import { praise } from './praise.ts';
import { price } from './price.ts';
import { privacy } from './privacy.ts';
import { question } from './question.ts';
import { refund } from './refund.ts';
import { result } from './result.ts';
import { scam } from './scam.ts';
import { selfHarm } from './self-harm.ts';
import { shortVisit } from './short-visit.ts';
import { spam } from './spam.ts';
import { staffGrievance } from './staff-grievance.ts';
import { staffManner } from './staff-manner.ts';
import { waiting } from './waiting.ts';
import { wrongClinic } from './wrong-clinic.ts';

/** Every lexicon, complaints first. */
export const lexicons: readonly Lexicon[] = [
  waiting,
  booking,
  staffManner,
  doctorManner,
  shortVisit,
  notExplained,
  result,
  painSafety,
  price,
  hardSelling,
  refund,
  environment,
  parking,
  privacy,
  discrimination,
  selfHarm,
  medicalDanger,
  legalThreat,
  mediaThreat,
  wrongClinic,
  fake,
  scam,
  staffGrievance,
  spam,
  abusive,
  praise,
  question,
];
