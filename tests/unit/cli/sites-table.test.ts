import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

it('prints a row for every field of every site, and says where nobody attested it', () => {
  const out = execFileSync(resolve(root, 'node_modules/.bin/node'), ['utils/cli/calm.ts', 'sites'], {
    cwd: root,
    encoding: 'utf8',
  });
  const rows = out.trim().split('\n').slice(2);
  expect(rows.every((row) => /^\| [\w-]+ \| [^|]+ \| [^|]+ \|$/u.test(row))).toBe(true);
  expect(new Set(rows.map((row) => row.split(' | ')[0]?.slice(2)))).toEqual(
    new Set([
      'google-owner',
      'google-maps',
      'google-search',
      'facebook',
      'meta-business',
      'instagram',
      'ptt',
      'dcard',
    ]),
  );
  expect(out).toContain('(not attested)');
});
