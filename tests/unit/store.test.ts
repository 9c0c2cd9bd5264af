import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../utils/platform/manifest.ts';

const store = join(import.meta.dirname, '../../.store');
const text = (file: string) => readFileSync(join(store, file), 'utf8');

/** The rows of the table of permissions: name, reason in Chinese, reason in English. */
const rows = text('permissions.md')
  .split('\n')
  .flatMap((line) => {
    const [, name, zh, en] = /^\| `([^`]+)`[^|]*\| ([^|]+) \| ([^|]+) \|$/u.exec(line) ?? [];
    return name && zh && en ? [{ name, zh, en }] : [];
  });

/** WXT adds it for the side panel of Chrome. */
const added = ['sidePanel'];

describe('what the stores are told', () => {
  it('gives every permission of both manifests a reason in both languages, and no reason to another', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => {
      const {
        permissions = [],
        host_permissions = [],
        optional_host_permissions = [],
      } = manifestFor(browser);
      return [...permissions, ...host_permissions, ...optional_host_permissions];
    });
    expect(rows.map(({ name }) => name).sort()).toEqual([...new Set([...asked, ...added])].sort());
  });

  it.each([
    ['listing.zh-TW.md', /^\*\*一句話\*\*（[^）]*）：(.*)$/mu],
    ['listing.en.md', /^\*\*Summary\*\* \([^)]*\): (.*)$/mu],
  ])('%s keeps its summary within 132 characters', (file, line) => {
    const [, summary = ''] = line.exec(text(file)) ?? [];
    expect(summary.length).toBeGreaterThan(20);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('the changelog begins with the version that is built', () => {
    const { version } = JSON.parse(readFileSync(join(store, '../package.json'), 'utf8')) as {
      version: string;
    };
    expect(/^## (\S+)/mu.exec(text('changelog.md'))?.[1]).toBe(version);
  });

  it('the declaration about data says what the manifest says', () => {
    const { gecko } = manifestFor('firefox').browser_specific_settings ?? {};
    const { required = [], optional = [] } = gecko?.data_collection_permissions ?? {};
    expect([required, optional]).toEqual([['none'], ['websiteContent']]);
    for (const kind of [...required, ...optional])
      expect(text('data-collection.md')).toContain(`\`${kind}\``);
  });
});
