import { browser, type Runtime } from './api';
import type { Answer, AnyQuestion, Kind, Question } from './messages';
import { readQuestion } from './read-question';

/** One function per kind of question. */
export type Answerers = {
  [K in Kind]: (question: Question<K>, sender: Runtime.MessageSender) => Promise<Answer<K>>;
};

/** Answers every message with the function of its kind; refuses what is malformed or not the sender's to ask. */
export function answerMessages(answerers: Answerers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = readQuestion(message, sender);
    if (!question) return Promise.resolve({ status: 'refused' });
    return answerBy(answerers, question, sender);
  });
}

function answerBy(answerers: Answerers, question: AnyQuestion, sender: Runtime.MessageSender) {
  // The kind picks the one function whose question this is, which the type of a map cannot say.
  const answerer = answerers[question.kind] as (
    question: AnyQuestion,
    sender: Runtime.MessageSender,
  ) => unknown;
  return answerer(question, sender);
}
