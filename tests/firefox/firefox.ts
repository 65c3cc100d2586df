import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../e2e/find-browser';
import { connectMarionette, type Marionette } from './marionette';

export type Preferences = Record<string, string | number | boolean>;

/** A running Firefox without windows on any screen. */
export interface Firefox {
  marionette: Marionette;
  /** Quits as a person would: what is to be kept is written. */
  quit(): Promise<void>;
}

/** Nothing that Firefox itself would fetch or connect to, and nothing that it would say at the start. */
const quiet: Preferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.suggest.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.urlbar.speculativeConnect.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // Only Firefox ESR and Nightly listen to it.
  'xpinstall.signatures.required': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox on a profile and opens a session with it. */
export async function startFirefox(profile: string, preferences: Preferences): Promise<Firefox> {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), userJs({ ...quiet, ...preferences }));
  const child = spawn(
    findBrowser('firefox'),
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } },
  );
  process.once('exit', () => child.kill());
  const marionette = await connectMarionette(await portOf(profile, child));
  await marionette.send('WebDriver:NewSession', {
    // No certificate authority signs for a whole web.
    acceptInsecureCerts: true,
    // How many milliseconds an element is waited for.
    timeouts: { implicit: 10_000 },
  });
  return { marionette, quit: () => quit(marionette, child) };
}

const userJs = (preferences: Preferences) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Firefox writes the port it took into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode} at its start`);
    const port = readPort(join(profile, 'MarionetteActivePort'));
    if (port > 0) return port;
    await wait(100);
  }
  child.kill();
  throw new Error('Firefox did not start within a minute');
}

function readPort(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0; // not written yet
  }
}

async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
  await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] });
  await ended;
  clearTimeout(patience);
  marionette.close();
}
