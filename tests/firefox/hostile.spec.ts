import { beset, isDue, type OddPage } from '../e2e/pages/hostile';
import { actionOf } from './action';
import { chipText, clickInChip, countHosts, pictureOf, placeOf, readChip, tabIntoChip } from './chip';
import type { Lens } from './lens';
import { keys, type Tab } from './tab';
import { expect, test } from './test';

const closed = { isInWindow: true, isTopmost: true, isOpen: false };
const open = { ...closed, isOpen: true, hasFocus: true };

/** Firefox draws all that stands on a page through the filter of its root, the top layer too: chip and page look alike. */
const filtered = new Set(['filter', 'blend']);

let usual = '';
test.beforeEach(async ({ shared }) => {
  usual ||= await usualPicture(shared);
});

test.for(beset)('the chip stands, opens and closes on a page $does', async (odd, { shared }) => {
  const page = await openOdd(shared, odd);
  await expect.poll(() => page.run(isDue)).toBe(false);
  await expect.poll(() => placeOf(page), { message: odd.name }).toMatchObject(closed);
  if (!filtered.has(odd.name)) await expect.poll(() => pictureOf(shared, page)).toBe(usual);
  expect(await readChip(page)).toContain('Conditional');
  expect(await countHosts(page)).toBe(1);

  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject(open);
  await page.press(keys.escape);
  await expect.poll(() => placeOf(page)).toMatchObject(closed);

  expect(await tabIntoChip(page)).toBe(true);
  await page.press(keys.enter);
  await expect.poll(() => placeOf(page)).toMatchObject(open);
  await page.press(keys.escape);
  await expect.poll(() => placeOf(page)).toMatchObject(closed);
  expect(await countHosts(page)).toBe(1);
  expect((await actionOf(shared, page)).badge).toBe('!');
});

async function openOdd({ web, open }: Lens, { name, served }: OddPage): Promise<Tab> {
  const address = `https://fal.ai/${name}`;
  web.serve(address, served);
  // One page has it in a frame.
  web.expect('slack.com');
  return open(address);
}

async function usualPicture(lens: Lens): Promise<string> {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  const picture = await pictureOf(lens, page);
  await page.close();
  return picture;
}
