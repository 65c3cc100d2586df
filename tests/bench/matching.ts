import { chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { findBrowser } from '../e2e/find-browser';
import type { MatchFigures } from './browser/match';
import type { Row } from './figures';

/**
 * What a look-up costs, against `new URL()` of the same address, against tldts with a Map, and
 * against a scan of all hosts; in Chromium, where it runs. Half of the addresses are listed.
 */
export async function matching(): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('tests/bench/browser/match.ts') });
  const rows: Row[] = [];
  for (const { hosts, goal } of sizes) {
    for (const distinct of [1000, 20_000]) {
      const figures = (await page.evaluate(`bench.measureMatch(${hosts}, ${distinct})`)) as MatchFigures;
      rows.push(...rowsFor(figures, { hosts, distinct, goal }));
    }
  }
  const index = (await page.evaluate('bench.measureIndex(10000)')) as number[];
  const { sites } = compileDataset(loadData()).index;
  const real = (await page.evaluate(`bench.measureIndex(${JSON.stringify(sites)})`)) as number[];
  rows.push({ what: 'read an index of 10,000 hosts', values: index, unit: 'ms', goal: 3 });
  rows.push({ what: 'read the real index', values: real, unit: 'ms' });
  await browser.close();
  return [...rows, growth(rows)];
}

const sizes: { hosts: number; goal?: number }[] = [
  { hosts: 200 },
  { hosts: 10_000, goal: 0.5 },
  { hosts: 1_000_000, goal: 1 },
];

interface Size {
  hosts: number;
  distinct: number;
  goal: number | undefined;
}

function rowsFor(figures: MatchFigures, { hosts, distinct, goal }: Size): Row[] {
  const what = `match one of ${distinct.toLocaleString('en')} addresses, ${hosts.toLocaleString('en')} hosts`;
  const { url, find, parseAndMap, scan, wrong } = figures;
  const row: Row = { what, values: find, unit: 'ns', reference: { name: 'new URL()', values: url } };
  if (goal !== undefined) row.goal = goal;
  if (wrong > 0) row.fault = `${wrong} WRONG`;
  if (distinct > 1000) return [row];
  return [
    row,
    { what, values: find, unit: 'ns', reference: { name: 'tldts and a Map', values: parseAndMap } },
    { what, values: find, unit: 'ns', reference: { name: 'a scan', values: scan } },
  ];
}

function growth(rows: Row[]): Row {
  const at = (hosts: string) =>
    rows.find(({ what }) => what.endsWith(`1,000 addresses, ${hosts} hosts`))?.values;
  return {
    what: 'match, 1,000,000 hosts against 10,000',
    values: at('1,000,000') ?? [],
    unit: 'ns',
    reference: { name: '10,000 hosts', values: at('10,000') ?? [] },
    goal: 3,
  };
}

/** A module for a page, as one script; what it exports stands in `bench`. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rollup.RollupOutput];
  return output[0].code;
}
