import { browser } from './api';

/** Addresses of the extension's own pages. */
export const profilePage = (id: string) => browser.runtime.getURL(`/directory.html#/vendor/${id}`);
export const searchPage = (query: string) =>
  browser.runtime.getURL(`/directory.html#/?q=${encodeURIComponent(query)}`);
/** The page that says that nothing is known of a host. */
export const unlistedPage = (hostname: string) =>
  browser.runtime.getURL(`/directory.html#/unlisted/${hostname}`);
