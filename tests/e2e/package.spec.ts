import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as check, test as plain } from '@playwright/test';
import { productionBuild, startLens } from './lens';

plain('a vendor file that is missing in the package is named, and the verdict still stands', async () => {
  const build = mkdtempSync(join(tmpdir(), 'gdpr-lens-build-'));
  cpSync(productionBuild, build, { recursive: true });
  rmSync(join(build, 'vendors/fal.json'));
  const lens = await startLens({ build });
  const popup = await lens.openOwn('popup.html#/vendor/fal');
  await check(popup.getByText('/vendors/fal.json is missing')).toBeVisible();
  await check(popup.getByText('Conditional').first()).toBeVisible();
  await lens.close();
  rmSync(build, { recursive: true, force: true });
});
