import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DirectoryEntry } from '../../lib/core/directory/entry';
import { productionBuild, startLens } from '../e2e/lens';

/**
 * What the directory costs with the real dataset and with 10,000 made-up vendors, in Chromium
 * on the built extension. Medians of seven; the last column is the ratio of the two.
 */
const many = 10_000;
const runs = 7;

interface Measured {
  list: number;
  keystroke: number;
  filter: number;
  profile: number;
  heap: number;
}

async function measure(build: string): Promise<Measured> {
  const lens = await startLens({ build });
  const drawn: number[] = [];
  const page = await lens.openOwn('directory.html');
  await page.addInitScript(noteFirstDrawn);
  for (let i = 0; i < runs; i++) {
    await page.reload();
    await page.locator('.vendor').first().waitFor();
    drawn.push(await page.evaluate(() => Number(document.documentElement.dataset['drawn'])));
  }
  const words = ['fal', 'chat', 'micro', 'midjurney', 'cloud', 'note', 'antropic'];
  const keystrokes = await each(words, (word) => timeOf(page, `type('${word}')`));
  await timeOf(page, "type('')");
  const filters = await each(words, () => timeOf(page, 'toggle()'));
  const heap = await heapOf(page);
  const ids = ['fal', 'chatgpt', 'slack', 'zoom', 'deepl', 'notion', 'miro'];
  const profiles = await each(ids, (id) => timeOf(page, `location.hash = '#/vendor/${id}'`));
  await lens.close();
  return {
    list: median(drawn),
    keystroke: median(keystrokes),
    filter: median(filters),
    profile: median(profiles),
    heap: heap / 1e6,
  };
}

/** Notes on the page when, in milliseconds from the start of loading, the first vendor stood in it. Paint events miss tabs that the window manager hides. */
function noteFirstDrawn(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.vendor')) return;
    document.documentElement.dataset['drawn'] = String(performance.now());
    seen.disconnect();
  });
  seen.observe(document, { subtree: true, childList: true });
}

/** Bytes that are in use after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Milliseconds from the event until the page holds the result; a frame's wait for the screen is not in it. */
async function timeOf(page: Page, act: string): Promise<number> {
  return page.evaluate(`(async () => {
    const type = (text) => {
      const field = document.querySelector('input[type=search]');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const toggle = () => document.querySelector('.facet input').click();
    const drawn = new Promise((resolve) => {
      new MutationObserver((_, observer) => { observer.disconnect(); resolve(); })
        .observe(document.querySelector('#root'), { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    ${act};
    await drawn;
    return performance.now() - start;
  })()`);
}

/** The build with made-up vendors in its list; every profile stays real. */
function buildWithMany(): string {
  const build = mkdtempSync(join(tmpdir(), 'gdpr-lens-bench-'));
  cpSync(productionBuild, build, { recursive: true });
  const file = join(build, 'directory.json');
  const real = JSON.parse(readFileSync(file, 'utf8')) as DirectoryEntry[]; // written by the build
  const made = Array.from({ length: many }, (_, i) =>
    copyOf(real[i % real.length], Math.floor(i / real.length)),
  );
  writeFileSync(file, JSON.stringify(made));
  return build;
}

function copyOf(entry: DirectoryEntry | undefined, round: number): DirectoryEntry {
  if (!entry) throw new Error('the build lists no vendor: npm run build');
  const hosts = entry.hosts.map((host) => `v${round}.${host}`);
  return round === 0
    ? entry
    : { ...entry, id: `${entry.id}-${round}`, name: `${entry.name} ${round}`, hosts };
}

async function each<T>(list: T[], job: (one: T) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (const one of list) results.push(await job(one));
  return results;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const small = await measure(productionBuild);
const build = buildWithMany();
const large = await measure(build);
rmSync(build, { recursive: true, force: true });
const units: Record<keyof Measured, string> = {
  list: 'ms',
  keystroke: 'ms',
  filter: 'ms',
  profile: 'ms',
  heap: 'MB',
};
console.log(`directory                real   ${many}   ratio`);
for (const [name, unit] of Object.entries(units)) {
  const key = name as keyof Measured; // the keys of the literal above
  const row = [small[key].toFixed(1), large[key].toFixed(1), (large[key] / small[key]).toFixed(1)];
  console.log(`${name.padEnd(20)} ${row.map((value) => value.padStart(8)).join('')}  ${unit}`);
}
