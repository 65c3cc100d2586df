/** A page of the web: what the tab has. Scheme, port, user info, query and hash play no part. */
export interface Address {
  /** Lower case, international names in punycode, no trailing dot. */
  hostname: string;
  /** As the browser has it, with a leading slash. */
  pathname: string;
}

/** The address of an http or https URL; undefined for every other scheme and for what is no URL. */
export function readAddress(url: string): Address | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { hostname: hostname.replace(/\.$/, ''), pathname };
}

/** The address that a person typed, with or without a scheme; undefined where it is not like a host. */
export function readTyped(text: string): Address | undefined {
  const typed = text.trim();
  if (/\s/.test(typed)) return undefined;
  const address = readAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return address?.hostname.includes('.') ? address : undefined;
}
