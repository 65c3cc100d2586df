/** Those of the given addresses, parted by blanks, that a page gets as a picture, a script or by fetch. Runs in the page. */
export async function reachableOf(addresses: string): Promise<string[]> {
  const loaded = (element: HTMLElement) =>
    new Promise<boolean>((done) => {
      element.addEventListener('load', () => done(true));
      element.addEventListener('error', () => done(false));
    });
  const probe = async (address: string) => {
    const picture = new Image();
    picture.src = address;
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
    const fetched = fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const results = await Promise.all([loaded(picture), loaded(script), fetched]);
    return results.includes(true) ? [address] : [];
  };
  return (await Promise.all(addresses.split(' ').map(probe))).flat();
}
