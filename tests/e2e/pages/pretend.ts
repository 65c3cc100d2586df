/**
 * Every act that a script can pretend, at the host, at its place and around it; and forms, labels and focus.
 * Runs in the page.
 */
export async function pretendAll(): Promise<void> {
  const host = document.documentElement.lastElementChild as HTMLElement;
  const point = { clientX: innerWidth - 100, clientY: innerHeight - 36, bubbles: true, composed: true };
  const at = document.elementFromPoint(point.clientX, point.clientY) ?? host;
  const key = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true };
  for (const target of [host, at, document.body, document, window]) {
    for (const type of ['pointerdown', 'pointerup', 'click', 'auxclick'])
      target.dispatchEvent(new PointerEvent(type, point));
    for (const type of ['mousedown', 'mouseup', 'dblclick', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, point));
    for (const pressed of [key, { ...key, key: 'Enter' }, { ...key, key: ' ' }])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, pressed));
    for (const type of ['change', 'input', 'toggle', 'submit', 'command', 'close', 'cancel', 'blur'])
      target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  host.click();
  (at as HTMLElement).click();
  host.focus();
  const form = document.createElement('form');
  form.append(document.createElement('label'));
  document.body.append(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  host.id = 'target';
  const label = form.querySelector('label') as HTMLLabelElement;
  label.htmlFor = 'target';
  label.click();
  form.requestSubmit();
  await new Promise((done) => setTimeout(done, 200));
}
