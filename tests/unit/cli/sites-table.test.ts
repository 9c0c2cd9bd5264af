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
  expect(
    rows.filter((row) => !/^\| [\w-]+(?: \| [^|]+){3} \| (?:no|yes, (?:undated|\d{4}-\d\d)) \|$/u.test(row)),
  ).toEqual([]);
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
  // Nothing of these is attested, whatever other site the selectors come from.
  for (const row of rows) if (/^\| meta-business |, zh-TW \|/u.test(row)) expect(row).toMatch(/\| no \|$/u);
  expect(out).toContain(
    '| google-owner | name of Post, en | Post reply、Reply | label | yes, 2026-07 |\n| google-owner | name of Post, es |',
  );
});
