/**
 * Lifts the container to the top layer of the page, above whatever the page piles up there, and
 * frees it from the page's zoom. A modal dialog stays above: all else is dead while it is open.
 */
export function raise(container: HTMLElement): void {
  if (!container.isConnected) return;
  const page = container.ownerDocument;
  container.hidePopover();
  if (!page.querySelector('dialog:modal')) container.showPopover();
  container.style.zoom = String(1 / (page.documentElement.currentCSSZoom ?? 1));
}
