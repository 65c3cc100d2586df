import { afterEach, expect, test, vi } from 'vitest';
import { onCloseRequest } from '../../../components/card/close-request';

class FakeWatcher extends EventTarget {
  static last: FakeWatcher | undefined;
  destroy = vi.fn<() => void>();
  constructor() {
    super();
    FakeWatcher.last = this;
  }
}
afterEach(() => vi.unstubAllGlobals());

test("the browser's word that the reader wants it closed is passed on", () => {
  vi.stubGlobal('CloseWatcher', FakeWatcher);
  const heard = vi.fn<() => void>();
  const stop = onCloseRequest(heard);
  FakeWatcher.last?.dispatchEvent(new Event('close'));
  expect(heard).toHaveBeenCalledOnce();
  stop();
  expect(FakeWatcher.last?.destroy).toHaveBeenCalledOnce();
});

test('a browser that does not tell is no hindrance', () => {
  expect(onCloseRequest(() => undefined)()).toBeUndefined();
});
