/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser';
import { vendorPage } from './pages/vendor-page';

/** How a browser with the extension is started. */
export interface Start {
  /** The built extension's folder; the production build where not given. */
  build?: string;
  /** The browser's language; 'en-US' where not given. */
  locale?: string;
  /** A profile of an earlier start; a new one where not given. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** An X display to open windows on; none where not given. */
  display?: string | undefined;
  /** Whether pages that were left are kept as they are; the driver loses sight of those that come back. */
  keepsPages?: boolean;
  viewport?: { width: number; height: number } | null;
}

/** A Chromium with the built extension, on a machine without a network. */
export interface Lens {
  context: BrowserContext;
  profile: string;
  id: string;
  /** Requests that left the browser; must stay empty. */
  leaks: string[];
  worker(): Promise<Worker>;
  /** Answers an address with a document of the test's own from now on. */
  serve(address: string, served: Served): void;
  open(address: string): Promise<Page>;
  openOwn(page: string): Promise<Page>;
  /** Ends the service worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** What a web server would answer with. */
export interface Served {
  body: string;
  /** HTML where not given. */
  contentType?: string;
  headers?: Record<string, string>;
}

export const productionBuild = resolve('.output/chrome-mv3');

/** Starts Chromium with the extension. Every web page is served from here; nothing else is answered. */
export async function startLens(start: Start = {}): Promise<Lens> {
  const profile = start.profile ?? mkdtempSync(join(tmpdir(), 'gdpr-lens-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(start));
  const pages = new Map<string, Served>();
  const leaks = await answerWeb(context, pages);
  const worker = () => workerOf(context);
  const id = new URL((await worker()).url()).host;
  return {
    context,
    profile,
    id,
    leaks,
    worker,
    serve: (address, served) => void pages.set(address, served),
    open: (address) => openPage(context, address),
    openOwn: (page) => openWhole(context, `chrome-extension://${id}/${page}`),
    stopWorker: () => stopWorker(context, id),
    close: async () => {
      await context.close();
      if (!start.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** On Linux the browser takes its own language, and with it the extension's, from the environment. */
function languageOf(locale: string) {
  const posix = `${locale.replace('-', '_')}.UTF-8`;
  return { LANGUAGE: locale.slice(0, 2), LANG: posix, LC_ALL: posix };
}

function launchOptions({ build = productionBuild, locale = 'en-US', ...start }: Start) {
  return {
    executablePath: findBrowser('chromium'),
    ...(start.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    headless: start.display === undefined,
    locale,
    colorScheme: start.colorScheme ?? 'light',
    viewport: start.viewport === undefined ? { width: 1280, height: 800 } : start.viewport,
    env: { ...process.env, ...languageOf(locale), DISPLAY: start.display ?? '' },
    args: [
      '--no-sandbox',
      `--lang=${locale}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Lets a test click the toolbar button as a person does (`clickToolbar`).
      '--enable-unsafe-extension-debugging',
    ],
  };
}

/** Serves a page for every navigation; whatever else asks for the web is a leak, unless a test serves it. */
async function answerWeb(context: BrowserContext, pages: Map<string, Served>): Promise<string[]> {
  const leaks: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const served = pages.get(url.href);
    if (served) return route.fulfill({ contentType: html, ...served });
    if (request.serviceWorker() === null && request.isNavigationRequest()) {
      return route.fulfill({ contentType: html, body: vendorPage(url) });
    }
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 404 });
    leaks.push(request.url());
    return route.abort();
  });
  return leaks;
}

const html = 'text/html; charset=utf-8';

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Opens a page of the extension, and waits until it has read what it shows. */
async function openWhole(context: BrowserContext, address: string): Promise<Page> {
  const page = await openPage(context, address);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return page;
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await openPage(context, `chrome-extension://${id}/options.html`);
  const cdp = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
