import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DirectoryEntry } from '../../lib/core/directory/entry';
import { productionBuild, startLens } from '../e2e/lens';
import type { Row } from './figures';

// In Chromium, on the built extension, with vendors made up from the real ones.
const many = 10_000;
const runs = 7;

interface Measured {
  list: number[];
  keystroke: number[];
  filter: number[];
  profile: number[];
  heap: number[];
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
  // The search is prepared when the page has nothing else to do.
  await page.waitForTimeout(1500);
  const words = ['fal', 'chat', 'midjurney', 'cloud', 'antropic'];
  const typed = words.flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1)));
  const keystrokes = await each(typed, (text) => timeOf(page, `type('${text}')`));
  await timeOf(page, "type('')");
  const filters = await each(words, () => timeOf(page, 'toggle()'));
  const heap = await heapOf(page);
  const ids = ['fal', 'chatgpt', 'slack', 'zoom', 'deepl', 'notion', 'miro'];
  const profiles = await each(ids, (id) => timeOf(page, `location.hash = '#/vendor/${id}'`));
  await lens.close();
  return { list: drawn, keystroke: keystrokes, filter: filters, profile: profiles, heap: [heap / 1e6] };
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
    // As between two keys of a fast hand: what follows the last act must not count for this one.
    await new Promise((resolve) => setTimeout(resolve, 80));
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

/** The directory with the real dataset, and with 10,000 vendors against that. */
export async function directory(): Promise<Row[]> {
  const real = await measure(productionBuild);
  const build = buildWithMany();
  const large = await measure(build);
  rmSync(build, { recursive: true, force: true });
  return kinds.flatMap(({ key, what, unit, goal }): Row[] => [
    { what: `${what}, real dataset`, values: real[key], unit },
    {
      what: `${what}, ${many.toLocaleString('en')} vendors`,
      values: large[key],
      unit,
      reference: { name: 'real dataset', values: real[key] },
    },
    ...(goal === undefined
      ? []
      : [{ what: `${what}, ${many.toLocaleString('en')} vendors`, values: large[key], unit, goal }]),
  ]);
}

const kinds: { key: keyof Measured; what: string; unit: 'ms' | 'MB'; goal?: number }[] = [
  { key: 'list', what: 'directory: list drawn', unit: 'ms' },
  { key: 'keystroke', what: 'directory: keystroke to results', unit: 'ms', goal: 16 },
  { key: 'filter', what: 'directory: filter to results', unit: 'ms' },
  { key: 'profile', what: 'directory: profile opened', unit: 'ms' },
  { key: 'heap', what: 'directory: memory after a collection', unit: 'MB' },
];
