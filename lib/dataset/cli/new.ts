import { writeFileSync } from 'node:fs';
import { newSheet, refusalOf } from '../new-sheet';
import { dataPath, readSheetFiles } from '../read-data';

// npm run data:new <id>
const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0)
  stop('Usage: npm run data:new <id>, for instance: npm run data:new acme');

const taken = readSheetFiles().map(({ file }) => file.replace(/^.*\/|\.json$/g, ''));
const refusal = refusalOf(id, taken);
if (refusal) stop(refusal);

const sheet = newSheet(id, new Date().toISOString().slice(0, 10));
// 'wx' never writes over a file, not even one that has just come about.
writeFileSync(dataPath(`vendors/${id}.json`), `${JSON.stringify(sheet, null, 2)}\n`, { flag: 'wx' });
console.log(`data/vendors/${id}.json is written, every criterion unknown.
npm run data:check ${id} names what is still to be filled in; data/README.md says how.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
