import { createChecker } from '../checker/check.ts';
import { rules } from '../rules/index.ts';

/** `npm run bench`: how long the checker takes, against the budgets of the design. Exit code 1 when one is broken. */
const sample =
  '您好，謝謝您的意見。等候時間過長我們很抱歉，櫃檯已增加人力，也請護理師在每一診開始前說明目前的進度。若您對療程有任何疑問，歡迎於門診時間來電，由專人為您說明。一般而言，術後的腫脹因人而異，醫師會依個人狀況評估。您上次3月12日做的根管治療，當天下午兩點就由主任親自處理。Thank you for your feedback, and please call our office at any time. ';
const budgets: readonly (readonly [characters: number, ms: number, rounds: number])[] = [
  [500, 0.5, 200],
  [4_000, 3, 60],
  [50_000, 40, 10],
];

const started = performance.now();
const warm = createChecker(rules);
warm.check({ draft: sample, pack: 'tw' });
console.log(`ready (built and first check)    ${(performance.now() - started).toFixed(1)} ms`);
console.log('characters   fresh median   one edit median   budget');
let broken = false;
for (const [characters, budget, rounds] of budgets) {
  const draft = varied(characters);
  // Distinct drafts of distinct sentences: nothing comes from the memory of sentences.
  const fresh = median(rounds, (round) => warm.check({ draft: numbered(draft, round), pack: 'tw' }));
  const edit = median(rounds, (round) => warm.check({ draft: `${draft}謝${round}`, pack: 'tw' }));
  broken ||= fresh > budget;
  console.log(
    `${String(characters).padStart(10)}   ${fresh.toFixed(3).padStart(9)} ms   ${edit.toFixed(3).padStart(12)} ms   ${budget} ms${fresh > budget ? '  OVER' : ''}`,
  );
}
process.exitCode = broken ? 1 : 0;

function varied(characters: number): string {
  return sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters);
}

/** A different number in every sentence, so that no sentence was seen before. */
function numbered(draft: string, round: number): string {
  let serial = 0;
  return draft.replace(/。/gu, () => `甲${round}乙${serial++}。`);
}

function median(rounds: number, run: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(round);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}
