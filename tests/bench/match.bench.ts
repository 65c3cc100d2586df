import { readAddress } from '../../lib/core/address';
import { findVendor, readSiteIndex, siteLines } from '../../lib/core/match';
import { assessVendor } from '../../lib/core/assess';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';

/**
 * What a look-up costs, as ratios to `new URL()` measured in the same run: a machine's speed
 * cancels out. Each figure is the median of seven runs, with the lowest and highest beside it.
 */
const runs = 7;
const lookUps = 20_000;

/** An index of made-up hosts, and addresses of which every second one is listed. */
function madeUp(hosts: number) {
  const sheets = Array.from({ length: hosts }, (_, i) => ({
    id: `v${i}`,
    sites: [{ host: `vendor-${i}.example` }],
  }));
  const text = siteLines(sheets);
  const picks = Array.from({ length: lookUps }, (_, i) => (i * 7919) % hosts);
  return {
    text,
    index: readSiteIndex(text),
    addresses: picks.map(
      (n, i) => `https://app.${i % 2 ? 'no-' : ''}vendor-${n}.example/path/page?query=${i}`,
    ),
    expected: picks.map((n, i) => (i % 2 ? undefined : `v${n}`)),
  };
}

function time(job: () => unknown): number[] {
  job();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
}

const median = (times: number[]) => times[Math.floor(times.length / 2)] ?? 0;
const spread = (times: number[], digits: number, by = 1) =>
  `${((times[0] ?? 0) / by).toFixed(digits)}–${((times.at(-1) ?? 0) / by).toFixed(digits)}`;
const milliseconds = (times: number[]) => `${median(times).toFixed(2)} ms (${spread(times, 2)})`;
const ratio = (times: number[], reference: number[]) =>
  `${(median(times) / median(reference)).toFixed(2)} × new URL() (${spread(times, 2, median(reference))})`;

console.log('match one address, against new URL() of the same address');
for (const hosts of [200, 10_000, 1_000_000]) {
  const { addresses, index, expected } = madeUp(hosts);
  const parsed = addresses.map((url) => readAddress(url) ?? { hostname: '', pathname: '' });
  const wrong = parsed.filter((address, i) => findVendor(address, index) !== expected[i]).length;
  const reference = time(() => addresses.forEach((url) => new URL(url)));
  const match = time(() => parsed.forEach((address) => findVendor(address, index)));
  console.log(`  ${String(hosts).padStart(9)} hosts: ${ratio(match, reference)}, ${wrong} wrong`);
}

const { text } = madeUp(10_000);
console.log(`read an index of 10,000 hosts: ${milliseconds(time(() => readSiteIndex(text)))}`);

const { index: compiled } = compileDataset(loadData());
const real = openIndex(compiled);
console.log(`open the real index: ${milliseconds(time(() => openIndex(compiled)))}`);
console.log(
  `rate one vendor with its plans: ${milliseconds(time(() => assessVendor('fal', real, '2026-11-24')))}`,
);
console.log(
  `rate all ${real.ids().length} vendors: ${milliseconds(time(() => real.ids().forEach((id) => assessVendor(id, real, '2026-11-24'))))}`,
);
