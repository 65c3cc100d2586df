const address = { hostname: 'chatgpt.com', pathname: '/' };

/** What a content script on another vendor's page might ask of ChatGPT, and how it is turned away. */
export const foreignQuestions: [question: object, status: 'refused' | 'failed'][] = [
  [{ kind: 'chip', address }, 'refused'],
  [{ kind: 'assess', address }, 'refused'],
  [{ kind: 'assess', id: 'chatgpt' }, 'refused'],
  [{ kind: 'chip-steps', id: 'chatgpt', plan: null }, 'failed'],
  [{ kind: 'chip-hide', id: 'chatgpt' }, 'failed'],
  [{ kind: 'chip-hide', id: 'chatgpt', address: null }, 'failed'],
  [{ kind: 'choose-plan', id: 'chatgpt', plan: 'Free' }, 'failed'],
  [{ kind: 'open-profile', id: 'chatgpt' }, 'failed'],
];
