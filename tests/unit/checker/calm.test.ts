import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/checker/check.ts';
import { rules } from '../../../utils/rules/index.ts';
import { languageOf } from '../../../utils/text/segment.ts';

interface Row {
  readonly id: string;
  readonly specialty: string;
  readonly stars: number;
  readonly reviewer: string;
  readonly review: string;
  readonly reply: string;
}

const rows = readFileSync(resolve(import.meta.dirname, '../../corpus/calm.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const { check } = createChecker(rules);

describe('good replies that look like bad ones', () => {
  it('raise nothing above quiet advice', () => {
    const alarms = rows.flatMap(({ id, specialty, stars, reviewer, review, reply }) =>
      check({
        draft: reply,
        pack: languageOf(reply) === 'en' ? 'us' : 'tw',
        review: { text: review, author: reviewer, rating: stars },
        clinic: { specialties: [specialty] },
      })
        .findings.filter(({ severity }) => severity !== 'advise')
        .map(({ rule, excerpt }) => `${id} ${rule} ${excerpt}`),
    );
    expect(rows.length).toBeGreaterThan(200);
    expect(alarms).toEqual([]);
  });
});
