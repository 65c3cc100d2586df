import type { Told } from '../e2e/tree';
import type { Lens } from './lens';
import type { Tab } from './tab';

/** The whole tree that Firefox tells assistive technology of a page, the chip's closed root included. */
export async function treeOf(lens: Lens, tab: Tab): Promise<Told> {
  await tab.front();
  const [root] = await readPageInFront(lens);
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** All that it is told of the page in front, in its order. */
export async function readAloud(lens: Lens): Promise<Pick<Told, 'role' | 'name'>[]> {
  const all = ({ role, name, children }: Told): Pick<Told, 'role' | 'name'>[] => [
    { role, name },
    ...children.flatMap(all),
  ];
  return (await readPageInFront(lens)).flatMap(all);
}

const readPageInFront = async (lens: Lens) => JSON.parse(await lens.inWindow(readTree)) as Told[]; // written below

/** Roles by the names that ARIA and Chromium have for them. Runs in the browser's own window. */
async function readTree(): Promise<string> {
  const names: Record<string, string> = {
    'text leaf': 'StaticText',
    statictext: 'StaticText',
    summary: 'DisclosureTriangle',
    pushbutton: 'button',
    radiobutton: 'radio',
    checkbutton: 'checkbox',
    grouping: 'group',
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const states = (node: FirefoxAccessible) => {
    const [usual, more] = [{ value: 0 }, { value: 0 }];
    node.getState(usual, more);
    return new Set(service.getStringStates(usual.value, more.value));
  };
  const told = (node: FirefoxAccessible): Told => {
    const its = states(node);
    const attributes = new Map([...node.attributes.enumerate()].map(({ key, value }) => [key, value]));
    const role = service.getStringRole(node.role);
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(told(child));
    return {
      role: attributes.get('xml-roles')?.split(' ')[0] ?? names[role] ?? role,
      name: node.name ?? '',
      is: {
        ...Object.fromEntries(attributes),
        level: Number(attributes.get('level')),
        focused: its.has('focused'),
        modal: its.has('modal'),
        checked: String(its.has('checked')),
        expanded: its.has('expanded'),
        isFolded: its.has('collapsed'),
      },
      children,
    };
  };
  for (let tries = 0; tries < 200; tries++) {
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    if (page?.firstChild) return JSON.stringify([told(page)]);
    // Made only now that somebody asks for it.
    await new Promise((again) => setTimeout(again, 50));
  }
  return '[]';
}
