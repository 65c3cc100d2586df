import { browser } from './api';
import type { Answer, Kind, Question } from './messages';

/** The service worker gave no answer: it could not be started, or it failed. */
export class NoAnswer extends Error {}

/** Puts a question to the service worker, from a page of the extension. Throws NoAnswer where none comes. */
export async function ask<K extends Kind>(question: Question<K>): Promise<Answer<K>> {
  const answer: unknown = await browser.runtime.sendMessage(question).catch((cause: unknown) => {
    throw new NoAnswer(`No answer to ${question.kind}`, { cause });
  });
  if (answer === undefined) throw new NoAnswer(`No answer to ${question.kind}`);
  return answer as Answer<K>; // the worker answers by the same map
}
