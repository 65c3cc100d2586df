// Each function runs in a page, on its body or on the chip's shadow root, and names what is wrong.

/** What can have the focus but is then wholly behind something else, or off the window (WCAG 2.4.11). */
export function findHiddenFocus(root: ParentNode): string[] {
  const hidden: string[] = [];
  const tree = root.getRootNode() as Document | ShadowRoot;
  for (const element of root.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  )) {
    if (element.getClientRects().length === 0 || element.matches(':disabled')) continue;
    element.focus();
    const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
    const isSeen = [0.02, 0.25, 0.5, 0.75, 0.98].some((part) => {
      const hit = tree.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    if (!isSeen) hidden.push(`${element.localName}: ${element.textContent?.trim().slice(0, 60)}`);
  }
  return hidden;
}

/** What moves, though the reader asked for less motion. */
export function findMotion(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return (
        !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      );
    })
    .map((element) => `${element.localName}.${element.className}`);
}

/** What is told by colour alone where the reader's own palette rules: marks, selections and places. */
export function findLostInPalette(root: ParentNode): string[] {
  const lost: string[] = [];
  const style = (element: Element) => getComputedStyle(element);
  for (const svg of root.querySelectorAll('svg')) {
    const { parentElement } = svg;
    if (svg.getClientRects().length === 0 || !parentElement) continue;
    if (style(svg).color !== style(parentElement).color) lost.push(`a drawing in ${parentElement.className}`);
  }
  for (const chosen of root.querySelectorAll('.seg label:has(:checked)')) {
    const other = chosen.parentElement?.querySelector('label:not(:has(:checked))');
    if (other && style(chosen).borderBottomWidth === style(other).borderBottomWidth)
      lost.push(`the selection of ${chosen.textContent}`);
  }
  const [unused, used] = ['none', 'default'].map((state) => root.querySelector(`.strip .${state}`));
  if (unused && used && style(unused).borderLeftColor === style(used).borderLeftColor)
    lost.push('places that are used');
  // A verdict's drawing stands beside its word.
  for (const mark of root.querySelectorAll('svg.vm')) {
    if (mark.getClientRects().length === 0) continue;
    const around = mark.closest('li, label, button, section, td, header, .share, .pagepic');
    if (!/\p{L}{4}/u.test(around?.textContent ?? '')) lost.push('a mark without its word');
  }
  return lost;
}

/** Sets the spacing that WCAG 1.4.12 asks a page to bear. */
export function spaceText(root: ParentNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  const tree = root.getRootNode() as Document | ShadowRoot;
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

export function unspaceText(root: ParentNode): void {
  const tree = root.getRootNode() as Document | ShadowRoot;
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.slice(0, -1);
}

/** Makes text twice as large and nothing else, as Firefox's 'Zoom Text Only' does (WCAG 1.4.4). */
export function doubleText(root: ParentNode): void {
  const sized = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
  });
  for (const { element, fontSize, lineHeight } of sized) {
    element.style.setProperty('font-size', `${2 * fontSize}px`, 'important');
    if (lineHeight) element.style.setProperty('line-height', `${2 * lineHeight}px`, 'important');
  }
}
