import type { Clause } from '../domain/analysis.ts';
import type { Finder } from '../domain/rule.ts';
import { hardPattern } from '../text/fold.ts';
import { told } from './told.ts';

/** What the clinic tells the reader to do, offers or advertises: another rule's matter unless it says "your". */
const instructsZh = hardPattern(
  '先|別|不要|不用|繼續|記得|再(?!也|次見)|停掉|改成|乖乖|[吃喝擦塗貼點服]|請|要(?!不是)|保證|送|折|優惠|半價|價|元起|私訊|搶|預約|團隊|全台|唯一|第一|專訪|教父|院長(?:是|人稱|首創)|治療[師所]|麻醉科|復健[部師]|透析室|手術室|我們(?:家|的)|敝院|本院|機(?:器|台)',
);
const instructsEn =
  /^(?:take|put|apply|use|start|stop|keep|avoid|book|get|try|skip|massage|swap|swipe|text|come|give|please)\b|\b(?:off all|free|discount|book|miracle|our|prices?|specials?)\b/u;
/** Something has happened or has been found: completed, in one person. */
const settledZh = hardPattern('了|過|完|已|有做|都正常|正常|沒有|未|才|還|就|只|本來|原本|確實|其實');

/** Entities of care or health told of one person; in a clause that only carries the story on, something must have happened. */
export function careTold(kinds: readonly string[]): Finder {
  return told(kinds, { when: (clause, _found, telling) => telling === 'strong' || isSettled(clause) });
}

function isSettled(clause: Clause): boolean {
  if (clause.moods.has('question') || clause.moods.has('quotation')) return false;
  if (clause.lang === 'en') return clause.time === 'past' && !instructsEn.test(clause.soft);
  return !instructsZh.test(clause.hard) && (settledZh.test(clause.hard) || clause.time === 'past');
}
