/**
 * Runs in a page: names every piece of text that is cut, runs out of its box or leaves the
 * window. Takes the root to look at, so that it works inside the chip's shadow root too.
 */
export function findMisfits(root: ParentNode): string[] {
  const misfits = new Set<string>();
  const name = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
  const isHidden = (element: Element) =>
    element.closest('.vh, [hidden]') !== null || element.getClientRects().length === 0;
  const blockOf = (element: Element): Element => {
    let block = element;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    return block;
  };
  for (const element of root.querySelectorAll('*')) {
    if (isHidden(element) || element.closest('svg')) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1)
      misfits.add(name(element));
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = blockOf(element).getBoundingClientRect();
      for (const line of range.getClientRects()) {
        if (line.width === 0) continue;
        if (line.right > innerWidth + 1 || line.left < -1) misfits.add(`out of the window: ${name(element)}`);
        if (line.right > box.right + 1 || line.left < box.left - 1)
          misfits.add(`out of its box: ${name(element)}`);
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth)
    misfits.add(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);
  return [...misfits];
}
