import type { Bank } from '../../bank.ts';
import { alarms } from './alarms.ts';
import { care } from './care.ts';
import { common } from './common.ts';
import { money } from './money.ts';
import { place } from './place.ts';
import { service } from './service.ts';

/** Everything a reply in English can say. */
export const en: Bank = {
  lang: 'en',
  ...common,
  topics: { ...service, ...care, ...money, ...place, ...alarms },
};
