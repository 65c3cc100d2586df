import { describe, expect, test } from 'vitest';
import { readAddress, readTyped } from '../../lib/core/address';

const fal = { hostname: 'fal.ai', pathname: '/' };

describe('readAddress', () => {
  test.each([
    ['https://fal.ai/models?x=1#y', { hostname: 'fal.ai', pathname: '/models' }],
    ['http://fal.ai', fal],
    ['HTTPS://fal.ai', fal],
    ['https://FAL.AI.:8443/A', { hostname: 'fal.ai', pathname: '/A' }],
    ['https://fal.ai../', { hostname: 'fal.ai.', pathname: '/' }],
    ['https://user:pw@fal.ai/', fal],
    ['https://fal.ai@evil.test/', { hostname: 'evil.test', pathname: '/' }],
    ['https://fal.ai/a/../b/./c', { hostname: 'fal.ai', pathname: '/b/c' }],
    ['https://fal.ai//a%20b', { hostname: 'fal.ai', pathname: '//a%20b' }],
    ['https://münchen.example/ü', { hostname: 'xn--mnchen-3ya.example', pathname: '/%C3%BC' }],
    ['https://xn--mnchen-3ya.example/', { hostname: 'xn--mnchen-3ya.example', pathname: '/' }],
    ['http://127.0.0.1:3000/x', { hostname: '127.0.0.1', pathname: '/x' }],
    ['http://[::1]:3000/', { hostname: '[::1]', pathname: '/' }],
    ['http://localhost/', { hostname: 'localhost', pathname: '/' }],
  ])('%s', (url, address) => expect(readAddress(url)).toEqual(address));

  test.each([
    'chrome://version',
    'about:blank',
    'file:///fal.ai/x',
    'ftp://fal.ai/',
    'ws://fal.ai/',
    'moz-extension://fal.ai/popup.html',
    'chrome-extension://fal.ai/popup.html',
    'data:text/html,https://fal.ai',
    'blob:https://fal.ai/0e1',
    'view-source:https://fal.ai/',
    'javascript:fal.ai',
    'mailto:a@fal.ai',
    'fal.ai',
    '//fal.ai/',
    'https://',
    'https://./',
    'https://a b.example/',
    'https://[fal.ai]/',
    '',
    ' ',
  ])('%j is not of the web', (url) => expect(readAddress(url)).toBeUndefined());
});

describe('readTyped', () => {
  test.each([
    ['fal.ai', fal],
    [' FAL.AI. ', fal],
    ['github.com/features/copilot', { hostname: 'github.com', pathname: '/features/copilot' }],
    ['https://fal.ai/x', { hostname: 'fal.ai', pathname: '/x' }],
    ['HTTP://fal.ai', fal],
    ['fal.ai:8080', fal],
    ['fal.ai?x=a@b.example', fal],
    ['fal.ai/@jane', { hostname: 'fal.ai', pathname: '/@jane' }],
    ['//fal.ai', fal],
    ['www.müller.example', { hostname: 'www.xn--mller-kva.example', pathname: '/' }],
    ['a.xn--p1ai', { hostname: 'a.xn--p1ai', pathname: '/' }],
    ['monday.com', { hostname: 'monday.com', pathname: '/' }],
  ])('%j', (text, address) => expect(readTyped(text)).toEqual(address));

  test.each([
    'nonsense',
    'localhost',
    'localhost:3000',
    'two words.de',
    'fal.ai/two words',
    'jane@fal.ai',
    'mailto:jane@fal.ai',
    'ftp://fal.ai/',
    'view-source:https://fal.ai/',
    'javascript:alert(1)',
    'about:blank',
    '3.5',
    '192.0.2.7',
    '[::1]',
    '.ai',
    'fal.',
    'fal..ai',
    '...',
    'https://',
    '',
    ' ',
  ])('%j is not like a host', (text) => expect(readTyped(text)).toBeUndefined());
});
