import type { Lens } from './lens';

/** A node of the accessibility tree: what a screen reader is told. */
export interface Told {
  role: string;
  name: string;
}

/** All that Firefox tells a screen reader of the page in front, the chip's closed root included, in its order. */
export async function readAloud(lens: Lens): Promise<Told[]> {
  return JSON.parse(await lens.inWindow(walkTree)) as Told[]; // written below
}

function walkTree(): string {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const walk = (node: FirefoxAccessible): { role: string; name: string }[] => [
    { role: service.getStringRole(node.role), name: node.name ?? '' },
    ...Array.from({ length: node.childCount }, (_, i) => walk(node.getChildAt(i))).flat(),
  ];
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(page ? walk(page) : []);
}
