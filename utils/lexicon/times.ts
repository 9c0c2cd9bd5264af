import type { Terms } from '../domain/terms.ts';

/** A point in the past seen from the reply, without a calendar date: tells that one occasion is meant. */
export const occasions: Terms = {
  kind: 'occasion',
  zh: `那天 那日 當天 當日 當時 當下 當晚 那晚 那次 該次 該日 此次 這次 上次 前次 上回 前回 首次 第一次 第二次 第三次 第四次 第五次 最後一次 昨天 昨日 昨晚 前天 大前天 前幾天 前陣子 前些日子 日前 稍早 今早 今天下午 今天早上 剛才 剛剛 上週 上星期 上禮拜 上個月 上個禮拜 上個星期 上週末 去年 前年 年初 年前 年後 月初 月底 彼日 彼工 彼當時`,
  en: `that day,that visit,that morning,that afternoon,that evening,that night,last time,last visit,the other day,yesterday,last night,last week,last month,last year,last monday,last tuesday,last wednesday,last thursday,last friday,last saturday,last spring,last summer,last fall,last winter,earlier today,this morning,on the day,at the time,first visit,second visit,third visit,initial visit,initial consultation,when you came,when you called,when you arrived,when you left,when you were here,back in january,back in march,recently`,
};

/** Named days: a date when tied to a person, a schedule when not. */
export const festivals: Terms = {
  kind: 'festival',
  zh: `春節 過年 除夕 初一 初二 初三 初四 初五 元宵 元宵節 二二八 清明 清明節 連假 勞動節 母親節 端午 端午節 父親節 七夕 中元 中元節 中秋 中秋節 國慶 國慶日 雙十 聖誕 聖誕節 耶誕 跨年 元旦 尾牙 颱風天 開學 暑假 寒假 情人節 婦女節 兒童節 教師節 重陽 冬至 週年慶`,
  en: `new year,lunar new year,christmas,thanksgiving,labor day,memorial day,easter,halloween,fourth of july,mid-autumn,valentine,mother's day,father's day,black friday`,
};

/** Parts of a clinic day. */
export const sessions: Terms = {
  kind: 'session',
  zh: `早診 午診 晚診 夜診 上午診 下午診 早上 上午 中午 下午 傍晚 晚上 凌晨 半夜 清晨 深夜 最後一診 假日門診`,
  en: `morning,afternoon,evening,midnight,noon`,
};
