import { limits } from './limits.ts';
import { pick, type Task } from './select.ts';

/** What the profile can answer by itself. */
export type Fact = 'hours' | 'branches';

/** How people ask for it, in the order in which it is looked for. */
const asked: readonly (readonly [Fact, RegExp])[] = [
  [
    'hours',
    /幾點|(?:看診|門診|營業|開門|休診|開診).{0,4}(?:時間|到|嗎)|(?:週|星期|禮拜)[一二三四五六日天末].{0,8}(?:有|開|看|嗎)|夜診|假日.{0,6}(?:有|開|看)|\b(?:what time|opening hours|hours|open|close[sd]?|weekends?|saturdays?|sundays?|evenings?)\b|何時|診療時間|営業時間|休診|(?:土|日)曜/iu,
  ],
  [
    'branches',
    /分院|分店|院區|其他.{0,4}(?:地點|據點|診所)|\b(?:branch(?:es)?|other locations?)\b|分院|ほかの(?:院|場所)/iu,
  ],
];

/** The sentence that answers a question out of the profile; undefined where the review asks for nothing of it. */
export function factOf(task: Task): string | undefined {
  const { bank, voice, request, length } = task;
  const text = request.review.text.slice(0, 2_000);
  const room = limits[bank.lang][length] / 2.5;
  for (const [fact, pattern] of asked) {
    const value = voice[fact];
    if (value === undefined || !pattern.test(text) || !readIn(value, bank.lang)) continue;
    // A figure of the review is never said back, not even as our own opening time.
    if ((value.match(/\d+/gu) ?? []).some((figure) => text.includes(figure))) continue;
    const sentence = pick(task, bank.facts[fact], `fact/${fact}`).replace('{value}', value);
    if (sentence.length <= room) return sentence;
  }
  return undefined;
}

/** Hours and places are written in Chinese: in a Japanese reply they stand only where they need no reading. */
function readIn(value: string, lang: Task['bank']['lang']): boolean {
  return lang === 'zh-TW' || !/\p{sc=Han}/u.test(value);
}
