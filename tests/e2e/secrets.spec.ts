import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clickInChip, countHosts, findChip, placeOf } from './chip';
import { productionBuild } from './lens';
import { spyPage } from './pages/spy';
import { expect, test } from './test';

// What can be seen is that something stands there: one element without a name, and by hit tests how large it is.
test('a page learns neither whose the chip is nor what it says, open or closed', async ({ shared }) => {
  shared.serve('https://fal.ai/spy', { body: spyPage });
  const page = await shared.context.newPage();
  // Slow enough that the chip's own script is among what the browser reports as long.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto('https://fal.ai/spy');
  await expect.poll(() => countHosts(page)).toBe(1);
  await pressAndClose(page);
  const secrets = new RegExp(
    `gdpr|\\blens\\b|conditional|extension|\\bDPA\\b|legal advice|${shared.id}`,
    'i',
  );
  const learnt = await notes(page);
  expect(learnt.length).toBeGreaterThan(50);
  expect(learnt.filter((note) => secrets.test(note))).toEqual([]);

  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  const learntOpen = await notes(page);
  expect(learntOpen.filter((note) => secrets.test(note))).toEqual([]);
});

test('nothing that a page wrapped is called by the chip, in all that it does', async ({ shared }) => {
  shared.serve('https://fal.ai/spy', { body: spyPage });
  const page = await shared.open('https://fal.ai/spy');
  await expect.poll(() => countHosts(page)).toBe(1);
  await pressAndClose(page);
  await page.keyboard.press('F2');
  expect(await page.evaluate('spy.calls')).toEqual([]);
});

test('a page whose own script calls what it wrapped is found out by the same means', async ({ shared }) => {
  shared.serve('https://fal.ai/spied', { body: `${spyPage}<script>document.createElement('i')</script>` });
  const page = await shared.open('https://fal.ai/spied');
  await page.keyboard.press('F2');
  expect(await page.evaluate('spy.calls')).toContain('Document.createElement');
});

test('no packaged file can be reached from a page, even by one that knows the id', async ({ shared }) => {
  const files = readdirSync(productionBuild, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const reached = await page.evaluate(
    async ([id, names]) => {
      const probe = async (name: string) => {
        const address = `chrome-extension://${id}/${name}`;
        const picture = new Image();
        picture.src = address;
        const script = document.createElement('script');
        script.src = address;
        document.head.append(script);
        const loaded = (element: HTMLElement) =>
          new Promise<boolean>((done) => {
            element.addEventListener('load', () => done(true));
            element.addEventListener('error', () => done(false));
          });
        const fetched = fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
        const results = await Promise.all([loaded(picture), loaded(script), fetched]);
        return results.includes(true) ? [name] : [];
      };
      return (await Promise.all(names.map(probe))).flat();
    },
    [shared.id, files] as const,
  );
  expect(files.length).toBeGreaterThan(100);
  expect(reached).toEqual([]);
});

test('a page can neither message the extension nor open a port to it', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  expect(await page.evaluate(() => typeof globalThis.chrome?.runtime)).toBe('undefined');
});

test('a page cannot press anything in the chip, open or closed, whatever it dispatches', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const stored = async () =>
    JSON.stringify(await (await shared.worker()).evaluate(() => chrome.storage.local.get(null)));
  const before = await stored();
  await pretendAll(page);
  expect(await placeOf(page)).toMatchObject({ isOpen: false });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await pretendAll(page);
  expect(await placeOf(page)).toMatchObject({ isOpen: true });
  expect(await stored()).toBe(before);
  expect(shared.context.pages()).toHaveLength(2);
});

/** Every act that a script can pretend, at the host, at its place and around it; and forms, labels and focus. */
async function pretendAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const point = { clientX: innerWidth - 100, clientY: innerHeight - 36, bubbles: true, composed: true };
    const at = document.elementFromPoint(point.clientX, point.clientY) ?? host;
    const key = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true };
    for (const target of [host, at, document.body, document, window]) {
      for (const type of ['pointerdown', 'pointerup', 'click', 'auxclick'])
        target.dispatchEvent(new PointerEvent(type, point));
      for (const type of ['mousedown', 'mouseup', 'dblclick', 'contextmenu'])
        target.dispatchEvent(new MouseEvent(type, point));
      for (const pressed of [key, { ...key, key: 'Enter' }, { ...key, key: ' ' }])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, pressed));
      for (const type of ['change', 'input', 'toggle', 'submit', 'command', 'close', 'cancel', 'blur'])
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    host.click();
    (at as HTMLElement).click();
    host.focus();
    const form = document.createElement('form');
    form.append(document.createElement('label'));
    document.body.append(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    host.id = 'target';
    const label = form.querySelector('label') as HTMLLabelElement;
    label.htmlFor = 'target';
    label.click();
    form.requestSubmit();
    await new Promise((done) => setTimeout(done, 200));
  });
}

/** Opens the card and closes it again as a person would, without a look into the page. */
async function pressAndClose(page: Page): Promise<void> {
  await page.mouse.click(1150, 764);
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
}

const notes = (page: Page) => page.evaluate<string[]>('spy.notes()');
