import type { Page } from '@playwright/test';
import { actionOf } from './action';
import { clickInChip, countHosts, findChip, pictureOf, placeOf, tabIntoChip } from './chip';
import type { Lens } from './lens';
import { beset, isDue, type OddPage } from './pages/hostile';
import { expect, test } from './test';

const closed = { isInWindow: true, isTopmost: true, isOpen: false };
const open = { ...closed, isOpen: true, hasFocus: true };

let usual = '';
test.beforeAll(async ({ kept }) => {
  const page = await kept.open('https://fal.ai/');
  await findChip(page);
  usual = await pictureOf(page);
  await page.close();
});

for (const odd of beset) {
  test(`the chip stands, opens and closes on a page ${odd.does}`, async ({ shared }) => {
    const page = await openOdd(shared, odd);
    await expect.poll(() => page.evaluate(isDue)).toBe(false);
    await expect.poll(() => placeOf(page), odd.name).toMatchObject(closed);
    await expect.poll(() => pictureOf(page)).toBe(usual);
    expect((await findChip(page))?.text).toContain('Conditional');
    expect(await countHosts(page)).toBe(1);
    await page.screenshot({ path: `test-results/hostile/${odd.name}.png` });

    await clickInChip(page, 'button');
    await expect.poll(() => placeOf(page)).toMatchObject(open);
    await page.keyboard.press('Escape');
    await expect.poll(() => placeOf(page)).toMatchObject(closed);

    expect(await tabIntoChip(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => placeOf(page)).toMatchObject(open);
    await page.keyboard.press('Escape');
    await expect.poll(() => placeOf(page)).toMatchObject(closed);
    expect(await countHosts(page)).toBe(1);
    expect((await actionOf(shared, page)).badge).toBe('!');
  });
}

async function openOdd(lens: Lens, { name, served }: OddPage): Promise<Page> {
  const address = `https://fal.ai/${name}`;
  lens.serve(address, served);
  return lens.open(address);
}
