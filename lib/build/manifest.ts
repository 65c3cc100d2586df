import type { UserManifest } from 'wxt';

const iconSizes = [16, 32, 48, 128];
const neutral = Object.fromEntries(iconSizes.map((size) => [size, `icons/neutral-${size}.png`]));

/**
 * Promise 1: the pages of the extension, and its worker, may reach packaged files alone. There
 * are no pictures, fonts, frames or workers in them, and nothing that makes HTML or script from
 * text (a browser that does not know trusted types passes over the last two).
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The manifest of a browser. No permission in it warns at install. Hosts are optional and
 * asked for on the welcome page: a list of required hosts that grows with an update would
 * switch the extension off until the user agrees again.
 */
export function manifestFor(browser: string): UserManifest {
  return {
    default_locale: 'en',
    name: '__MSG_extName__',
    short_name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    icons: neutral,
    action: { default_icon: neutral, default_title: '__MSG_extName__' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['declarativeContent']),
    ],
    omnibox: { keyword: 'gdpr' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '120' }),
  };
}

const firefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'gdpr-lens@gdpr-lens.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
