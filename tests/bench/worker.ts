/// <reference types="chrome" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sheetLines } from '../../lib/core/compiled-index';
import { siteLines } from '../../lib/core/match';
import { ratable } from '../../lib/core/rating/ratable';
import type { Sheet } from '../../lib/core/sheet';
import { loadData } from '../../lib/dataset/load';
import { productionBuild, startLens } from '../e2e/lens';
import type { Row } from './figures';
import { manySheets } from './many-sheets';

const runs = 9;
const many = 10_000;

/** From a question to the answer, with the service worker asleep and awake; in Chromium, on the built extension. */
export async function worker(): Promise<Row[]> {
  const real = await measure(productionBuild);
  const build = buildWithMany();
  const large = await measure(build);
  rmSync(build, { recursive: true, force: true });
  const what = 'worker: from asleep to its first rating';
  const named = `${what}, ${many.toLocaleString('en')} vendors`;
  return [
    { what, values: real.cold, unit: 'ms', reference: { name: 'awake', values: real.warm } },
    { what: named, values: large.cold, unit: 'ms', reference: { name: 'real dataset', values: real.cold } },
  ];
}

async function measure(build: string): Promise<{ cold: number[]; warm: number[] }> {
  const lens = await startLens({ build });
  const page = await lens.openOwn('options.html');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run++) {
    await (await lens.worker()).evaluate(() => Object.assign(self, { isOld: true }));
    await lens.stopWorker();
    cold.push(await answerTime(page));
    if (await (await lens.worker()).evaluate(() => 'isOld' in self))
      throw new Error('the worker was not stopped');
    await answerTime(page);
    warm.push(await answerTime(page));
  }
  await lens.close();
  return { cold, warm };
}

const answerTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ kind: 'assess', id: 'fal' });
    const time = performance.now() - start;
    if (answer?.status !== 'listed') throw new Error(`no rating of fal: ${JSON.stringify(answer)}`);
    return time;
  });

/** The build with made-up vendors in its worker. */
function buildWithMany(): string {
  const build = mkdtempSync(join(tmpdir(), 'gdpr-lens-bench-'));
  cpSync(productionBuild, build, { recursive: true });
  const file = join(build, 'background.js');
  const { sheets } = loadData();
  const [real, made] = [inScript(sheets), inScript(manySheets(sheets, many))];
  let script = readFileSync(file, 'utf8');
  for (const part of ['sites', 'sheets'] as const) {
    if (!script.includes(real[part])) throw new Error(`${file} holds no ${part} of the data: npm run build`);
    script = script.replace(real[part], () => made[part]);
  }
  writeFileSync(file, script);
  return build;
}

/** Sites and sheets as they stand between the quotes of the script. */
const inScript = (sheets: Sheet[]) => ({
  sites: quoted(siteLines(sheets)),
  sheets: quoted(sheetLines(sheets.map(ratable))),
});
const quoted = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&');
