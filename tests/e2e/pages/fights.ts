import type { Served } from '../lens';

/** A page of more than 200,000 nodes. */
export const large: Served = {
  body: `<!doctype html><title>large</title><body><script>
  const block = '<div class="a"><p>x<b>y</b><i>z</i></p><ul><li>a<li>b<li>c<li>d</ul></div>'
  document.body.innerHTML = block.repeat(22223)</script>`,
};

// What runs in a page knows nothing of what stands around it here.

/** Changes an element of the page 20,000 times in about a second. */
export async function flood(name: string): Promise<void> {
  const target = document.querySelector(name) as HTMLElement;
  for (let burst = 0; burst < 100; burst++) {
    for (let i = 0; i < 100; i++) {
      target.append(document.createElement('i'));
      target.title = String(i);
    }
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** Removes the host now and whenever it comes; what it did stands in `fight`. */
export function removeAlways(): void {
  const fight = { removed: 0, isOn: true };
  Object.assign(window, { fight });
  const remove = () => {
    for (const child of document.querySelectorAll(':root > div')) {
      if (!fight.isOn) return;
      child.remove();
      fight.removed++;
    }
  };
  new MutationObserver(remove).observe(document, { childList: true, subtree: true });
  remove();
}

/** How often `removeAlways` has removed the host. */
export const timesRemoved = () => (window as unknown as { fight: { removed: number } }).fight.removed;

/** Ends the fight, and goes on to another address. */
export function makePeace(): void {
  (window as unknown as { fight: { isOn: boolean } }).fight.isOn = false;
  history.pushState({}, '', '/peace');
}

/** Changes the root a thousand times. */
export function stirRoot(): void {
  for (let i = 0; i < 1000; i++) document.documentElement.append(document.createComment(''));
}

/** Makes the host inert whenever it is not, and gives how often it was freed within half a second. */
export async function disableAlways(): Promise<number> {
  const host = document.documentElement.lastElementChild as HTMLElement;
  let freed = 0;
  const again = new MutationObserver(() => {
    if (host.inert) return;
    freed++;
    host.inert = true;
  });
  again.observe(host, { attributes: true });
  host.inert = true;
  await new Promise((done) => setTimeout(done, 500));
  return freed;
}

/** Writes the page anew eight times; its title is the number. */
export function writeAnew(): void {
  let times = 0;
  const anew = () => {
    document.open();
    document.write(`<!doctype html><title>${++times}</title><h1>${times}</h1>`);
    document.close();
    if (times < 8) setTimeout(anew, 300);
  };
  anew();
}

/** Opens and closes a popover fifty times, once a frame. */
export async function togglePopovers(): Promise<void> {
  const own = document.createElement('main');
  own.popover = 'manual';
  document.body.append(own);
  for (let i = 0; i < 50; i++) {
    own.togglePopover();
    await new Promise(requestAnimationFrame);
  }
}
