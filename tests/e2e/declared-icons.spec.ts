import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasXvfb, openDisplay, type Display } from './display';
import { productionBuild, startLens, type Lens } from './lens';

/** The colours of the icons in `components/icons/`. */
const ink = { conditional: 0xb06a00, 'not-recommended': 0xd2403a, suitable: 0x1a8548, grey: 0x4f5863 };

test.skip(!hasXvfb(), 'The toolbar can be seen on a display only: install the Debian package xvfb.');

test('the toolbar icon shows the verdict with no host access at all', async () => {
  const { display, lens, end } = await startWithPinnedButton();
  // The first run opens the welcome page; it must not come in front of what is looked at.
  await expect
    .poll(() => lens.context.pages().some((page) => page.url().includes('welcome.html')))
    .toBe(true);
  const cases: [address: string, face: keyof typeof ink][] = [
    ['https://fal.ai/', 'conditional'],
    ['https://docs.fal.ai/x', 'conditional'],
    ['https://www.deepseek.com/', 'not-recommended'],
    // Not enough evidence and no profile are both drawn in grey; they differ in shape.
    ['https://mullvad.net/', 'grey'],
    ['https://evilfal.ai.example/', 'grey'],
    ['https://notfal.ai/', 'grey'],
  ];
  for (const [address, face] of cases) {
    await lens.open(address);
    await expect.poll(() => shown(display), { message: address }).toEqual([face]);
  }
  expect(await granted(lens)).toEqual([]);
  expect(lens.leaks).toEqual([]);
  await end();
});

async function startWithPinnedButton() {
  const display = await openDisplay(1000, 700);
  const profile = mkdtempSync(join(tmpdir(), 'gdpr-lens-'));
  mkdirSync(join(profile, 'Default'));
  const pinned = { extensions: { pinned_extensions: [idOf(productionBuild)] } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(pinned));
  const lens = await startLens({ profile, display: display.name, viewport: null });
  const end = async () => {
    await lens.close();
    display.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { display, lens, end };
}

/** The verdicts whose ink stands in the toolbar, right of the address bar. */
function shown(display: Display): string[] {
  const picture = display.pixels();
  const counts = new Map<number, number>();
  for (let y = 30; y < 90; y++) {
    for (let x = 600; x < picture.width; x++) {
      const color = picture.at(x, y);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  return Object.entries(ink).flatMap(([face, color]) => ((counts.get(color) ?? 0) > 10 ? [face] : []));
}

const granted = async (lens: Lens) =>
  (await lens.worker()).evaluate(async () => (await chrome.permissions.getAll()).origins);

/** Chromium's id of an extension that is loaded from a folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}
