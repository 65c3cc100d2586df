// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { guard, stopPretended } from '../../../lib/browser/chip/guard';

const user = (type: string) => {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
};
const script = (type: string) => new Event(type, { bubbles: true, composed: true, cancelable: true });

function guarded(mayAct = () => true) {
  const page = document.createElement('div');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  page.append(host);
  root.append(button);
  guard(root, mayAct);
  const heard = { button: vi.fn<() => void>(), page: vi.fn<() => void>() };
  return { page, button, heard };
}

describe('what a script pretends', () => {
  test.each(['click', 'keydown', 'input', 'change', 'pointerdown'])('%s never arrives', (type) => {
    const { button, heard } = guarded();
    button.addEventListener(type, heard.button);
    const event = script(type);
    button.dispatchEvent(event);
    expect(heard.button).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('what the user does', () => {
  test('arrives', () => {
    const { button, heard } = guarded();
    button.addEventListener('click', heard.button);
    button.dispatchEvent(user('click'));
    expect(heard.button).toHaveBeenCalledOnce();
  });

  test.each(['keydown', 'keypress', 'keyup', 'click', 'focusin'])('%s stays in the chip', (type) => {
    const { page, button, heard } = guarded();
    page.addEventListener(type, heard.page);
    button.dispatchEvent(user(type));
    expect(heard.page).not.toHaveBeenCalled();
  });

  test('comes to nothing where it comes too late', () => {
    const { button, heard } = guarded(() => false);
    button.addEventListener('click', heard.button);
    button.dispatchEvent(user('click'));
    expect(heard.button).not.toHaveBeenCalled();
  });
});

test('whether an act may go on is not asked for what a script pretends', () => {
  const mayAct = vi.fn<() => boolean>(() => true);
  stopPretended(script('click'), mayAct);
  expect(mayAct).not.toHaveBeenCalled();
});
