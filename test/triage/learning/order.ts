/** 32-bit mixing of a number: an order that depends only on the round and the place in the corpus. */
export function mixed(index: number, round: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0xc2b2ae35);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** The order in which messages are looked at in a round. */
export function orderOf(count: number, round: number): Int32Array {
  const keys = Float64Array.from({ length: count }, (_, index) => mixed(index, round));
  return Int32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}
