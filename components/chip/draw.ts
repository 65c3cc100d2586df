import type { ComponentChildren } from 'preact';
import type { Drawing, Props } from './jsx-runtime';

export type Draw = (parent: Element, drawing: ComponentChildren) => void;

/**
 * Makes the children of an element what the drawing says. Elements that fit stay, so that
 * focus, scroll and live regions survive. Stands in for Preact, which alone weighs as much as
 * the rest of the chip, on pages that are not ours: no hooks, no keys, no refs.
 */
export function draw(parent: Element, drawing: ComponentChildren): void {
  const wanted = flatten(drawing);
  wanted.forEach((child, i) => place(parent, child, parent.childNodes[i]));
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

/** Texts and elements, with components called and fragments opened. */
function flatten(child: unknown): (string | ElementDrawing)[] {
  if (child === undefined || child === null || typeof child === 'boolean') return [];
  if (Array.isArray(child)) return child.flatMap(flatten);
  if (typeof child !== 'object')
    return [import.meta.env.BROWSER === 'firefox' ? hiddenText(String(child)) : String(child)];
  const { type, props } = child as Drawing; // all that JSX makes
  return typeof type === 'function' ? flatten(type(props)) : [{ type, props }];
}
type ElementDrawing = Drawing & { type: string };

/**
 * A text that the styles draw: in Firefox a page that searches for words (`window.find`) is told which of
 * them stand in a closed shadow root, but not what is drawn by styles. Screen readers read both.
 */
const hiddenText = (text: string): ElementDrawing => ({ type: 'span', props: { 'data-text': text } });

function place(parent: Element, child: string | ElementDrawing, old: ChildNode | undefined): void {
  const fits = old && kinds.get(old) === kindOf(child);
  const node = fits ? old : make(parent, child);
  if (typeof child === 'string') node.textContent = child;
  else dress(node as Element, child.props); // made for an element drawing
  if (fits) return;
  if (old) old.replaceWith(node);
  else parent.append(node);
}

const kinds = new WeakMap<Node, string>();
const worn = new WeakMap<Element, Props>();

/** An element keeps its listeners, so it can only become one that listens to the same. */
function kindOf(child: string | ElementDrawing): string {
  return typeof child === 'string' ? '' : [child.type, ...Object.keys(child.props).filter(isListener)].join();
}

function make(parent: Element, child: string | ElementDrawing): ChildNode {
  const node =
    typeof child === 'string' ? parent.ownerDocument.createTextNode('') : makeElement(parent, child);
  kinds.set(node, kindOf(child));
  return node;
}

function makeElement(parent: Element, { type, props }: ElementDrawing): Element {
  const space = type === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI;
  const element = parent.ownerDocument.createElementNS(space, type);
  for (const name of Object.keys(props).filter(isListener)) {
    // The listener of the day: what the last drawing said.
    element.addEventListener(name.slice(2).toLowerCase(), (event) =>
      (worn.get(element)?.[name] as ((event: Event) => void) | undefined)?.(event),
    );
  }
  return element;
}

function dress(element: Element, props: Props): void {
  const before = worn.get(element) ?? {};
  worn.set(element, props);
  for (const name of Object.keys({ ...before, ...props })) {
    if (isListener(name) || name === 'children') continue;
    // The reader changes this one too.
    if (name === 'checked') Object.assign(element, { checked: props[name] });
    else if (props[name] === undefined) element.removeAttribute(name);
    else if (props[name] !== before[name]) element.setAttribute(name, String(props[name]));
  }
  draw(element, props.children);
}

const isListener = (name: string) => name.startsWith('on');
