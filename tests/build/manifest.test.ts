import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../lib/build/manifest';
import { addedIn, type Browser } from '../browser-support';

const usual = ['activeTab', 'scripting', 'storage', 'contextMenus'];

describe.each([
  ['chrome', [...usual, 'declarativeContent']],
  ['firefox', usual],
])('the manifest for %s', (browser, permissions) => {
  const manifest = manifestFor(browser);

  test('asks for nothing that warns at install, and for no host', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const field of ['host_permissions', 'optional_permissions', 'content_scripts'])
      expect(manifest).not.toHaveProperty(field);
  });

  test('gives no page a way in', () => {
    for (const field of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(manifest).not.toHaveProperty(field);
  });

  // Where one is read some day, .github/SECURITY.md has to say what stops a bad one.
  test('reads no policy of an administrator', () => {
    expect(manifest).not.toHaveProperty('storage');
  });

  test('lets its own pages load packaged scripts, styles and data alone, and make nothing from text', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
  });
});

describe('the manifest for Firefox', () => {
  const manifest = manifestFor('firefox');
  const { gecko, gecko_android: android } = manifest.browser_specific_settings ?? {};
  const added = (key: string, browser: Browser) => addedIn('manifest', key, browser);

  test('says that no data is collected, to versions that understand it', () => {
    const key = 'browser_specific_settings.gecko.data_collection_permissions';
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Number(gecko?.strict_min_version)).toBeGreaterThanOrEqual(added(key, 'firefox'));
    expect(Number(android?.strict_min_version)).toBeGreaterThanOrEqual(added(key, 'firefox_android'));
  });

  test('holds nothing that Firefox for Android lacks, but what it may ignore', () => {
    const minimum = Number(android?.strict_min_version);
    const lacking = Object.keys(manifest).filter((key) => added(key, 'firefox_android') > minimum);
    // The code asks for the address bar before it uses it (tests/browser/api-support.test.ts); nothing needs the key.
    expect(lacking).toEqual(['omnibox', 'commands']);
  });
});
