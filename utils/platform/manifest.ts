import type { UserManifest } from 'wxt';

/** Firefox knows the extension by this name; policies and tests use it. */
export const geckoId = 'calmreply@calmreply.example';

/**
 * What the extension asks of the browser. Each permission has a reason in the README's table;
 * `tests/unit/manifest.test.ts` holds a snapshot, so that a new one is a decision and not an accident.
 */
export const manifest: UserManifest = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'zh_TW',
  // `contextMenus` puts one entry into the menu of selected and editable text; `activeTab` lets that one press, and
  // nothing else, read the text it was pressed on, on pages for which we hold no permission.
  permissions: ['storage', 'alarms', 'notifications', 'scripting', 'contextMenus', 'activeTab'],
  host_permissions: [
    'https://www.google.com/*',
    'https://www.google.com.tw/*',
    'https://business.google.com/*',
    'https://www.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  // Asked for one origin at a time, on a press, for a model or a feed the person adds; none is held before.
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  minimum_chrome_version: '123',
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
    'check-text': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCheck__' },
    'open-workspace': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandWorkspace__' },
    'open-inbox': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandInbox__' },
  },
  // One policy for all pages of ours; every page that has nothing to ask anybody forbids all connections for itself.
  content_security_policy: {
    extension_pages:
      "default-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'",
  },
  browser_specific_settings: {
    gecko: {
      id: geckoId,
      strict_min_version: '142.0',
      // A masked review goes to a model elsewhere only once a person has set one up and said yes.
      data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
    },
  },
};

/** Chrome reads from a schema what an administrator may preset; Firefox takes any object from its policies. */
export function manifestFor(browser: string): UserManifest {
  return browser === 'firefox'
    ? manifest
    : { ...manifest, storage: { managed_schema: 'managed_schema.json' } };
}
