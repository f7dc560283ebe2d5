import type { Refusal } from "../../domain/booking/refusal.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";

/** What is wrong with a row of a table. */
export interface RowProblem {
  line: number;
  column: string;
  /** What is wrong, as a key: "board-import-wrong-<problem>". */
  problem: string;
  cell: string;
  /** The other customer or line it is about. */
  other?: string;
  /** The limit that it goes beyond. */
  most?: number;
  /** Why a visit is not booked. */
  refusal?: Refusal;
}

export interface ImportCounts {
  added: number;
  /** Rows that stand there already and change nothing. */
  known: number;
  problems: RowProblem[];
  /** What was added. */
  ids: string[];
}

/** Names a problem of a row. */
export type Wrong = (column: string, problem: string, more?: Pick<RowProblem, "other" | "most" | "refusal">) => void;

const LONGEST_CELL = 60;

export function noCounts(): ImportCounts {
  return { added: 0, known: 0, problems: [], ids: [] };
}

/** Keeps what is wrong with one row; `found` says whether anything is. */
export function problemsOf({ line, cells }: TableRow, counts: ImportCounts): { wrong: Wrong; found(): boolean } {
  const before = counts.problems.length;
  return {
    wrong: (column, problem, more) => {
      const cell = (cells.get(column) ?? "").slice(0, LONGEST_CELL);
      counts.problems.push({ line, column, problem, cell, ...more });
    },
    found: () => counts.problems.length > before,
  };
}

/** How many rows have a problem; one row may have several. */
export function rowsWithProblems(problems: readonly RowProblem[]): number {
  return new Set(problems.map(({ line }) => line)).size;
}
