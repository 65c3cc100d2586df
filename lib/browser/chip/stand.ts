/** Keeps an element in a page. */
export interface Stand {
  put(): void;
  takeAway(): void;
}

export interface Events {
  /** The element was put into the page. */
  stood(): void;
  /**
   * The element is of no use any more: the page has another root, so it may have written itself anew,
   * which drops all listeners, also the element's own; or another document had it, which drops its style.
   */
  spoilt(): void;
}

/**
 * Appends the element to the root of the document. Where the page removes, moves or disables it
 * (some rebuild everything when they start), puts it back `most` times and then gives in, until it is
 * put again: a page that wants it gone wins, and must not be made to fight for it.
 */
export function standIn(element: HTMLElement, events: Events, most = 3): Stand {
  const page = element.ownerDocument;
  let left = most;
  let root = page.documentElement;
  // Beside its style the page may have set what makes it dead, such as `inert`.
  const isRight = () =>
    element.parentNode === root && element.getAttributeNames().every((name) => name === 'style');
  const observer = new MutationObserver(() => {
    const { documentElement } = page;
    const isSpoilt = root !== documentElement || element.ownerDocument !== page;
    // Between two roots there is none.
    if (!documentElement || (!isSpoilt && isRight())) return;
    observer.disconnect();
    if (isSpoilt) return events.spoilt();
    if (left-- > 0) attach();
  });
  const attach = () => {
    for (const name of element.getAttributeNames()) if (name !== 'style') element.removeAttribute(name);
    if (element.parentNode !== root) root.append(element);
    observer.observe(element, { attributes: true });
    observer.observe(root, { childList: true });
    observer.observe(page, { childList: true });
    events.stood();
  };
  return {
    put() {
      left = most;
      root = page.documentElement ?? root;
      if (!isRight()) attach();
    },
    takeAway() {
      observer.disconnect();
      element.remove();
    },
  };
}
