import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startFirefox, type Firefox, type Preferences } from './firefox';
import { tabAt, type Tab } from './tab';
import { serveWeb, type Web } from './web';

export const productionBuild = resolve('.output/firefox-mv3');
export const addonId = 'gdpr-lens@gdpr-lens.example';

/** A Firefox with the extension, on a machine without a network. */
export interface Lens {
  web: Web;
  /** Where the browser puts what it saves. */
  downloads: string;
  /** Where its packaged files are, under a name that only this browser knows: `moz-extension://…/`. */
  origin(): Promise<string>;
  open(address: string): Promise<Tab>;
  openOwn(page: string): Promise<Tab>;
  /** All tabs with their addresses. */
  tabs(): Promise<{ tab: Tab; address: string }[]>;
  /** Runs a function in the browser's own window, around the pages. */
  inWindow<T>(act: (...given: never[]) => T, ...given: (string | number | boolean)[]): Promise<Awaited<T>>;
  /** Sets the browser's language, as a language pack does; what is installed later speaks it. */
  speak(locale: string): Promise<void>;
  /** Installs the extension: from a folder until the browser ends, from a file for good. Replaces an older version. */
  install(path: string): Promise<void>;
  /** Closes all tabs. */
  closeTabs(): Promise<void>;
  /** Removes the extension with all it stored, and closes all tabs. */
  uninstall(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox, without the extension yet. Every web page is served from here; nothing else is answered. */
export async function startLens(profile: string): Promise<Lens> {
  const web = await serveWeb();
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const start = () =>
    startFirefox(profile, {
      ...through(web),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'full-screen-api.allow-trusted-requests-only': false,
    });
  let firefox = await start();
  const lens = lensIn(() => firefox, { web, downloads });
  return {
    ...lens,
    async restart() {
      await firefox.quit();
      firefox = await start();
    },
    async close() {
      await firefox.quit();
      web.close();
    },
  };
}

function lensIn(firefox: () => Firefox, { web, downloads }: Pick<Lens, 'web' | 'downloads'>) {
  const send = <T>(command: string, parameters?: object) => firefox().marionette.send<T>(command, parameters);
  const handles = () => send<string[]>('WebDriver:GetWindowHandles');
  const inWindow: Lens['inWindow'] = (act, ...given) => runInWindow(firefox(), act.toString(), given);
  const open = async (address: string) => {
    const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    const tab = tabAt(firefox().marionette, handle);
    await tab.front();
    await tab.go(address);
    return tab;
  };
  const tabs = async () => {
    const found = [];
    for (const handle of await handles()) {
      const tab = tabAt(firefox().marionette, handle);
      found.push({ tab, address: await tab.address() });
    }
    return found;
  };
  const origin = async () => `moz-extension://${await inWindow(hostOf, addonId)}/`;
  const closeAll = async () => {
    await inWindow(closeTabs);
    // The session must stand in a tab that stays.
    let [handle, ...closing] = await handles();
    while (closing.length > 0) {
      await wait(50);
      [handle, ...closing] = await handles();
    }
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
  };
  return {
    web,
    downloads,
    inWindow,
    tabs,
    origin,
    closeTabs: closeAll,
    open: (address: string) => {
      web.expect(new URL(address).hostname);
      return open(address);
    },
    async openOwn(page: string) {
      const tab = await open((await origin()) + page);
      while ((await tab.count('main:not([aria-busy="true"])')) === 0) await wait(50);
      return tab;
    },
    speak: (locale: string) => inWindow(setLanguage, locale),
    async install(path: string) {
      await send('Addon:Install', { path, temporary: !path.endsWith('.xpi') });
      await inWindow(putButtonInToolbar, addonId);
    },
    async uninstall() {
      await closeAll();
      await send('Addon:Uninstall', { id: addonId });
    },
  };
}

async function runInWindow<T>(firefox: Firefox, act: string, args: unknown[]): Promise<T> {
  const { send } = firefox.marionette;
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await send<T>('WebDriver:ExecuteScript', { script: `return (${act})(...arguments);`, args });
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

const through = ({ port }: Web): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Extensions speak the first of the browser's languages that they have. */
function setLanguage(locale: string): void {
  Services.locale.availableLocales = [...new Set([locale, ...Services.locale.availableLocales])];
  Services.locale.requestedLocales = [locale];
}

function hostOf(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

/** A fresh Firefox keeps new buttons in a menu; the test looks at what stands in the toolbar. */
function putButtonInToolbar(id: string): void {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  CustomizableUI.addWidgetToArea(`${id.replace(/[^\w-]/g, '_')}-browser-action`, 'nav-bar');
}

function closeTabs(): void {
  const kept = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = kept;
  gBrowser.removeAllTabsBut(kept);
}
