import { readdirSync } from 'node:fs';
import { pretendAll } from '../e2e/pages/pretend';
import { reachableOf } from '../e2e/pages/probe';
import { ownWords, secretsOf, spyPage } from '../e2e/pages/spy';
import { chipText, clickInChip, placeOf } from './chip';
import { productionBuild, type Lens } from './lens';
import { keys, type Tab } from './tab';
import { expect, test } from './test';

/** With this one the browser tells the page of all that its policy forbids. */
const strict = { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" };

test.for<[string, Record<string, string>]>([
  ['it has no policy', {}],
  ['its policy forbids all but its script', strict],
])(
  'a page learns neither whose the chip is nor what it says, open or closed, where %s',
  async ([, headers], { shared }) => {
    const page = await openSpy(shared, { body: spyPage, headers });
    const { hostname } = new URL(await shared.origin());
    const secrets = secretsOf(hostname);
    await pressAndClose(page);
    expect(await page.run(foundBySpy)).toEqual(ownWords);
    const learnt = await page.run(notesOfSpy);
    expect(learnt.length).toBeGreaterThan(50);
    expect(learnt.filter((note) => secrets.test(note))).toEqual([]);

    await openCard(page);
    expect(await page.run(foundBySpy)).toEqual(ownWords);
    expect((await page.run(notesOfSpy)).filter((note) => secrets.test(note))).toEqual([]);
  },
);

test('nothing that a page wrapped is called by the chip, in all that it does', async ({ shared }) => {
  const page = await openSpy(shared, { body: spyPage });
  await pressAndClose(page);
  await page.press(keys.f2);
  expect(await page.run(callsOfSpy)).toEqual([]);
});

test('a page whose own script calls what it wrapped is found out by the same means', async ({ shared }) => {
  const own = "<script>document.createElement('i')</script>";
  const page = await openSpy(shared, { body: spyPage + own });
  await page.press(keys.f2);
  expect(await page.run(callsOfSpy)).toContain('Document.createElement');
});

test("no packaged file can be reached from a page, even by one that knows the extension's own name", async ({
  shared,
}) => {
  const files = readdirSync(productionBuild, { recursive: true, encoding: 'utf8' });
  const packaged = files.filter((file) => /\.\w+$/.test(file));
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  const origin = await shared.origin();
  expect(packaged.length).toBeGreaterThan(100);
  expect(await page.run(reachableOf, packaged.map((file) => origin + file).join(' '))).toEqual([]);
  const own = await shared.openOwn('options.html');
  const reached = await own.run(
    async (address: string) => (await fetch(address)).ok,
    `${origin}${packaged[0]}`,
  );
  expect(reached, 'the addresses are right').toBe(true);
});

test('a page can neither message the extension nor open a port to it', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  expect(await page.run(() => ['browser', 'chrome'].filter((name) => name in globalThis))).toEqual([]);
});

test('a page cannot press anything in the chip, open or closed, whatever it dispatches', async ({
  shared,
}) => {
  const own = await shared.openOwn('options.html');
  const stored = () => own.run(async () => JSON.stringify(await browser.storage.local.get(null)));
  const before = await stored();
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  const tabs = await shared.tabs();
  await page.run(pretendAll);
  expect(await placeOf(page)).toMatchObject({ isOpen: false });
  await openCard(page);
  await page.run(pretendAll);
  expect(await placeOf(page)).toMatchObject({ isOpen: true });
  expect(await stored()).toBe(before);
  expect(await shared.tabs()).toHaveLength(tabs.length);
});

// Firefox shows a page the innermost target of what a reader does, by `originalTarget` and `rangeParent`.
test('a page that got hold of the parts of the chip cannot press them either', async ({ shared }) => {
  const own = await shared.openOwn('options.html');
  const stored = () => own.run(async () => JSON.stringify(await browser.storage.local.get(null)));
  const before = await stored();
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  const tabs = await shared.tabs();
  await page.runPrivileged(handRootOver);
  expect(await page.run(pressAll)).toBeGreaterThan(0);
  expect(await placeOf(page)).toMatchObject({ isOpen: false });
  await openCard(page);
  await expect.poll(() => page.run(pressAll)).toBeGreaterThan(5);
  expect(await placeOf(page)).toMatchObject({ isOpen: true });
  expect(await stored()).toBe(before);
  expect(await shared.tabs()).toHaveLength(tabs.length);
});

async function openSpy({ web, open }: Lens, served: Parameters<Lens['web']['serve']>[1]): Promise<Tab> {
  web.serve('https://fal.ai/spy', served);
  const page = await open('https://fal.ai/spy');
  await chipText(page);
  return page;
}

async function pressAndClose(page: Tab): Promise<void> {
  await openCard(page);
  await page.press(keys.escape);
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
}

async function openCard(page: Tab): Promise<void> {
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
}

const notesOfSpy = () => (globalThis as unknown as { spy: { notes(): string[] } }).spy.notes();
const foundBySpy = () => (globalThis as unknown as { spy: { found(): string[] } }).spy.found();
const callsOfSpy = () => (globalThis as unknown as { spy: { calls: string[] } }).spy.calls;

/** Gives the chip's root to the scripts of the page. */
function handRootOver(): void {
  const hosts = [...document.documentElement.children];
  const world = window as unknown as { wrappedJSObject: object }; // known to privileged scripts alone
  Object.assign(world.wrappedJSObject, {
    given: hosts.flatMap((host) => host.openOrClosedShadowRoot ?? [])[0],
  });
}

/** Presses, by all that a script can pretend, whatever can be pressed in the root; gives how much that is. */
async function pressAll(): Promise<number> {
  const { given } = window as unknown as { given: ShadowRoot };
  const parts = given.querySelectorAll<HTMLElement>('button, input, label, [role=dialog]');
  for (const part of parts) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      part.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    for (const key of ['Enter', ' ', 'Escape'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        part.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
    part.click();
  }
  await new Promise((done) => setTimeout(done, 200));
  return parts.length;
}
