import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionBuild } from './lens';
import { expect, expectText, leaveClean, test } from './test';

test('a vendor file that is missing in the package is named, and the verdict still stands', async ({
  firefox,
  onTestFinished,
}) => {
  const build = mkdtempSync(join(tmpdir(), 'gdpr-lens-build-'));
  cpSync(productionBuild, build, { recursive: true });
  rmSync(join(build, 'vendors/fal.json'));
  onTestFinished(async () => {
    await leaveClean(firefox);
    rmSync(build, { recursive: true, force: true });
  });
  await firefox.install(build);
  const popup = await firefox.openOwn('popup.html#/vendor/fal');
  await expectText(popup, '/vendors/fal.json is missing');
  await expectText(popup, 'Conditional');
});

test('whatever is asked of the web beside the visit of a page is noticed', async ({ fresh }) => {
  const page = await fresh.open('https://example.com/');
  await page.run(() => fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined));
  await page.run(() => fetch('/here').catch(() => undefined));
  expect(fresh.web.leaks.splice(0)).toEqual([
    'connection to elsewhere.example',
    'https://elsewhere.example/',
    'https://example.com/here',
  ]);
});

test('the pages of the extension cannot reach the web, even if they tried', async ({ fresh }) => {
  const own = await fresh.openOwn('options.html');
  fresh.web.expect('example.com');
  const outcome = await own.run(() =>
    fetch('https://example.com/', { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});
