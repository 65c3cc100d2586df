import { describe, expect, test } from 'vitest';
import { readAddress, readTyped } from '../../lib/core/address';

describe('readAddress', () => {
  test.each([
    ['https://fal.ai/models?x=1#y', { hostname: 'fal.ai', pathname: '/models' }],
    ['http://fal.ai', { hostname: 'fal.ai', pathname: '/' }],
    ['https://FAL.ai.:8443/A', { hostname: 'fal.ai', pathname: '/A' }],
    ['https://user:pw@fal.ai/', { hostname: 'fal.ai', pathname: '/' }],
    ['chrome://version', undefined],
    ['about:blank', undefined],
    ['fal.ai', undefined],
    ['', undefined],
  ])('%s', (url, address) => expect(readAddress(url)).toEqual(address));
});

describe('readTyped', () => {
  test.each([
    ['fal.ai', { hostname: 'fal.ai', pathname: '/' }],
    [' FAL.AI. ', { hostname: 'fal.ai', pathname: '/' }],
    ['github.com/features/copilot', { hostname: 'github.com', pathname: '/features/copilot' }],
    ['https://fal.ai/x', { hostname: 'fal.ai', pathname: '/x' }],
    ['fal.ai:8080', { hostname: 'fal.ai', pathname: '/' }],
    ['nonsense', undefined],
    ['two words.de', undefined],
    ['ftp://fal.ai/', undefined],
    ['', undefined],
  ])('%s', (text, address) => expect(readTyped(text)).toEqual(address));
});
