import type { WelcomeActs, WelcomeView } from '../core/welcome-view';
import { browser } from './api';
import { readDatasetFacts } from './packaged';
import { writeSettings } from './settings';
import { readSiteAccess, requestSiteAccess } from './site-access';

/** Runs the welcome page: one question, put to the browser in the click itself. */
export async function runWelcome(draw: (view: WelcomeView, acts: WelcomeActs) => void): Promise<void> {
  const { origins, vendors } = await readDatasetFacts();
  const { missing } = await readSiteAccess(origins);
  const show = (answer: WelcomeView['answer']) => draw({ vendors, addresses: origins.length, answer }, acts);
  const acts: WelcomeActs = {
    allow: () => void requestSiteAccess(origins).then((agreed) => show(agreed ? 'done' : 'declined')),
    notNow: () => {
      show('later');
      // Where the browser refuses to store it, the popup will ask once more: no reason to stop here.
      void writeSettings({ accessDeclined: true }).catch(() => undefined);
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
  show(missing.length === 0 ? 'done' : 'open');
}
