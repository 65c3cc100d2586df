import type { Page } from '@playwright/test';

/** A node of the accessibility tree: what a screen reader is told. */
export interface Told {
  role: string;
  name: string;
  /** States and properties: `expanded`, `checked`, `live`, `level`, … */
  is: Record<string, unknown>;
  children: Told[];
}

/** The whole tree of a page, the chip's closed root included, without the nodes that nobody is told of. */
export async function treeOf(page: Page): Promise<Told> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (id: string): Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(told);
    const role = String(node.role?.value ?? 'none');
    if (node.ignored || role === 'InlineTextBox') return children;
    const is = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [{ role, name: String(node.name?.value ?? ''), is, children }];
  };
  const [root] = told(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** Every node of a role below another, in the order of the page. */
export const allOf = (root: Told, role: string): Told[] =>
  root.children.flatMap((child) => [...(child.role === role ? [child] : []), ...allOf(child, role)]);

/** The one node of a role whose name fits; throws where there is none. */
export function oneOf(root: Told, role: string, name: RegExp): Told {
  const found = allOf(root, role).find((node) => name.test(node.name));
  if (found) return found;
  const others = allOf(root, role).map((node) => node.name);
  throw new Error(`No ${role} is called ${name}, but: ${others.join(' | ')}`);
}

/** What is read aloud of a node and all below it. */
export const textOf = (node: Told): string =>
  node.role === 'StaticText' ? node.name : node.children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
