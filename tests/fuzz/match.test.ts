import { expect, test } from 'vitest';
import { readAddress } from '../../lib/core/address';
import { findVendor, readSiteIndex, siteLines } from '../../lib/core/match';
import type { Site } from '../../lib/core/sheet';
import { sheets } from '../fixtures/methodology/data';
import { nearAddress } from './near-addresses';
import { obviousMatch, takeApart } from './obvious-match';
import { seeded, type Random } from './random';
import { fuzz, patience } from './run';

test.each([
  ['the real sheets', sheets, 700_000],
  ['made-up sheets whose sites overlap', madeUp(), 300_000],
])(
  'the matcher finds in %s what a slow and obvious search finds',
  async (_, listed: Listed[], most) => {
    const index = readSiteIndex(siteLines(listed));
    const all = takeApart(listed);
    const sites = listed.flatMap((sheet) => sheet.sites);
    let found = 0;
    const cases = await fuzz(most, (random) => {
      const url = nearAddress(random, sites);
      const address = readAddress(url);
      const id = address && findVendor(address, index);
      const obvious = obviousMatch(url, all);
      if (id !== obvious)
        throw new Error(`${JSON.stringify(url)} is ${id}; the obvious search says ${obvious}`);
      if (id) found++;
    });
    // Neither side agrees on nothing at all.
    expect(found).toBeGreaterThan(cases * 0.3);
    expect(found).toBeLessThan(cases * 0.9);
  },
  patience,
);

interface Listed {
  id: string;
  sites: Site[];
}

/** Sixty sheets at few hosts, so that most addresses have several answers to choose from. */
function madeUp(): Listed[] {
  const random = seeded(7);
  return Array.from({ length: 60 }, (_, i) => ({
    id: `v${i}`,
    sites: Array.from({ length: 1 + random.below(3) }, () => madeUpSite(random)),
  }));
}

function madeUpSite(random: Random): Site {
  const host = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(['a', 'www', 'de', 'x1', 'acme']),
  );
  const path = Array.from({ length: random.below(4) }, () =>
    random.pick(['de', 'ai', 'pro', 'intl', 'zh-hans', 'ü', '%61i', 'x.html', '']),
  );
  return {
    host: [...host, random.pick(['example', 'test'])].join('.'),
    ...(path.length > 0 && { path: `/${path.join('/')}` }),
    ...(random.oneIn(4) && { subdomains: false as const }),
  };
}
