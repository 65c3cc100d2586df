import { parseArgs } from 'node:util';
import { nearest } from '../../core/search';
import { languages, type Lang } from '../../core/sheet';
import type { Data } from '../compile';
import { loadData } from '../load';
import { planOf, rateAll, rowOf, type Asked } from '../rate-command';
import { nameOf, rateText, terminalWords } from '../rate-text';
import { compileTexts } from '../texts';
import { vendorEntries } from '../vendor-entries';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    plan: { type: 'string' },
    date: { type: 'string' },
  },
});

const lang = languages.find((known) => known === values.lang) ?? stop(terminalWords.en.badLang);
const words = terminalWords[lang];
const date = readDate(values.date);
if (!values.all && positionals.length === 0) stop(words.usage);

const data = loadData();
const asked = rateAll(values.all ? data.sheets.map((sheet) => sheet.id) : positionals, data, date);
if (values.json) console.log(JSON.stringify(rows(asked), null, 2));
else for (const one of asked) console.log(`${report(one, data)}\n`);
for (const one of asked) complain(one, data);

/** With `--all` every offering; else one row for each thing asked for. */
function rows(all: Asked[]) {
  return all.flatMap((one) => {
    const offerings = values.all && values.plan === undefined ? one.listed?.offerings : undefined;
    return (offerings ?? [one.listed && planOf(one.listed, values.plan)]).map((offering) =>
      rowOf(one, offering),
    );
  });
}

function report(one: Asked, { rules, vocabulary }: Data): string {
  const { sheet, listed } = one;
  if (!sheet || !listed) return one.nonsense ? '' : `${one.asked}: ${words.unlisted}`;
  const offering = planOf(listed, values.plan);
  return offering
    ? rateText(sheet, offering, { listed, texts: compileTexts(rules, vocabulary, lang as Lang) })
    : '';
}

function complain(one: Asked, all: Data): void {
  const { listed } = one;
  if (listed && !planOf(listed, values.plan)) {
    fail(
      `${one.asked} ${words.noPlan}: ${listed.offerings.map((offering) => nameOf(offering, lang as Lang)).join(', ')}`,
    );
  }
  if (!one.nonsense) return;
  const near = nearest(one.asked, vendorEntries(all)).slice(0, 5);
  const known = near.map(({ id, name, hosts }) => `${id} (${name}, ${hosts[0]})`).join(', ');
  fail(`'${one.asked}' ${words.nonsense}.${known && ` ${words.nearest}: ${known}`}`);
}

/** The user's own day where none is given, as in the extension; a day that is in no calendar is refused. */
function readDate(given: string | undefined): string {
  // Swedes write dates as ISO 8601 does.
  if (given === undefined) return new Date().toLocaleDateString('sv-SE');
  const day = new Date(`${given}T00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${given}T`)) return given;
  return stop(words.badDate);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
