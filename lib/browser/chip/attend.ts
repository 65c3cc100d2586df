import { raise } from './raise';

/** What the page's own life means for the chip. */
export interface Attendance {
  container: HTMLElement;
  /** The page comes back from the browser's cache: what is known may be old. */
  back(): void;
  /** The tab is shown or left. */
  seen(): void;
}

/** Listens to what the page does around the chip, until the signal ends it. */
export function attendTo(page: Document, { container, back, seen }: Attendance, signal: AbortSignal): void {
  const giveWay = () => {
    container.hidden = Boolean(page.fullscreenElement);
  };
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && back(), { signal });
  page.addEventListener('visibilitychange', seen, { signal });
  page.addEventListener('fullscreenchange', giveWay, { signal });
  // A popover or dialog of the page, now above the chip or no longer. Details toggle too, in their place.
  page.addEventListener(
    'toggle',
    ({ target }) => (target as Element).localName !== 'details' && raise(container),
    {
      signal,
      capture: true,
    },
  );
  giveWay();
}
