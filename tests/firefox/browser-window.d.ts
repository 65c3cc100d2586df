/** The parts of Firefox's own window that the tests use; https://searchfox.org has the rest. */
declare const gBrowser: {
  selectedTab: object;
  selectedBrowser: HTMLElement & { browsingContext: FirefoxPage; fullZoom: number };
  addTrustedTab(address: string): object;
  removeAllTabsBut(kept: object): void;
};
/** The page in a tab, as the window around it knows it. */
interface FirefoxPage {
  mediumOverride: string;
  /** The pages in its frames. */
  children: FirefoxPage[];
  currentURI: { spec: string } | null;
  currentWindowGlobal: {
    /** The part of the page that is in view, where no other is given. */
    drawSnapshot(part: null, scale: number, ground: string): Promise<ImageBitmap>;
  };
}
declare const gURLBar: {
  focus(): void;
  search(typed: string): void;
  handleCommand(): void;
};
declare const PopupNotifications: {
  panel: HTMLElement & { firstElementChild: FirefoxDialog | null };
};
/** What stands below the address bar and asks. */
interface FirefoxDialog extends HTMLElement {
  button: HTMLElement;
  secondaryButton: HTMLElement;
}
declare const Services: {
  focus: {
    MOVEFOCUS_BACKWARD: number;
    FLAG_BYKEY: number;
    moveFocus(window: Window, from: null, way: number, how: number): void;
  };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    clearUserPref(name: string): void;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    mozExtensionHostname: string;
    extension: FirefoxExtension;
  };
};
interface FirefoxExtension {
  backgroundState: string;
  terminateBackground(): Promise<void>;
  wakeupBackground(): Promise<void>;
  getRequiredPermissions(): { permissions: string[]; origins: string[] };
}
/** What the modules hold of which the tests use one each. */
interface FirefoxModules {
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  ExtensionData: {
    formatPermissionStrings(about: object): { msgs: string[] };
  };
  AddonSettings: { REQUIRE_SIGNING: boolean };
  ExtensionPermissions: { remove(id: string, what: object, extension: FirefoxExtension): Promise<void> };
}
declare const ChromeUtils: { importESModule(address: string): FirefoxModules };
interface Element {
  /** Known to privileged scripts alone. */
  openOrClosedShadowRoot: ShadowRoot | null;
}
interface FirefoxMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}
/** Begins to listen for screen readers with the first call. */
interface FirefoxAccessibility {
  getAccessibleFor(node: Element): FirefoxAccessible | null;
  getStringRole(role: number): string;
  getStringStates(usual: number, more: number): Iterable<string>;
}
/** A node of what Firefox tells assistive technology. */
interface FirefoxAccessible {
  role: number;
  name: string | null;
  attributes: { enumerate(): Iterable<{ key: string; value: string }> };
  firstChild: FirefoxAccessible | null;
  nextSibling: FirefoxAccessible | null;
  getState(usual: { value: number }, more: { value: number }): void;
}
declare const Cc: {
  '@mozilla.org/accessibilityService;1': { getService(kind: unknown): FirefoxAccessibility };
};
declare const Ci: { nsIAccessibilityService: unknown };
