/** What the popup is to show: the active tab's vendor, one vendor by id, or the search. */
export type Route = { to: 'tab' } | { to: 'vendor'; id: string } | { to: 'search' };

/** Reads the route from the page's own address: `#/vendor/<id>`, `#/search`, else the tab. */
export function readRoute(hash: string): Route {
  const [, name, id] = hash.split('/');
  if (name === 'vendor' && id) return { to: 'vendor', id };
  return name === 'search' ? { to: 'search' } : { to: 'tab' };
}
