import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowOnWelcomePage } from './access';
import { clickToolbar } from './action';
import { chipText } from './chip';
import { productionBuild, type Lens } from './lens';
import { expect, expectText, installAnew, leaveClean, test } from './test';

test('a vendor file that is missing in the package is named, and the verdict still stands', async ({
  firefox,
  onTestFinished,
}) => {
  const build = copyBuild();
  onTestFinished(() => leave(firefox, build));
  rmSync(join(build, 'vendors/fal.json'));
  await installAnew(firefox, build);
  const popup = await firefox.openOwn('popup.html#/vendor/fal');
  await expectText(popup, '/vendors/fal.json is missing');
  await expectText(popup, 'Conditional');
});

test('where address bar and menus take nothing, as in Firefox for Android, chip and popup answer', async ({
  firefox,
  onTestFinished,
}) => {
  const build = copyBuild();
  onTestFinished(() => leave(firefox, build));
  dropFromManifest(build, { keys: ['omnibox', 'commands'], permission: 'contextMenus' });
  await installAnew(firefox, build);
  const welcome = await allowOnWelcomePage(firefox);
  expect(await welcome.run(() => [typeof browser.omnibox, typeof browser.contextMenus])).toEqual([
    'undefined',
    'undefined',
  ]);
  const page = await firefox.open('https://fal.ai/');
  expect(await chipText(page)).toContain('Conditional');
  expect(await clickToolbar(firefox, page)).toContain('Features & Labels, Inc.');
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

function copyBuild(): string {
  const build = mkdtempSync(join(tmpdir(), 'gdpr-lens-build-'));
  cpSync(productionBuild, build, { recursive: true });
  return build;
}

async function leave(firefox: Lens, build: string): Promise<void> {
  await leaveClean(firefox);
  rmSync(build, { recursive: true, force: true });
}

/** Without key or permission the browser has no such API either. */
function dropFromManifest(build: string, { keys, permission }: { keys: string[]; permission: string }): void {
  const file = join(build, 'manifest.json');
  const manifest = Object.entries<unknown>(JSON.parse(readFileSync(file, 'utf8')));
  const left = Object.fromEntries(manifest.filter(([key]) => !keys.includes(key)));
  const permissions = (left.permissions as string[]).filter((one) => one !== permission); // by the manifest's form
  writeFileSync(file, JSON.stringify({ ...left, permissions }));
}
