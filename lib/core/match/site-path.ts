/** Servers take doubled slashes as one, and '%61' as the 'a' that it stands for (RFC 3986, 6.2.2.2). */
export function comparable(path: string): string {
  const single = path.includes('//') ? path.replace(/\/{2,}/g, '/') : path;
  return single.includes('%') ? decoded(single) : single;
}

function decoded(path: string): string {
  try {
    return decodeURI(path); // leaves %2F alone: it is no border between segments
  } catch {
    return path; // pages may have any address
  }
}
