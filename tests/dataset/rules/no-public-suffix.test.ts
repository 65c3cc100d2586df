import { expect, test } from 'vitest';
import type { Site } from '../../../lib/core/sheet';
import { noPublicSuffix } from '../../../lib/dataset/rules/no-public-suffix';
import { makeSheet } from '../../fixtures/sheet';

const fieldsOf = (site: Site) =>
  noPublicSuffix.check(makeSheet({ sites: [{ host: 'acme.com' }, site] })).map(({ field }) => field);

test.each<[string, Site]>([
  ['the suffix of a registry', { host: 'co.uk' }],
  ['the suffix of a registry, even by path', { host: 'co.uk', path: '/acme' }],
  ['the suffix of a registry, even without subdomains', { host: 'com.au', subdomains: false }],
  ['a host below which customers deploy', { host: 'vercel.app' }],
  ['a host below which customers write', { host: 'github.io' }],
  ['a host whose subdomains are tenants', { host: 'awsapps.com' }],
])('%s is refused', (_, site) => {
  expect(fieldsOf(site)).toEqual(['sites[1]']);
});

test.each<[string, Site]>([
  ["the vendor's own host", { host: 'acme.co.uk' }],
  ["the vendor's host under a private suffix", { host: 'generativelanguage.googleapis.com' }],
  ['a private suffix without its subdomains', { host: 'vercel.app', subdomains: false }],
  ['a private suffix by a path of the product', { host: 'awsapps.com', path: '/start' }],
])('%s passes', (_, site) => {
  expect(fieldsOf(site)).toEqual([]);
});
