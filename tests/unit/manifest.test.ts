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

it('lets its own pages connect to nothing', () => {
  expect(manifest.content_security_policy).toMatchObject({
    extension_pages: expect.stringContaining("connect-src 'none'"),
  });
});

it('declares to Firefox that it collects no data', () => {
  expect(manifest.browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  });
});
