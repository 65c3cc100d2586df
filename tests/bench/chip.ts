import type { CDPSession, Page } from '@playwright/test';
import { allowOnWelcomePage } from '../e2e/access';
import { startLens } from '../e2e/lens';
import { median, type Row } from './figures';

const runs = 7;

/** What the chip costs a page: time to its paint, script, memory, layout shift; and nothing where nothing is rated. */
export async function chip(): Promise<Row[]> {
  const lens = await startLens();
  await (await allowOnWelcomePage(lens)).close();
  const warm: Visit[] = [];
  const cold: Visit[] = [];
  const unrated: Visit[] = [];
  for (let run = 0; run <= runs; run++) {
    const visits = [await visit(await lens.open('about:blank'), 'https://fal.ai/')] as const;
    await (await lens.worker()).evaluate(() => Object.assign(self, { isOld: true }));
    await lens.stopWorker();
    const slow = await visit(await lens.open('about:blank'), 'https://fal.ai/');
    if (await (await lens.worker()).evaluate(() => 'isOld' in self))
      throw new Error('the worker was not stopped');
    const none = await visit(await lens.open('about:blank'), 'https://example.com/');
    // The first run warms up.
    if (run === 0) continue;
    warm.push(visits[0]);
    cold.push(slow);
    unrated.push(none);
  }
  await lens.close();
  // Else nothing injected would be no finding.
  if (warm.some(({ injected }) => injected === 0)) throw new Error('no script was seen on a rated page');
  const painted = { warm: warm.map(({ painted }) => painted), cold: cold.map(({ painted }) => painted) };
  return [
    { what: 'chip: from its script to its paint, worker awake', values: painted.warm, unit: 'ms', goal: 30 },
    {
      what: 'chip: from its script to its paint, worker asleep',
      values: painted.cold,
      unit: 'ms',
      reference: { name: 'awake', values: painted.warm },
    },
    { what: 'chip: script on a rated page', values: warm.map(({ script }) => script), unit: 'ms' },
    {
      what: 'chip: memory on a rated page',
      values: [(median(warm.map(({ heap }) => heap)) - median(unrated.map(({ heap }) => heap))) / 1e6],
      unit: 'MB',
    },
    {
      what: 'chip: layout shift on a rated page',
      values: warm.map(({ shift }) => shift),
      unit: 'shift',
      goal: 0,
    },
    {
      what: 'chip: injected into an unrated page',
      values: unrated.map(({ injected }) => injected),
      unit: 'bytes',
      goal: 0,
    },
  ];
}

interface Visit {
  /** Milliseconds from the start of the chip's script to the paint after its element was there. */
  painted: number;
  /** Milliseconds in the chip's own script. */
  script: number;
  /** Bytes in use after a collection. */
  heap: number;
  shift: number;
  /** Bytes of script of an extension. */
  injected: number;
}

async function visit(page: Page, address: string): Promise<Visit> {
  const cdp = await page.context().newCDPSession(page);
  await page.addInitScript(noteHost);
  const trace = await startTrace(cdp);
  await page.goto(address);
  // Whoever asks the page meanwhile whether the chip stands takes time from it.
  await page.waitForTimeout(800);
  const events = await trace();
  const shift = await page.evaluate(sumOfShifts);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const injected = await injectedInto(cdp);
  await page.close();
  return { ...timesIn(events), heap: usedSize, shift, injected };
}

/** Notes on the page's clock when an element came that the page itself does not have. */
function noteHost(): void {
  new MutationObserver((_, observer) => {
    if (document.documentElement.lastElementChild === document.body) return;
    if (!document.body) return;
    performance.mark('chip stands');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

/** Bytes of the scripts that extensions ran in the page. */
async function injectedInto(cdp: CDPSession): Promise<number> {
  let bytes = 0;
  cdp.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (url.startsWith('chrome-extension:')) bytes += length;
  });
  // Tells of all that were read before.
  await cdp.send('Debugger.enable');
  return bytes;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Starts to record; the function that it gives stops, and gives what was recorded. */
async function startTrace(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  return async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await done;
    return events.toSorted((a, b) => a.ts - b.ts);
  };
}

function timesIn(events: TraceEvent[]): Pick<Visit, 'painted' | 'script'> {
  const own = events.filter(({ args }) => args?.data?.url?.endsWith('/chip.js'));
  const start = own.find(({ name }) => name === 'EvaluateScript')?.ts ?? NaN;
  const stands = events.find(({ name }) => name === 'chip stands')?.ts ?? NaN;
  const paint = events.find(({ name, ts }) => name === 'Paint' && ts >= stands);
  const runsOf = own.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  return {
    painted: paint ? (paint.ts + (paint.dur ?? 0) - start) / 1000 : NaN,
    script: runsOf.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
  };
}

/** How much the page's content moved (Layout Instability). */
const sumOfShifts = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
