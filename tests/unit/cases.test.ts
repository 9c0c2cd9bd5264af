import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tests = join(import.meta.dirname, '..');

const cases = readFileSync(join(tests, 'cases.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', , proof = '', lacks = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/u.test(id) ? [{ id, proof, lacks }] : [];
  });

describe('the table of cases', () => {
  it('has all 74', () => {
    expect(cases.map(({ id }) => id)).toEqual(Array.from({ length: 74 }, (_, index) => `${index + 1}`));
  });

  it.each(cases)('$id is proved by tests that exist, or says why not', ({ proof, lacks }) => {
    if (proof === '–') return expect(lacks).not.toBe('');
    for (const each of proof.split(' · ')) {
      const [, file = '', claim = ''] = /^`([^`]+)` (.+)$/u.exec(each) ?? [];
      expect(claim).not.toBe('');
      expect(readFileSync(join(tests, file), 'utf8'), file).toContain(claim);
    }
  });
});
