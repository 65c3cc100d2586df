import { browser } from 'wxt/browser';
import { readAddress } from '../../core/address';
import type { Question } from '../messages';
import { readRoute } from '../popup/route';
import { keepAsked, type AboutTab } from './asked';

/**
 * Asks about the active tab while the popup's own scripts are still read, which takes as long as
 * the answer. Where that fails nothing is lost: the popup asks again, and tells what is wrong.
 */
export function askFirst(): void {
  if (readRoute(location.hash).to === 'tab') keepAsked(askAboutTab().catch(() => undefined));
}

async function askAboutTab(): Promise<AboutTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = readAddress(tab?.url ?? '');
  if (!address) return { address, assessment: undefined };
  const question: Question<'assess'> = { kind: 'assess', address };
  const assessment: AboutTab['assessment'] = await browser.runtime.sendMessage(question);
  return { address, assessment };
}
