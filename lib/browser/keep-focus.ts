const headings = 'h1, h2, h3, summary, legend';

/**
 * Keeps a reader who works with the keyboard or a screen reader where they are: where the focused
 * element goes away, as a button does once it was obeyed, the focus moves to the heading of the
 * nearest part that stayed. The browser alone would leave it nowhere (WCAG 2.4.3).
 */
export function keepFocus(page: Document): void {
  let path: Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    path = pathOf(target as Element); // elements alone can be focused
  });
  // Who leaves an element that stays has left it; what takes the element away comes right after.
  page.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if ((target as Element).isConnected && page.activeElement === page.body) path = [];
    }),
  );
  new MutationObserver(() => {
    if (page.activeElement !== page.body || !path[0] || path[0].isConnected) return;
    const stayed = path.find((element) => element.isConnected);
    path = [];
    focusHeading(stayed ?? page.body);
  }).observe(page, { childList: true, subtree: true });
}

/** Moves the focus to the heading of a part, or of the part around it, without scrolling. */
export function focusHeading(part: Element): void {
  const heading = pathOf(part)
    .map((element) => element.querySelector<HTMLElement>(headings))
    .find((found) => found !== null);
  if (!heading) return;
  if (heading.localName !== 'summary') heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function pathOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...pathOf(parentElement)] : [element];
}
