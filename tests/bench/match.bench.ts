import { readAddress } from '../../lib/core/address';
import { findVendor, readSiteIndex, siteLines, type SiteIndex } from '../../lib/core/match';
import { assessVendor } from '../../lib/core/assess';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';

/**
 * What a look-up costs, as a ratio to `new URL()` of the same address. Both are measured in
 * turns, so that a machine's speed and its other work cancel out. Each figure is the median of
 * fifteen runs, with the lowest and highest beside it.
 */
const runs = 15;
const lookUps = 20_000;

/** Hosts as sheets list them: one in eight with a path beside it, one in forty without its subdomains. */
function madeUp(hosts: number) {
  return siteLines(
    Array.from({ length: hosts }, (_, i) => {
      const host = `vendor-${i}.example`;
      if (i % 40 === 1) return { id: `v${i}`, sites: [{ host, subdomains: false as const }] };
      return { id: `v${i}`, sites: i % 8 === 0 ? [{ host }, { host, path: '/ai' }] : [{ host }] };
    }),
  );
}

/** Addresses of which every second one is listed; `distinct` of them, in rotation. */
function visits(hosts: number, distinct: number) {
  return Array.from({ length: lookUps }, (_, i) => {
    const n = ((i % distinct) * 7919) % hosts;
    return {
      url: `https://app.${i % 2 ? 'no-' : ''}vendor-${n}.example/de/ai/page?query=${i % distinct}`,
      expected: i % 2 || n % 40 === 1 ? undefined : `v${n}`,
    };
  });
}

function time(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

function repeat(measure: () => number): number[] {
  measure();
  measure();
  return Array.from({ length: runs }, measure).toSorted((a, b) => a - b);
}

const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;
const summary = (sorted: number[]) =>
  `${median(sorted).toFixed(2)} (${sorted[0]?.toFixed(2)}–${sorted.at(-1)?.toFixed(2)})`;
const milliseconds = (job: () => unknown) => `${summary(repeat(() => time(job)))} ms`;

function compare(index: SiteIndex, pages: ReturnType<typeof visits>): string {
  const urls = pages.map(({ url }) => url);
  const addresses = urls.flatMap((url) => readAddress(url) ?? []);
  const wrong = pages.filter(({ expected }, i) => findVendor(addresses[i] ?? nowhere, index) !== expected);
  const ratios = repeat(() => {
    const reference = time(() => urls.forEach((url) => new URL(url)));
    return time(() => addresses.forEach((address) => findVendor(address, index))) / reference;
  });
  return `${summary(ratios)} × new URL()${wrong.length > 0 ? `, ${wrong.length} WRONG` : ''}`;
}

const nowhere = { hostname: '', pathname: '/' };

console.log('match one address');
for (const hosts of [200, 10_000, 1_000_000]) {
  const index = readSiteIndex(madeUp(hosts));
  for (const distinct of [1000, 20_000]) {
    const figures = compare(index, visits(hosts, distinct));
    console.log(
      `  ${hosts.toLocaleString('en')} hosts, ${distinct.toLocaleString('en')} pages in turn: ${figures}`,
    );
  }
}

const text = madeUp(10_000);
console.log(`read an index of 10,000 hosts: ${milliseconds(() => readSiteIndex(text))}`);

const { index: compiled } = compileDataset(loadData());
const real = openIndex(compiled);
console.log(`open the real index: ${milliseconds(() => openIndex(compiled))}`);
console.log(`rate one vendor with its plans: ${milliseconds(() => assessVendor('fal', real, '2026-11-24'))}`);
console.log(
  `rate all ${real.ids().length} vendors: ${milliseconds(() => real.ids().forEach((id) => assessVendor(id, real, '2026-11-24')))}`,
);
