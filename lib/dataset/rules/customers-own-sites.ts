import type { SheetRule } from './rule';

/**
 * Hosts where customers publish for the public under names of their own (blogs, shops, help
 * centres, career and status pages, deployments) and that the public suffix list does not
 * have. A rating there would speak of the vendor on somebody else's site.
 */
const shared = new Set(
  [
    'azure.com github.dev otc.t-systems.com modal.run runpod.net databricksapps.com',
    'wordpress.com wpengine.com squarespace.com jimdosite.com jimdofree.com myportfolio.com',
    'tumblr.com substack.com medium.com beehiiv.com livejournal.com bandcamp.com podbean.com',
    'canva.site gamma.site zapier.app hubspotpagebuilder.com bigcartel.com teachable.com',
    'force.com my.site.com my.salesforce-sites.com',
    'zendesk.com freshdesk.com intercom.help helpscoutdocs.com readme.io uservoice.com',
    'betteruptime.com statuspage.io instatus.com',
    'personio.de personio.com jobs.personio.de jobs.personio.com welcomekit.co',
    'recruitee.com teamtailor.com bamboohr.com',
  ].flatMap((hosts) => hosts.split(' ')),
);

/** Beside `no-public-suffix`: the same for shared hosts that the public suffix list leaves out. */
export const customersOwnSites: SheetRule = {
  id: 'customers-own-sites',
  severity: 'error',
  check: ({ sites }) =>
    sites.flatMap(({ host, path, subdomains }, index) => {
      if (!shared.has(host) || path || subdomains === false) return [];
      return [
        {
          field: `sites[${index}]`,
          cure: `customers publish under ${host}; add "subdomains": false and list the product's own hosts beside it`,
        },
      ];
    }),
};
