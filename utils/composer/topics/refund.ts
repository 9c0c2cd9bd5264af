import type { Lexicon } from './lexicon.ts';

export const refund: Lexicon = {
  topic: 'refund',
  hcat: 'institutional',
  'zh-TW': {
    cue: /(?:剩(?:下|餘)?的?|沒用完的?)(?:錢|費用|堂數|金額)[^，。！？]{0,4}不(?:還|退)|錢(?:也|都|還|就)?不(?:還|退)|退(?:費|款|錢|訂|課|掉|押|保證金)|不(?:給|能|肯|讓|願)?退(?!燒|步|後|化|讓|流|縮|潮)|退不了|扣(?:手續費|了?一?堆?手續費|違約金|[三四五六七八九]成)|手續費|違約金|解約|終止(?:契約|合約|療程)|綁約|合約|契約|(?:付|沒收|扣)(?:了)?訂金|訂金(?:不|沒|要)|還我(?:錢|血汗錢|訂金)|把錢還|賠錢|剩(?:餘|下)(?:的)?(?:堂|療程|課)|過期(?:就)?作廢|不能轉(?:讓|讓給)|課程.{0,5}(?:綁|過期|沒用完|用不完)|療程.{0,4}(?:沒用完|用不完|沒做完)/gu,
    not: /(?:很|馬上|快速|順利|立刻)退(?:費|款|錢)|匯訂金|先匯|詐騙/gu,
  },
  en: {
    cue: /\brefund\w*|\bmoney back\b|\bdeposit\b|\bnon-?refundable\b|\bcancell?ation (?:fee|policy)\b|\bcontract\b|\b(?:won'?t|can'?t|refus\w+ to) (?:let me )?cancel\b|\bcancel(?:l?ed)? my (?:plan|package|membership|contract)\b|\bcharge ?-?back\b|\breimburs\w*|\bunused (?:sessions?|treatments?|credits?)\b/giu,
    not: /\brefunded (?:me )?(?:promptly|right away|immediately|quickly)/giu,
  },
  ja: {
    cue: /金.{0,2}返せ|お金.{0,3}返|返せ|返金|返して(?:くれ|ほし|もらえ)|解約|キャンセル料|違約金|中途解約|払い戻し|返却.{0,4}(?:応じ|されな)|お金を返/gu,
    not: /返金(?:も|に)?.{0,4}(?:スムーズ|すぐ|早)/gu,
  },
};
