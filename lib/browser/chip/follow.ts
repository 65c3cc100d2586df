/** How often the address is compared where the browser does not tell of its changes. */
const checkEvery = 1000;

/**
 * Calls back whenever the page may have gone to another address without loading, until the
 * signal ends it. Chromium and Firefox from 147 tell; older Firefoxes are asked once a second.
 */
export function followAddress(page: Window, moved: () => void, signal: AbortSignal): void {
  page.addEventListener('popstate', moved, { signal });
  page.addEventListener('hashchange', moved, { signal });
  const navigation: Navigation | undefined = page.navigation;
  if (!navigation) return check(page, moved, signal);
  navigation.addEventListener('navigatesuccess', moved, { signal });
  navigation.addEventListener('currententrychange', moved, { signal });
}

function check(page: Window, moved: () => void, signal: AbortSignal): void {
  const timer = page.setInterval(() => {
    if (page.document.visibilityState === 'visible') moved();
  }, checkEvery);
  signal.addEventListener('abort', () => page.clearInterval(timer));
}
