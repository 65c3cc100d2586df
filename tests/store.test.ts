import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifestFor } from '../lib/build/manifest';
import { languages } from '../lib/core/sheet';

const read = (file: string) => readFileSync(`.github/store/${file}`, 'utf8');

describe.each(languages)('the listing in %s', (lang) => {
  const [, , summary = '', description = ''] = read(`${lang}/listing.md`).split(/^#+ .*$/m);
  const { extDescription } = parse(readFileSync(`locales/${lang}.yml`, 'utf8')) as { extDescription: string };

  test('has the summary of the manifest, which the Chrome Web Store cuts at 132 letters', () => {
    expect(summary.trim()).toBe(extDescription);
    expect(extDescription.length).toBeLessThanOrEqual(132);
  });

  test('promises no compliance', () => {
    expect(description).not.toMatch(/compliant|\bsafe\b|\blegal\b(?! advice)|konform|rechtssicher/i);
    expect(description).toMatch(lang === 'en' ? /not legal advice/ : /keine Rechtsberatung/);
  });

  test.each(['1-chip', '2-popup', '3-directory', '4-profile', '5-compare'])('shows %s', async (picture) => {
    const { width, height, format } = await sharp(`.github/store/${lang}/${picture}.png`).metadata();
    expect({ width, height, format }).toEqual({ width: 1280, height: 800, format: 'png' });
  });
});

test('each permission is explained, and none besides', () => {
  const explained = [...read('privacy.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  const { permissions = [], optional_host_permissions: hosts = [] } = manifestFor('chrome');
  expect(explained.toSorted()).toEqual([...permissions, ...hosts].toSorted());
});
