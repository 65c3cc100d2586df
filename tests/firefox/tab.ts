import type { Marionette } from './marionette';

/** What a function that runs in a page may be given and may give back. */
type Plain = string | number | boolean | null | undefined;

/** A tab, told from others by its handle. Acts are those of a person: real clicks and keys. */
export interface Tab {
  handle: string;
  /** Brings the tab to the front. */
  front(): Promise<void>;
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  address(): Promise<string>;
  /** Runs a function in the page, as a script of the page would. It knows nothing of what stands around it here. */
  run<T>(act: (...given: never[]) => T, ...given: Plain[]): Promise<Awaited<T>>;
  /** Runs a function beside the page, with the rights of the browser itself. */
  runPrivileged<T>(act: (...given: never[]) => T, ...given: Plain[]): Promise<Awaited<T>>;
  /** Clicks the first element that a selector finds, or an XPath where it begins with '/'; waits for it. */
  click(selector: string): Promise<void>;
  /** Opens the menu of an element, with the right button of the mouse. */
  openMenu(selector: string): Promise<void>;
  /** Clicks a point of the page, in pixels from its top left. */
  clickAt(x: number, y: number): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Presses keys, one after the other, wherever the focus is. */
  press(...keys: string[]): Promise<void>;
  /** Presses a key while another is held. */
  pressWith(held: string, key: string): Promise<void>;
  /** What can be read; '' where the selector finds nothing. */
  text(selector?: string): Promise<string>;
  count(selector: string): Promise<number>;
  /** The page as printed, a PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab of the browser that the session drives. Only one command runs at a time, so tests await each. */
export function tabAt(marionette: Marionette, handle: string): Tab {
  const here = async <T>(command: string, parameters?: object): Promise<T> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return marionette.send<T>(command, parameters);
  };
  const run = <T>(act: (...given: never[]) => T, given: Plain[], sandbox?: string) =>
    here<Awaited<T>>('WebDriver:ExecuteScript', {
      script: `return (${act.toString()})(...arguments);`,
      args: given.map((value) => value ?? null),
      ...(sandbox && { sandbox }),
    });
  // Waits for it, as the session was told to.
  const find = (selector: string) => here<Found>('WebDriver:FindElement', locate(selector));
  const act = (actions: object) => here<void>('WebDriver:PerformActions', { actions: [actions] });
  return {
    handle,
    front: () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true }),
    go: (url) => here('WebDriver:Navigate', { url }),
    reload: () => here('WebDriver:Refresh'),
    back: () => here('WebDriver:Back'),
    forward: () => here('WebDriver:Forward'),
    address: () => here('WebDriver:GetCurrentURL'),
    run: (act, ...given) => run(act, given),
    runPrivileged: (act, ...given) => run(act, given, 'system'),
    async click(selector) {
      const element = await find(selector);
      await here('WebDriver:ExecuteScript', { script: toMiddle, args: [element] });
      await here('WebDriver:ElementClick', { id: idOf(element) });
    },
    openMenu: async (selector) => act(pointer({ origin: await find(selector), x: 0, y: 0 }, 2)),
    clickAt: (x, y) => act(pointer({ x, y }, 0)),
    type: async (selector, text) =>
      here('WebDriver:ElementSendKeys', { id: idOf(await find(selector)), text }),
    press: (...keys) => act(strokes(keys)),
    pressWith: (held, key) => act(chord(held, key)),
    text: (selector = 'body') => run(textAt, [selector]),
    count: (selector) => run(countOf, [selector]),
    print: async () => Buffer.from(await here<string>('WebDriver:Print'), 'base64'),
    async close() {
      const [another] = await here<string[]>('WebDriver:CloseWindow');
      // The session must stand somewhere.
      await marionette.send('WebDriver:SwitchToWindow', { handle: another, focus: false });
    },
  };
}

/** An XPath for a control by the name that people read or hear. */
export const named = (tag: string, name: string) =>
  `//${tag}[normalize-space(.)="${name}" or @aria-label="${name}"]`;

/** Keys without a sign of their own; https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  escape: '\uE00C',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
  delete: '\uE017',
  f2: '\uE032',
};

/** The driver's own name of an element. */
type Found = Record<string, string>;
const idOf = (element: Found) => Object.values(element)[0];

/** What is just in view may still lie under a bar that sticks to the edge. */
const toMiddle = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });`;

const locate = (selector: string) => ({
  using: selector.startsWith('/') ? 'xpath' : 'css selector',
  value: selector,
});

const strokes = (keys: string[]) => ({
  type: 'key',
  id: 'keyboard',
  actions: keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

const chord = (held: string, key: string) => ({
  type: 'key',
  id: 'keyboard',
  actions: [
    { type: 'keyDown', value: held },
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    { type: 'keyUp', value: held },
  ],
});

const pointer = (place: object, button: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', ...place },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ],
});

function textAt(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
}

function countOf(selector: string): number {
  return document.querySelectorAll(selector).length;
}
