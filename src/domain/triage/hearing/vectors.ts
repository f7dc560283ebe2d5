/** The sum of the products of `length` numbers of each row. */
export function dot(
  one: Float32Array,
  oneFrom: number,
  other: Float32Array,
  otherFrom: number,
  length: number,
): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (one[oneFrom + index] ?? 0) * (other[otherFrom + index] ?? 0);
  return sum;
}

/** Adds `times` as much of a row to another. */
export function add(
  to: Float32Array,
  toFrom: number,
  row: Float32Array,
  rowFrom: number,
  length: number,
  times: number,
): void {
  for (let index = 0; index < length; index++) {
    to[toFrom + index] = (to[toFrom + index] ?? 0) + times * (row[rowFrom + index] ?? 0);
  }
}
