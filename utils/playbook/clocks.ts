import type { Branch, ClockId, ClockTargets } from '../domain/incident.ts';
import type { Bilingual } from '../domain/rule.ts';

/** What each clock waits for, and what its length rests on: the person is told when it is only a habit of the trade. */
export const clockKinds: Readonly<
  Record<
    ClockId,
    {
      readonly name: Bilingual;
      /** The step whose tick stops the clock. */
      readonly step: string;
      /** The clock starts with this step's tick; absent: when the clinic first saw the event. */
      readonly startsWith?: string;
      readonly branches?: readonly Branch[];
      readonly restsOn: Bilingual;
    }
  >
> = {
  acknowledge: {
    name: { zh: '先回應', en: 'Acknowledge' },
    step: 'acknowledge',
    restsOn: {
      zh: '一小時是業界慣例，非法律期限',
      en: 'a custom of the trade, not a legal limit',
    },
  },
  considered: {
    name: { zh: '正式回覆', en: 'Considered reply' },
    step: 'reply',
    restsOn: {
      zh: '24 小時是建議，非法律期限',
      en: 'advice, not a legal limit',
    },
  },
  visible: {
    name: { zh: '確認已顯示', en: 'Seen on the page' },
    step: 'visible',
    startsWith: 'reply',
    restsOn: {
      zh: '平台審查可能長達 30 天',
      en: 'a platform may take up to 30 days',
    },
  },
  accident: {
    name: { zh: '向當事人說明', en: 'Explain in person' },
    step: 'safety.explain',
    branches: ['safety'],
    restsOn: {
      zh: '醫療事故法的五個工作日，限重大傷害或死亡；未扣國定假日，請與法務確認',
      en: 'five working days, for serious harm or death only; holidays not deducted, ask counsel',
    },
  },
};

/** Minutes each clock runs unless the clinic sets others. The hour is source C's; it is a convention. */
export const defaultTargets: ClockTargets = { acknowledge: 60, considered: 24 * 60, visible: 3 * 24 * 60 };
