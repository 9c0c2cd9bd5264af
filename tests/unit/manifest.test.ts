import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { manifest } from '../../utils/platform/manifest.ts';

it('asks for these permissions and no others', () => {
  expect(manifest.permissions).toEqual([
    'storage',
    'alarms',
    'notifications',
    'scripting',
    'contextMenus',
    'activeTab',
  ]);
  expect(manifest.host_permissions).toEqual([
    'https://www.google.com/*',
    'https://www.google.com.tw/*',
    'https://business.google.com/*',
    'https://www.facebook.com/*',
    'https://business.facebook.com/*',
  ]);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

it('may ask for the origin of a model or a feed, and holds none before', () => {
  expect(manifest.optional_host_permissions).toEqual([
    'https://*/*',
    'http://localhost/*',
    'http://127.0.0.1/*',
  ]);
});

/** Pages that ask a model, and only once a person has set one up. */
const connecting = ['options', 'sidepanel'];

it('lets no other page of its own connect to anything', () => {
  const folder = resolve(import.meta.dirname, '../../entrypoints');
  const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')));
  expect(pages.length).toBeGreaterThan(4);
  const open = pages.filter(
    (name) =>
      !readFileSync(join(folder, name, 'index.html'), 'utf8').includes(`content="connect-src 'none'"`),
  );
  expect(open.filter((name) => !connecting.includes(name))).toEqual([]);
  expect(manifest.content_security_policy).toMatchObject({
    extension_pages: expect.stringContaining('connect-src https: http://localhost:* http://127.0.0.1:*;'),
  });
});

it('declares to Firefox that it collects no data', () => {
  expect(manifest.browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  });
});
