/// <reference types="chrome" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { browserSession } from '../e2e/action';
import { productionBuild, startLens, type Lens } from '../e2e/lens';
import type { Row } from './figures';

const runs = 15;
/** For the page behind to come to rest, in milliseconds; nobody clicks in the moment a page opens. */
const rest = 200;

/**
 * From the click on the toolbar button to the painted verdict, against an extension whose popup is
 * a heading: once with both buttons in the toolbar, and once as they are after an installation,
 * where the browser first moves the button there.
 */
export async function popup(): Promise<Row[]> {
  return [
    await measured('popup: from the click to the painted verdict', true),
    await measured('popup: the same with the button in the menu of extensions', false),
  ];
}

async function measured(what: string, pinned: boolean): Promise<Row> {
  const empty = emptyExtension();
  const lens = await startLens({ build: [productionBuild, empty].join(',') });
  const ids = await installed(lens, pinned);
  const page = await lens.open('https://fal.ai/');
  const own = { id: lens.id, reader: 'options.html', wanted: '.verdict' };
  const bare = { id: ids.Empty ?? '', reader: 'popup.html', wanted: 'h1' };
  const values: number[] = [];
  const reference: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const times = [await clickToPaint(lens, page, own), await clickToPaint(lens, page, bare)] as const;
    // The first run warms up.
    if (run === 0) continue;
    values.push(times[0]);
    reference.push(times[1]);
  }
  await lens.close();
  rmSync(empty, { recursive: true, force: true });
  return { what, values, unit: 'ms', reference: { name: 'an empty popup', values: reference }, goal: 1.3 };
}

/** An extension with a popup. */
interface Clicked {
  id: string;
  /** A page of the extension that can look into its popup. */
  reader: string;
  /** What the popup has once it says what is wanted. */
  wanted: string;
}

async function clickToPaint(lens: Lens, page: Page, { id, reader, wanted }: Clicked): Promise<number> {
  const watcher = await lens.context.newPage();
  await watcher.goto(`chrome-extension://${id}/${reader}`);
  await page.bringToFront();
  await page.waitForTimeout(rest);
  const cdp = await browserSession(lens);
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  const painted = watcher.evaluate(whenPainted, wanted);
  const clicked = Date.now();
  await cdp.send(
    // Newer than the driver's list of the protocol.
    'Extensions.triggerAction' as 'Extensions.loadUnpacked',
    { id, targetId: tab.targetId } as never,
  );
  const time = (await painted) - clicked;
  await watcher.close();
  return time;
}

/**
 * The moment at which the popup's first picture was on the screen, by the browser's own clock, in
 * milliseconds; throws where what is wanted was not part of it. Runs in a page of the popup's extension.
 */
async function whenPainted(wanted: string): Promise<number> {
  let drawn = 0;
  for (;;) {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    if (!drawn && view?.document.querySelector(wanted)) drawn = Date.now();
    const [first] = view?.performance.getEntriesByName('first-contentful-paint') ?? [];
    if (view && first) {
      const at = view.performance.timeOrigin + first.startTime;
      view.close();
      // The loop looks about every millisecond, later where the popup is at work.
      if (!drawn || at < drawn - 30) throw new Error(`${first.name} before there was ${wanted}`);
      return at;
    }
    await new Promise((again) => setTimeout(again, 1));
  }
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-lens-empty-'));
  const page = '<!doctype html><title>Empty</title><body><h1>Empty</h1></body>';
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), page);
  return folder;
}

/** A part of the API of chrome://extensions that its published types leave out. */
interface Pinning {
  updateExtensionConfiguration(update: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
}

/** The ids of both extensions by name, with their buttons put into the toolbar where that is asked. */
async function installed(lens: Lens, pinned: boolean): Promise<Record<string, string>> {
  const page = await lens.context.newPage();
  await page.goto('chrome://extensions/');
  const ids = await page.evaluate(async (pinnedToToolbar) => {
    const all = await chrome.developerPrivate.getExtensionsInfo();
    const withButton = all.filter(({ name }) => name === 'Empty' || name === 'GDPR Lens');
    const api = chrome.developerPrivate as unknown as Pinning;
    for (const { id } of withButton)
      await api.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar });
    return Object.fromEntries(withButton.map(({ name, id }) => [name, id]));
  }, pinned);
  await page.close();
  return ids;
}
