import { describe, expect, test } from 'vitest';
import { allowedOrigins, missingOrigins, originPatterns } from '../../lib/core/origins';

describe('originPatterns', () => {
  test('a host stands for its subdomains', () => {
    expect(originPatterns([{ host: 'fal.ai' }])).toEqual(['*://*.fal.ai/*']);
  });

  test('a host without subdomains stands for itself and www', () => {
    expect(originPatterns([{ host: 'wordpress.com', subdomains: false }])).toEqual([
      '*://wordpress.com/*',
      '*://www.wordpress.com/*',
    ]);
  });

  test('a host below another one needs no pattern of its own', () => {
    const sites = [{ host: 'docs.google.com' }, { host: 'google.com', path: '/appsstatus' }];
    expect(originPatterns(sites)).toEqual(['*://*.google.com/*']);
  });

  test('an entry with subdomains covers one of the same host without', () => {
    const sites = [
      { host: 'zendesk.com', subdomains: false as const },
      { host: 'zendesk.com', path: '/agent' },
    ];
    expect(originPatterns(sites)).toEqual(['*://*.zendesk.com/*']);
  });

  test('a look-alike is not below the other', () => {
    expect(originPatterns([{ host: 'al.ai' }, { host: 'fal.ai' }])).toEqual([
      '*://*.al.ai/*',
      '*://*.fal.ai/*',
    ]);
  });
});

const wanted = ['*://*.fal.ai/*', '*://wordpress.com/*', '*://www.wordpress.com/*'];

describe('missingOrigins', () => {
  test.each([
    [[], wanted],
    [['*://*.fal.ai/*'], ['*://wordpress.com/*', '*://www.wordpress.com/*']],
    [['*://*.wordpress.com/*'], ['*://*.fal.ai/*']],
    [['https://*.fal.ai/*'], wanted],
    [['*://*/*'], []],
    [['<all_urls>'], []],
    [['file:///*'], wanted],
  ])('granted %j leaves %j', (granted, missing) => {
    expect(missingOrigins(wanted, granted)).toEqual(missing);
  });
});

describe('allowedOrigins', () => {
  test.each([
    [[], []],
    [['*://*.fal.ai/*'], ['*://*.fal.ai/*']],
    [['https://fal.ai/*'], ['https://fal.ai/*']],
    [['https://fal.ai/*', '*://*.fal.ai/*'], ['*://*.fal.ai/*']],
    [['https://evil.example/*'], []],
    [['*://*/*'], wanted],
    [['<all_urls>'], wanted],
  ])('granted %j allows %j', (granted, allowed) => {
    expect(allowedOrigins(wanted, granted)).toEqual(allowed);
  });
});
