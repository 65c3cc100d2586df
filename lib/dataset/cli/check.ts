import { parseArgs } from 'node:util';
import { checkSheets, findingLine, type Finding } from '../check';
import { readSheetFiles } from '../read-data';

// npm run data:check [-- --verbose] [-- <id>…]: with ids, only what concerns these sheets.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});

const files = readSheetFiles();
const wanted = positionals.map((id) => `data/vendors/${id.replace(/^.*\/|\.json$/g, '')}.json`);
const missing = wanted.filter((file) => !files.some((known) => known.file === file));
for (const file of missing) console.log(`${file}: no such file; npm run data:new <id> makes one`);

const all = checkSheets(files).findings;
const findings = wanted.length === 0 ? all : all.filter(({ file }) => wanted.includes(file));
const errors = findings.filter(({ severity }) => severity === 'error');
const warnings = findings.filter(({ severity }) => severity === 'warning');

for (const error of errors) console.log(findingLine(error));
for (const line of warningLines()) console.log(line);
const looked = wanted.length === 0 ? files.length : wanted.length - missing.length;
console.log(
  `${count(looked, 'sheet')}, ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`,
);
if (errors.length + missing.length > 0) process.exitCode = 1;

function warningLines(): string[] {
  if (values.verbose || wanted.length > 0) return warnings.map((one) => `warning: ${findingLine(one)}`);
  if (warnings.length === 0) return [];
  const counts = [...countByRule(warnings)].map(([rule, count]) => `${count} × ${rule}`);
  return [`warnings: ${counts.join(', ')}; npm run data:check -- --verbose lists them`];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function countByRule(found: Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
