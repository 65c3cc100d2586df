import { readCompareView, type AskedComparison } from '../../core/compare/view';

/** What the directory's address asks for. */
export type DirectoryRoute =
  | { to: 'list'; params: URLSearchParams }
  | { to: 'vendor'; id: string; section: string | undefined }
  | { to: 'compare'; asked: AskedComparison }
  | { to: 'paste' }
  | { to: 'unlisted'; hostname: string };

/** Reads the part of the address behind '#'. */
export function readDirectoryRoute(hash: string): DirectoryRoute {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, name, id = '', section] = path.split('/').map(decode);
  if (name === 'vendor') return { to: 'vendor', id, section };
  if (name === 'compare') return { to: 'compare', asked: readCompareView(id, new URLSearchParams(query)) };
  if (name === 'list') return { to: 'paste' };
  if (name === 'unlisted') return { to: 'unlisted', hostname: id };
  return { to: 'list', params: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
