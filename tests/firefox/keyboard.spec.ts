import { answerDialog } from './access';
import { chipText, placeOf, readChip } from './chip';
import { focusInChip, focusOn, tabTo } from './focus';
import { keys, type Tab } from './tab';
import { expect, expectText, test } from './test';
import { lookAsUsual, setPageSize } from './view';

// No mouse from here on, but where the driver stands in for the browser's own dialogs.

test('the welcome page is answered with Enter, and the answer has the focus', async ({ fresh }) => {
  const page = await fresh.openOwn('welcome.html');
  expect(await tabTo(page, /^Show ratings on vendor sites$/)).toHaveLength(1);
  await page.press(keys.enter);
  await answerDialog(fresh, 'allow');
  await page.front();
  await expect.poll(() => hasFocus(page, '.answer')).toBe(true);
  await tabTo(page, /settings/i);
});

test('the chip is reached, opened, read, left and closed', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  const press = async (...pressed: string[]) => {
    await page.press(...pressed);
    return seenInChip(page);
  };
  expect(await press(keys.tab)).toContain('fal, Conditional');
  expect(await press(keys.enter)).toMatch(/fal.*Conditional/);
  await expect.poll(() => readChip(page)).toContain('Conclude the data processing');
  expect(await press(keys.tab)).toBe('Shrink to a dot');
  expect(await press(keys.tab)).toBe('Close');
  expect(await press(keys.escape)).toContain('fal, Conditional');

  await press(' ');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  const stops = [];
  for (let name = await press(keys.tab); name !== ''; name = await press(keys.tab)) stops.push(name);
  expect(stops.slice(0, 2)).toEqual(['Shrink to a dot', 'Close']);
  expect(stops.slice(-2)).toEqual(['Full profile', 'Hide on this site']);
  // The last stop of a page is followed by the browser's own toolbar.
  await lens.inWindow(stepBack);
  expect(await seenInChip(page)).toBe('Hide on this site');
  await press(keys.escape);
  expect((await focusInChip(page))?.tag).toBe('button');
});

test('the popup: class of data, plan, criteria and a condition', async ({ fresh }) => {
  const page = await fresh.openOwn('popup.html#/vendor/chatgpt');
  await tabTo(page, /^Business/);
  await page.press(keys.down);
  await expectText(page, 'Not recommended', '.verdict');
  await page.press(keys.up);
  await expectText(page, 'Conditional', '.verdict');
  await tabTo(page, /^This is my plan/);
  await page.press(' ');
  await expect.poll(() => hasFocus(page, ':checked')).toBe(true);

  await tabTo(page, /^Personal data/);
  await page.press(keys.right);
  await expectText(page, 'special categories', '.verdict');
  await page.press(keys.left);
  await expectText(page, 'for personal data', '.verdict');

  await tabTo(page, /^Without European residency \(Business\)/);
  await page.press(' ');
  await expect.poll(() => hasFocus(page, '.step input:checked')).toBe(true);
  await tabTo(page, /^Data processing agreement/);
  await page.press(keys.enter);
  await expectText(page, /\w/, '.crit[open] .question');
  await tabTo(page, /^All vendors$/, 'back');
  await page.press(keys.enter);
  await expect.poll(() => hasFocus(page, 'h1')).toBe(true);
  await page.press(keys.tab);
  await expect.poll(() => hasFocus(page, '[type=search]')).toBe(true);
});

test('an offer that was answered leaves the focus at the heading', async ({ lens }) => {
  const page = await lens.openOwn('options.html');
  await tabTo(page, /^Take access back$/);
  await page.press(keys.enter);
  await expect.poll(() => hasFocus(page, 'h2')).toBe(true);
  await tabTo(page, /^Show ratings on vendor sites$/);
});

test('the directory: search, rows, profile, back, two to compare, comparison', async ({ fresh }) => {
  const page = await openList(fresh);
  await choose(page, 'scaleway', 'Scaleway');
  await choose(page, 'fal.ai', 'fal');
  await tabTo(page, /^fal$/);
  await page.press(keys.enter);
  await expectText(page, /^fal$/, 'h1');
  await expect.poll(() => hasFocus(page, 'h1')).toBe(true);
  await page.back();
  await expect.poll(() => focusOn(page)).toMatchObject({ name: 'fal', tag: 'a', isInSight: true });

  await tabTo(page, /^Compare$/);
  await page.press(keys.enter);
  await expectText(page, /^Compare$/, 'h1');
  await expect.poll(() => hasFocus(page, 'h1')).toBe(true);
  await tabTo(page, /^Take fal out$/);
  await page.press(keys.enter);
  await expect.poll(() => page.text('.table')).not.toContain('Features & Labels');
  await expect.poll(() => hasFocus(page, 'h1')).toBe(true);
});

