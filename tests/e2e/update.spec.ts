import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { productionBuild, startLens } from './lens';

test('an update keeps what was ticked and does not welcome again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-lens-update-'));
  const build = join(folder, 'build');
  const profile = join(folder, 'profile');
  cpSync(productionBuild, build, { recursive: true });

  const before = await startLens({ build, profile });
  const popup = await before.openOwn('popup.html#/vendor/fal');
  await popup.locator('.step input').first().check();
  await expect(popup.getByText(/^1 of \d+ done$/)).toBeVisible();
  await before.close();

  raiseVersion(join(build, 'manifest.json'));
  const after = await startLens({ build, profile });
  expect(after.id).toBe(before.id);
  const again = await after.openOwn('popup.html#/vendor/fal');
  await expect(again.locator('.step input').first()).toBeChecked();
  expect(await again.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.0');
  expect(after.context.pages().filter((page) => page.url().includes('welcome.html'))).toEqual([]);
  await after.close();
  rmSync(folder, { recursive: true, force: true });
});

function raiseVersion(file: string): void {
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '9.0.0' }));
}
