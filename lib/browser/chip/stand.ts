/** Keeps an element in a page. */
export interface Stand {
  put(): void;
  takeAway(): void;
}

/**
 * Appends the element to the root of the document. Where the page removes it (some rebuild
 * everything when they start), puts it back `times` times and then gives in.
 */
export function standIn(page: Document, element: HTMLElement, times = 3): Stand {
  let left = times;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !page.documentElement) return;
    left -= 1;
    if (left < 0) return observer.disconnect();
    attach();
  });
  const attach = () => {
    observer.disconnect();
    page.documentElement.append(element);
    observer.observe(page.documentElement, { childList: true });
    // Some replace the whole root.
    observer.observe(page, { childList: true });
  };
  return {
    put() {
      if (!element.isConnected && left >= 0) attach();
    },
    takeAway() {
      observer.disconnect();
      element.remove();
    },
  };
}
