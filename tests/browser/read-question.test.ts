import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from '../../lib/browser/api';
import { readQuestion } from '../../lib/browser/read-question';

const page = (url: string, more: object = {}) =>
  ({ id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId: 0, ...more }) as Runtime.MessageSender; // what is judged of a sender
const popup = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
} as Runtime.MessageSender;
const address = (hostname: string) => ({ hostname, pathname: '/' });

describe('a page', () => {
  test('may ask for its own address', () => {
    const question = { kind: 'chip', address: address('fal.ai') };
    expect(readQuestion(question, page('https://fal.ai/models?q=1#x'))).toEqual(question);
  });

  test('may ask for the card’s script, and names no place for it', () => {
    const asked = readQuestion({ kind: 'chip-card', tabId: 8, files: ['x.js'] }, page('https://fal.ai/'));
    expect(asked).toEqual({ kind: 'chip-card' });
  });

  test.each([
    ['another host', { kind: 'chip', address: address('openai.com') }, page('https://fal.ai/')],
    ['its parent host', { kind: 'chip', address: address('fal.ai') }, page('https://docs.fal.ai/')],
    ['a look-alike', { kind: 'chip', address: address('fal.ai') }, page('https://fal.ai.evil.example/')],
    ['the whole assessment', { kind: 'assess', address: address('fal.ai') }, page('https://fal.ai/')],
    [
      'anything from a frame',
      { kind: 'chip', address: address('fal.ai') },
      page('https://fal.ai/', { frameId: 3 }),
    ],
    [
      'anything without a tab',
      { kind: 'chip', address: address('fal.ai') },
      page('https://fal.ai/', { tab: undefined }),
    ],
    ['anything from a file', { kind: 'chip', address: address('') }, page('file:///etc/passwd')],
    ['anything with no address', { kind: 'chip-size', size: 'dot' }, page('')],
    [
      'anything as another extension',
      { kind: 'chip', address: address('fal.ai') },
      page('https://fal.ai/', { id: 'other' }),
    ],
  ])('may not ask for %s', (_, question, sender) => {
    expect(readQuestion(question, sender)).toBeUndefined();
  });
});

describe('a page of the extension', () => {
  test.each([
    { kind: 'assess', address: address('fal.ai') },
    { kind: 'assess', id: 'fal' },
    { kind: 'choose-plan', id: 'chatgpt', plan: null },
    { kind: 'chip-steps', id: 'fal', plan: 'Enterprise' },
  ])('may ask %j', (question) => {
    expect(readQuestion(question, popup)).toEqual(question);
  });
});

describe('what a message holds beside its question is not looked at', () => {
  test.each([
    [{ kind: 'chip-hide', id: 'fal' }, { address: null }, page('https://fal.ai/')],
    [{ kind: 'chip-size', size: 'dot' }, { address: 'fal.ai', id: {} }, page('https://fal.ai/')],
    [{ kind: 'assess', id: 'fal' }, { address: undefined, plan: 3 }, popup],
    [{ kind: 'assess', address: address('fal.ai') }, { id: [] }, popup],
  ])('%j with %j', (question, more, sender) => {
    const read = readQuestion({ ...more, ...question }, sender);
    expect(read).toEqual(question);
    expect(Object.keys(read ?? {}).toSorted()).toEqual(Object.keys(question).toSorted());
  });
});

describe('a question of unknown shape is refused', () => {
  test.each([
    [undefined],
    [null],
    ['chip'],
    [7],
    [[]],
    [{}],
    [{ kind: 'toString' }],
    [{ kind: '__proto__' }],
    [{ kind: 'chip' }],
    [{ kind: 'chip', address: 'fal.ai' }],
    [{ kind: 'chip', address: { hostname: 'fal.ai' } }],
    [{ kind: 'chip', address: { hostname: 1, pathname: '/' } }],
    [{ kind: 'chip', address: { hostname: 'a'.repeat(300), pathname: '/' } }],
    [{ kind: 'assess' }],
    [{ kind: 'assess', id: '../../x' }],
    [{ kind: 'assess', id: 'a'.repeat(100) }],
    [{ kind: 'chip-hide', id: {} }],
    [{ kind: 'chip-size', size: 'off' }],
    [{ kind: 'choose-plan', id: 'fal', plan: 3 }],
    [{ kind: 'choose-plan', id: 'fal', plan: 'x'.repeat(500) }],
    [{ kind: 'open-profile' }],
  ])('%j', (message) => {
    expect(readQuestion(message, popup)).toBeUndefined();
  });
});
