import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const threats = readFileSync(join(root, 'tests/threats.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', , , tests = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^T\d+$/u.test(id)) return [];
    const cited = tests.split(' · ').map((each) => /^`([^`]+)` (.+)$/u.exec(each)?.slice(1) ?? [each, '']);
    return [{ id, cited }];
  });

describe('the table of threats', () => {
  it('has the nine of the threat model and goes on from there', () => {
    expect(threats.map(({ id }) => id)).toEqual(threats.map((_, index) => `T${index + 1}`));
    expect(threats.length).toBeGreaterThanOrEqual(9);
  });

  it.each(threats)('$id is held by tests that exist', ({ cited }) => {
    expect(cited.length).toBeGreaterThan(0);
    for (const [file = '', name = ''] of cited) {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(readFileSync(join(root, file), 'utf8'), file).toContain(name);
      expect(name).not.toBe('');
    }
  });
});
