import { browser } from 'wxt/browser';
import type { Answer, Failed, Kind, Question, Refused } from '../messages';

/**
 * Puts a question to the service worker from a vendor's page. Gives `failed` where the worker
 * did not answer, and undefined where the extension was reloaded, updated or removed: then
 * this script belongs to nobody any more.
 */
export async function ask<K extends Kind>(question: Question<K>): Promise<Answer<K> | Failed | undefined> {
  if (!isAlive()) return undefined;
  try {
    const answer: Answer<K> | Refused | undefined = await browser.runtime.sendMessage(question);
    return answer === undefined || answer.status === 'refused' ? { status: 'failed' } : answer;
  } catch {
    return isAlive() ? { status: 'failed' } : undefined;
  }
}

/** Whether the extension that this script came with still runs. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws at the first touch of an API whose extension is gone.
    return false;
  }
}

/** Calls back when the worker says that rating, settings or access changed. Gives the function that stops it. */
export function onLookAgain(listener: () => void): () => void {
  const heard = (message: unknown) => {
    if (isLookAgain(message)) listener();
  };
  browser.runtime.onMessage.addListener(heard);
  return () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(heard);
  };
}

const isLookAgain = (message: unknown) =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'look-again';
