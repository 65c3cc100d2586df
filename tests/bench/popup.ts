/// <reference types="chrome" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { browserSession } from '../e2e/action';
import { productionBuild, startLens, type Lens } from '../e2e/lens';
import type { Row } from './figures';

const runs = 7;

/** From the click on the toolbar button to the painted verdict, against an extension whose popup is a heading. */
export async function popup(): Promise<Row[]> {
  const empty = emptyExtension();
  const lens = await startLens({ build: [productionBuild, empty].join(',') });
  const page = await lens.open('https://fal.ai/');
  const own: number[] = [];
  const bare: number[] = [];
  const ids = { own: lens.id, bare: await idOf(lens, 'Empty') };
  for (let run = 0; run <= runs; run++) {
    const times = {
      own: await clickToPaint(lens, page, ids.own),
      bare: await clickToPaint(lens, page, ids.bare),
    };
    // The first run warms up.
    if (run === 0) continue;
    own.push(times.own);
    bare.push(times.bare);
  }
  await lens.close();
  rmSync(empty, { recursive: true, force: true });
  return [
    {
      what: 'popup: from the click to the painted verdict',
      values: own,
      unit: 'ms',
      reference: { name: 'an empty popup', values: bare },
      goal: 1.3,
    },
  ];
}

async function clickToPaint(lens: Lens, page: Page, id: string): Promise<number> {
  const reader = await lens.context.newPage();
  await reader.goto(`chrome-extension://${id}/${id === lens.id ? 'options.html' : 'reader.html'}`);
  await page.bringToFront();
  const cdp = await browserSession(lens);
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  const painted = reader.evaluate(whenPainted, id === lens.id ? '.verdict' : 'h1');
  const clicked = Date.now();
  await cdp.send(
    // Newer than the driver's list of the protocol.
    'Extensions.triggerAction' as 'Extensions.loadUnpacked',
    { id, targetId: tab.targetId } as never,
  );
  const time = (await painted) - clicked;
  await reader.close();
  return time;
}

/** The moment at which the popup has what is wanted, and the frame with it was painted, in milliseconds of the clock. Runs in a page of the popup's extension. */
async function whenPainted(wanted: string): Promise<number> {
  for (;;) {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    if (view?.document.querySelector(wanted)) {
      // The second frame begins when the first has been painted.
      await new Promise((drawn) => view.requestAnimationFrame(() => view.requestAnimationFrame(drawn)));
      const at = Date.now();
      view.close();
      return at;
    }
    await new Promise((again) => setTimeout(again, 1));
  }
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-lens-empty-'));
  mkdirSync(folder, { recursive: true });
  const page = '<!doctype html><title>Empty</title><body><h1>Empty</h1></body>';
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), page);
  writeFileSync(join(folder, 'reader.html'), page);
  return folder;
}

async function idOf(lens: Lens, name: string): Promise<string> {
  const page = await lens.context.newPage();
  await page.goto('chrome://extensions/');
  const id = await page.evaluate(async (wanted) => {
    const all = await chrome.developerPrivate.getExtensionsInfo();
    return all.find((one) => one.name === wanted)?.id;
  }, name);
  await page.close();
  if (!id) throw new Error(`no extension is called ${name}`);
  return id;
}
