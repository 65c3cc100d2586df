import { expect, test } from 'vitest';
import type { Site } from '../../../lib/core/sheet';
import { customersOwnSites } from '../../../lib/dataset/rules/customers-own-sites';
import { makeSheet } from '../../fixtures/sheet';

const problemsOf = (site: Site) => customersOwnSites.check(makeSheet({ sites: [site] }));

test.each(['wordpress.com', 'substack.com', 'zendesk.com', 'jobs.personio.de', 'my.site.com'])(
  '%s with its subdomains is refused',
  (host) => {
    expect(problemsOf({ host })).toEqual([
      { field: 'sites[0]', cure: expect.stringContaining('"subdomains": false') },
    ]);
  },
);

test.each<[string, Site]>([
  ['the host alone', { host: 'wordpress.com', subdomains: false }],
  ['a path that only the product has', { host: 'wordpress.com', path: '/wp-admin' }],
  ["a host of the vendor's below it", { host: 'developer.wordpress.com' }],
  ['a host whose subdomains are workspaces of the product', { host: 'slack.com' }],
])('%s passes', (_, site) => {
  expect(problemsOf(site)).toEqual([]);
});
