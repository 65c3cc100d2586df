import { parse } from 'tldts';
import type { Site } from '../../core/sheet';
import type { SheetRule } from './rule';

/**
 * A host includes its subdomains, and below a public suffix these belong to anybody. Under
 * a registry (co.uk) no entry is right. Under a private suffix (vercel.app, awsapps.com) the
 * host itself may be the vendor's: without its subdomains, or by a path that only the product has.
 */
export const noPublicSuffix: SheetRule = {
  id: 'no-public-suffix',
  severity: 'error',
  check: ({ sites }) =>
    sites.flatMap((site, index) => {
      const cure = cureOf(site);
      return cure ? [{ field: `sites[${index}]`, cure }] : [];
    }),
};

function cureOf({ host, path, subdomains }: Site): string | undefined {
  const { publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (publicSuffix !== host) return undefined;
  if (!isPrivate)
    return `${host} is a public suffix where anybody registers names; list the vendor's own host`;
  if (path || subdomains === false) return undefined;
  return `the subdomains of ${host} are customers' own; add "subdomains": false, or a path that only the product has`;
}
