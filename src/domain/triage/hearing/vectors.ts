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

/** The products of one row with four rows that lie one after the other, side by side because that is twice as fast. */
export function fourDots(
  rows: Float32Array,
  from: number,
  other: Float32Array,
  otherFrom: number,
  length: number,
): [number, number, number, number] {
  const second = from + length;
  const third = second + length;
  const fourth = third + length;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let index = 0; index < length; index++) {
    const number = other[otherFrom + index] ?? 0;
    one += (rows[from + index] ?? 0) * number;
    two += (rows[second + index] ?? 0) * number;
    three += (rows[third + index] ?? 0) * number;
    four += (rows[fourth + index] ?? 0) * number;
  }
  return [one, two, three, four];
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
