import type { Bank } from '../../bank.ts';
import { abusive } from './abusive.ts';
import { booking } from './booking.ts';
import { common } from './common.ts';
import { discrimination } from './discrimination.ts';
import { doctorManner } from './doctor-manner.ts';
import { environment } from './environment.ts';
import { fake } from './fake.ts';
import { general } from './general.ts';
import { hardSelling } from './hard-selling.ts';
import { legalThreat } from './legal-threat.ts';
import { mediaThreat } from './media-threat.ts';
import { notExplained } from './not-explained.ts';
import { painSafety } from './pain-safety.ts';
import { parking } from './parking.ts';
import { price } from './price.ts';
import { privacy } from './privacy.ts';
import { question } from './question.ts';
import { refund } from './refund.ts';
import { result } from './result.ts';
import { scam } from './scam.ts';
import { shortVisit } from './short-visit.ts';
import { spam } from './spam.ts';
import { staffGrievance } from './staff-grievance.ts';
import { staffManner } from './staff-manner.ts';
import { waiting } from './waiting.ts';
import { wrongClinic } from './wrong-clinic.ts';

/** Everything a reply in Traditional Chinese can say. */
export const zh: Bank = {
  lang: 'zh-TW',
  ...common,
  topics: {
    waiting,
    booking,
    'staff-manner': staffManner,
    'doctor-manner': doctorManner,
    'short-visit': shortVisit,
    'not-explained': notExplained,
    result,
    'pain-safety': painSafety,
    price,
    'hard-selling': hardSelling,
    refund,
    environment,
    parking,
    privacy,
    discrimination,
    'legal-threat': legalThreat,
    'media-threat': mediaThreat,
    'wrong-clinic': wrongClinic,
    fake,
    scam,
    'staff-grievance': staffGrievance,
    spam,
    abusive,
    question,
    general,
  },
};
