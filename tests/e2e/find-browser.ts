import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const packages = { chromium: ['chromium', 'chromium-l10n', 'fonts-liberation'], firefox: ['firefox-esr'] };

/**
 * The path of an installed browser. Where there is none and the machine is Debian and the
 * user root, installs it; else throws with what to install. `CHROMIUM` or `FIREFOX` in the
 * environment name another place. Chrome itself will not do: it ignores `--load-extension`.
 */
export function findBrowser(browser: keyof typeof places): string {
  const found = installed(browser);
  if (found && (browser === 'firefox' || speaksGerman(found))) return found;
  if (!mayInstall()) {
    if (found) return found;
    throw new Error(howToGet(browser));
  }
  try {
    install(packages[browser]);
  } catch (cause) {
    throw new Error(howToGet(browser), { cause });
  }
  const now = installed(browser);
  if (!now)
    throw new Error(`${packages[browser].join(', ')} installed, but no ${browser} is where it should be.`);
  return now;
}

/** Why a browser cannot be had here and how to get it; undefined where it can. */
export function whyMissing(browser: keyof typeof places): string | undefined {
  try {
    findBrowser(browser);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const howToGet = (browser: keyof typeof places) =>
  `No ${browser} found: install ${packages[browser].join(' and ')}, or name its path in ${browser.toUpperCase()}.`;

const installed = (browser: keyof typeof places) =>
  process.env[browser.toUpperCase()] ?? places[browser].find((path) => existsSync(path));

/** Debian ships Chromium's languages apart from it. */
const speaksGerman = (path: string) =>
  path !== '/usr/bin/chromium' || existsSync('/usr/lib/chromium/locales/de.pak');

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs Debian packages as root. */
export function install(names: string[]): void {
  console.log(`Installing the Debian packages ${names.join(', ')}.`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}
