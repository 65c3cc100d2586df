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
  const name = hostname.replace(/\.$/, '');
  return name === '' ? undefined : { hostname: name, pathname };
}

/**
 * The address that a person typed, with or without a scheme; undefined where it is not like a
 * host: no dot, white space, an e-mail address, or a number ('3.5' would be read as 3.0.0.5).
 */
export function readTyped(text: string): Address | undefined {
  const typed = text.trim();
  if (/\s/.test(typed)) return undefined;
  if (withScheme.test(typed)) return hostLike(readAddress(typed));
  return /^[^/?#]*@/.test(typed) ? undefined : hostLike(readAddress(`https://${typed}`));
}

const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i;

function hostLike(address: Address | undefined): Address | undefined {
  return address && /^[^.]+(?:\.[^.]+)*\.[a-z][^.]*$/.test(address.hostname) ? address : undefined;
}
