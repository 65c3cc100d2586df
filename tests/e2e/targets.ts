/**
 * Runs in a page: names every target smaller than 24 by 24 CSS px that WCAG 2.5.8 does not excuse.
 * It excuses what stands in a line of text, and what has so much room that a circle of 24 px
 * around its middle touches no other target and no such circle of another small one.
 * Takes the root to look at, so that it works inside the chip's shadow root too.
 */
export function findSmallTargets(root: ParentNode): string[] {
  const least = 24;
  const selector = 'a[href], button, input, select, textarea, summary, label, [role=button], [tabindex="0"]';
  // Text that is clicked for its field is one target with it.
  const isPart = (element: Element) => element.parentElement?.closest('label, a[href], button') != null;
  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const targets = [...root.querySelectorAll(selector)]
    .filter((element) => isSeen(element) && !isPart(element) && !element.matches(':disabled, .vh *'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  type Target = (typeof targets)[number];

  const isSmall = ({ box }: Target) => box.width < least - 0.01 || box.height < least - 0.01;
  const blockOf = (element: Element | null): Element | null =>
    element && getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element;
  // Words of the same block that are no target themselves: their line-height sets the target's.
  const isInText = ({ element }: Target) => {
    const block = blockOf(element.parentElement);
    if (!block || !getComputedStyle(element).display.startsWith('inline')) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const isWords = /\p{L}{2}/u.test(textContent ?? '') && !parentElement?.closest(selector);
      if (isWords && blockOf(parentElement) === block) return true;
    }
    return false;
  };
  const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const hasRoom = (target: Target) => {
    const { x, y } = middle(target);
    return targets.every((other) => {
      if (other === target) return true;
      const { left, right, top, bottom } = other.box;
      const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      if (toBox < least / 2) return false;
      const away = middle(other);
      return !isSmall(other) || Math.hypot(away.x - x, away.y - y) >= least;
    });
  };
  return targets
    .filter((target) => isSmall(target) && !isInText(target) && !hasRoom(target))
    .map(({ element, box }) => {
      const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
      return `${element.localName}.${element.className}: ${words} (${box.width.toFixed(0)} × ${box.height.toFixed(0)})`;
    });
}
