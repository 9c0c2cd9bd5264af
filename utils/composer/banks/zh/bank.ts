import type { Bank } from '../../bank.ts';
import { booking } from './booking.ts';
import { common } from './common.ts';
import { general } from './general.ts';
import { notExplained } from './not-explained.ts';
import { price } from './price.ts';
import { staffManner } from './staff-manner.ts';
import { waiting } from './waiting.ts';

export const zh: Bank = {
  lang: 'zh-TW',
  ...common,
  topics: {
    waiting,
    booking,
    'staff-manner': staffManner,
    'not-explained': notExplained,
    price,
    general,
    'doctor-manner': general,
    'short-visit': general,
    result: general,
    'pain-safety': general,
    'hard-selling': general,
    refund: general,
    environment: general,
    parking: general,
    privacy: general,
    discrimination: general,
    'legal-threat': general,
    'media-threat': general,
    'wrong-clinic': general,
    fake: general,
    scam: general,
    'staff-grievance': general,
    spam: general,
    abusive: general,
    question: general,
  },
};
