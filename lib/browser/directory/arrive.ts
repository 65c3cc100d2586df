import { focusHeading } from '../keep-focus';
import type { DirectoryRoute } from './route';

/**
 * Brings eye and focus to what the address names: the section, the vendor that the reader comes
 * back from, or the top. `from` is where they were; undefined where the page has just been opened,
 * whose focus is the browser's affair.
 */
export function arrive(route: DirectoryRoute, from: DirectoryRoute | undefined): void {
  if (isSamePage(route, from)) return;
  const place = placeOf(route);
  if (place) place.scrollIntoView();
  else if (route.to !== 'list') scrollTo(0, 0);
  if (!from) return;
  const left = route.to === 'list' && from.to === 'vendor' && linkTo(from.id);
  if (left) left.focus();
  else focusHeading(place ?? document.querySelector('main') ?? document.body);
}

/** Another view of what the reader looks at: whoever changes it stays where they are. */
const isSamePage = (route: DirectoryRoute, from: DirectoryRoute | undefined) =>
  route.to === from?.to && (route.to === 'list' || route.to === 'compare');

function placeOf(route: DirectoryRoute): Element | null {
  const section = route.to === 'vendor' && route.section;
  return section ? document.querySelector(`#${CSS.escape(section)}`) : null;
}

const linkTo = (id: string) =>
  document.querySelector<HTMLElement>(`.vendors a[href="#/vendor/${CSS.escape(id)}"]`);
