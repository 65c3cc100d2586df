/**
 * A hash table from hosts to numbers in one typed array: pairs of hash and value, the value 0
 * where a place is free. A `Map` of strings needs the host as a string of its own for every parent
 * that is looked up; here each letter is hashed once, from the right, and every parent's hash falls
 * out on the way. Equal hashes are no equal hosts: whoever looks up compares.
 */
export type HostTable = Uint32Array;

/** A table with room for so many hosts, at most half full, so that a miss is found out at once. */
export function makeHostTable(hosts: number): HostTable {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, hosts) * 2));
  return new Uint32Array(places * 2);
}

/** The hash of nothing. */
export const emptyHash = 0x811c9dc5;

/** The hash with one more letter to the left (FNV-1a). */
export const addLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0;

/** Where to look first for a hash. */
export function firstPlace(table: HostTable, hash: number): number {
  // FNV's low bits are its worst.
  return ((hash ^ (hash >>> 15)) * 2) & (table.length - 1);
}

/** Where to look next, as long as the place is not free. */
export const nextPlace = (table: HostTable, place: number): number => (place + 2) & (table.length - 1);
