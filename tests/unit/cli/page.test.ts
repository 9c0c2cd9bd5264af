import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const node = resolve(root, 'node_modules/.bin/node');
const file = 'tests/fixtures/pages/google-merchant.html';

it('prints what is read from a saved page as one JSON object', () => {
  const url = 'https://www.google.com/local/business/1/customers/reviews';
  const out = execFileSync(node, ['utils/cli/calm.ts', 'page', file, '--url', url], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toMatchObject({
    site: 'google-owner',
    reviews: [
      { author: '方測試', rating: 1, ownerReply: null },
      {},
      {},
      { author: 'Robin Example', text: '' },
    ],
    health: { reviews: 'found' },
  });
});

it.each([
  [[]],
  [[file]],
  [[file, '--url', 'no address']],
  [['nowhere.html', '--url', 'https://www.google.com/maps/']],
])('calls %j a usage error', (args) => {
  const { status, stderr } = spawnSync(node, ['utils/cli/calm.ts', 'page', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^calm: /u);
});
