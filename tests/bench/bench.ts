import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chip } from './chip';
import { directory } from './directory';
import { asMarkdown, asText, cellsOf, type Row } from './figures';
import { matching } from './matching';
import { popup } from './popup';
import { rating } from './rating';
import { sizes } from './sizes';
import { worker } from './worker';

/** All that is measured, by the name that can be asked for: `npm run bench -- chip popup`. */
const parts: Record<string, () => Promise<Row[]>> = {
  matching,
  rating,
  worker,
  chip,
  popup,
  sizes,
  directory,
};
const file = 'tests/bench/results.md';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring: ${name}`);
  rows.push(...(await measure()));
}
// A goal that is missed is a finding; a wrong answer is a fault.
if (rows.some(({ fault }) => fault)) process.exitCode = 1;
const cells = cellsOf(rows);
console.log(asText(cells));
// A part alone would push the others out of the file.
if (asked.length === 0) writeFileSync(file, `${intro()}\n\n${asMarkdown(cells)}\n`);

function intro(): string {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  return [
    '# Results of `npm run bench`',
    `Measured on ${new Date().toISOString().slice(0, 10)} on ${machine}. Each figure is the median of its runs with the lowest and highest; each ratio is against a reference measured in the same run.`,
  ].join('\n\n');
}
