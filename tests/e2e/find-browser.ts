import { execFileSync } from 'node:child_process';
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
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of an installed browser. Where there is none and the machine is Debian and the
 * user root, installs it; else throws with what to install. `CHROMIUM` or `FIREFOX` in the
 * environment name another place. Chrome itself will not do: it ignores `--load-extension`.
 */
export function findBrowser(browser: keyof typeof places): string {
  const named = process.env[browser.toUpperCase()];
  const found = named ?? places[browser].find((path) => existsSync(path));
  if (found) return found;
  if (!mayInstall())
    throw new Error(
      `No ${browser} found: install the package ${packages[browser]}, or name its path in ${browser.toUpperCase()}.`,
    );
  console.log(`No ${browser} found; installing the Debian package ${packages[browser]}.`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', packages[browser], 'fonts-liberation'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return findInstalled(browser);
}

function findInstalled(browser: keyof typeof places): string {
  const found = places[browser].find((path) => existsSync(path));
  if (!found)
    throw new Error(
      `${packages[browser]} was installed, but no ${browser} is at ${places[browser].join(' or ')}.`,
    );
  return found;
}

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;
