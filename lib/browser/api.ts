/** The WebExtension API with promises in every browser. The content script reaches it through `chip/ask.ts` instead: the polyfill weighs more than the chip. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';