test('arrows go through the rows, and the bar of those chosen hides none', async ({
  fresh,
  onTestFinished,
}) => {
  onTestFinished(() => lookAsUsual(fresh));
  const page = await openList(fresh);
  await setPageSize(fresh, page, { width: 480, height: 500 });
  await choose(page, 'slack', 'Slack');
  await page.press('/');
  await page.pressWith(keys.control, 'a');
  await page.press(keys.delete);
  await expect.poll(() => page.count('.vendor')).toBeGreaterThan(12);
  await page.press(keys.down);
  for (let row = 1; row < 12; row++) {
    await page.press(keys.down);
    expect(await focusOn(page)).toMatchObject({ tag: 'a', hasRing: true, isInSight: true });
    expect(await page.run(rowOfFocus)).toBe(row);
  }
});

test('the key that leads to the search is turned off in the settings, for pages that are open too', async ({
  fresh,
}) => {
  const list = await openList(fresh);
  const settings = await fresh.openOwn('options.html');
  const turn = async () => {
    await settings.front();
    await settings.press(' ');
    await list.front();
  };
  const leads = async () => {
    await list.run(() => (document.activeElement as HTMLElement).blur());
    await list.press('/');
    return hasFocus(list, '[type=search]');
  };
  expect(await leads()).toBe(true);
  await settings.front();
  await tabTo(settings, /^The key \/ leads to the search$/);
  await turn();
  await expect.poll(leads).toBe(false);
  await turn();
  await expect.poll(leads).toBe(true);
});

test('every stop of the popup is seen, in the order of the page, and the last one lets go', async ({
  fresh,
  onTestFinished,
}) => {
  onTestFinished(() => lookAsUsual(fresh));
  const page = await fresh.openOwn('popup.html#/vendor/fal');
  await setPageSize(fresh, page, { width: 400, height: 600 });
  const stops = await tabTo(page, /^Alternatives$/);
  expect(stops).toHaveLength(await page.run(countStops));
  const [back] = await tabTo(page, /^Full profile$/, 'back');
  expect(back).toBe('Full profile');
});

/** Searches a vendor and ticks it for comparison, from wherever the focus is. */
async function choose(page: Tab, query: string, name: string): Promise<void> {
  await page.press('/');
  await expect.poll(() => hasFocus(page, '[type=search]')).toBe(true);
  await page.pressWith(keys.control, 'a');
  await page.press(...query);
  await expectText(page, name, '.vendor .who a');
  await page.press(keys.down);
  await expect.poll(async () => (await focusOn(page))?.name).toBe(name);
  await tabTo(page, new RegExp(`^Compare ${name}$`), 'back');
  await page.press(' ');
  await expect.poll(() => hasFocus(page, ':checked')).toBe(true);
}

async function openList({ openOwn }: { openOwn(page: string): Promise<Tab> }): Promise<Tab> {
  const page = await openOwn('directory.html');
  await expect.poll(() => page.count('.vendor')).toBeGreaterThan(0);
  return page;
}

/** The name of what has the focus in the chip, which must be seen there; '' where the focus is elsewhere. */
async function seenInChip(page: Tab): Promise<string> {
  const stop = await focusInChip(page);
  if (stop) expect(stop, stop.name).toMatchObject({ hasRing: true, isInSight: true });
  return stop?.name ?? '';
}

/** What Shift+Tab does in the browser's own window; keys of the driver go to the page alone. */
function stepBack(): void {
  const { focus } = Services;
  focus.moveFocus(window, null, focus.MOVEFOCUS_BACKWARD, focus.FLAG_BYKEY);
}

const hasFocus = (page: Tab, selector: string): Promise<boolean> =>
  page.run((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector);

function rowOfFocus(): number {
  return [...document.querySelectorAll('.vendor .who a')].indexOf(document.activeElement as Element);
}

/** Of radio buttons that belong together only the chosen one is a stop. */
function countStops(): number {
  const selector = 'a[href], button, summary, input:not([type=radio]:not(:checked))';
  return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
}
