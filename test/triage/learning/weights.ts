/** How fast slopes and their squares are forgotten (Adam, Kingma and Ba 2015). */
const memory = { slope: 0.9, square: 0.999 };

/** Numbers that are learned, in rows: slopes are gathered, then every row that has any moves against them (Adam; rows without a slope rest). */
export class Weights {
  readonly numbers: Float32Array;
  readonly slopes: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #touched = new Set<number>();
  readonly #length: number;

  constructor(numbers: Float32Array, length: number) {
    this.numbers = numbers;
    this.slopes = new Float32Array(numbers.length);
    this.#mean = new Float32Array(numbers.length);
    this.#square = new Float32Array(numbers.length);
    this.#length = length;
  }

  /** Where the row begins; its slopes count at the next move. */
  touch(row: number): number {
    this.#touched.add(row);
    return row * this.#length;
  }

  /** Adds a slope to a row of one number. */
  lean(row: number, slope: number): void {
    const at = this.touch(row);
    this.slopes[at] = (this.slopes[at] ?? 0) + slope;
  }

  /** One move of the rows with slopes; `moves` counts it and those before. */
  move(pace: number, moves: number): void {
    const slopeSoFar = 1 - memory.slope ** moves;
    const squareSoFar = 1 - memory.square ** moves;
    for (const row of this.#touched) {
      for (let index = row * this.#length; index < (row + 1) * this.#length; index++) {
        const slope = this.slopes[index] ?? 0;
        const mean = memory.slope * (this.#mean[index] ?? 0) + (1 - memory.slope) * slope;
        const square = memory.square * (this.#square[index] ?? 0) + (1 - memory.square) * slope * slope;
        this.#mean[index] = mean;
        this.#square[index] = square;
        this.numbers[index] =
          (this.numbers[index] ?? 0) - (pace * mean) / slopeSoFar / (Math.sqrt(square / squareSoFar) + 1e-8);
        this.slopes[index] = 0;
      }
    }
    this.#touched.clear();
  }
}
