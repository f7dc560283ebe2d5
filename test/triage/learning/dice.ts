/** Numbers that look thrown and are the same in every run (xorshift, Marsaglia 2003). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 1;
  }

  /** From 0 up to, not including, 1. */
  throw(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  }

  /** Numbers round zero, as far as `reach` to both sides. */
  around(count: number, reach: number): Float32Array {
    return Float32Array.from({ length: count }, () => (2 * this.throw() - 1) * reach);
  }

  /** For each of `count` things 0 when it is covered, else what makes up for the covered ones. */
  cover(count: number, share: number): Float32Array {
    return Float32Array.from({ length: count }, () => (this.throw() < share ? 0 : 1 / (1 - share)));
  }
}

/** Multiplies each number by that of the other row. */
export function times(numbers: Float32Array, by: Float32Array): void {
  for (let index = 0; index < numbers.length; index++) numbers[index] = (numbers[index] ?? 0) * (by[index] ?? 0);
}
