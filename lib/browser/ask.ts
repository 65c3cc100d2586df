import { browser } from './api';
import type { Answer, Kind, Question } from './messages';

/** Puts a question to the service worker, from a page of the extension. Rejects where the worker does not answer. */
export async function ask<K extends Kind>(question: Question<K>): Promise<Answer<K>> {
  return (await browser.runtime.sendMessage(question)) as Answer<K>; // the worker answers by the same map
}
