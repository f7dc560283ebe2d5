import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contest } from "./support/contest.ts";
import { startPostgres } from "./support/postgres.ts";

// npm run bench:contention [-- rounds customers]: many customers for one hour, on both databases, in one process and in two.
const rounds = Number(process.argv[2] ?? 100);
const customers = Number(process.argv[3] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "afterglow-contention-"));
chmodSync(folder, 0o777);
const server = await startPostgres(join(folder, "data"));
let failed = false;
for (const [engine, processes] of [
  ["sqlite", 1],
  ["sqlite", 2],
  ["postgresql", 1],
  ["postgresql", 2],
] as const) {
  const url = engine === "sqlite" ? `file:${join(folder, `${processes}.db`)}` : await server.database(`p${processes}`);
  const start = performance.now();
  const { withOneWinner, offered, empty, made, overlaps, astray } = await contest(url, rounds, customers, processes);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${engine}, ${processes} process(es): ${withOneWinner} of ${rounds} rounds with exactly one winner, ` +
      `${offered} losers offered the nearest times, ${empty} not; then ${made} booked at random: ` +
      `${overlaps} overlaps, ${astray} appointments with another time than they occupy (${seconds} s)`,
  );
  const kept = withOneWinner === rounds && empty === 0 && overlaps === 0 && astray === 0;
  failed ||= !kept || offered !== rounds * (customers - 1);
}
await server.stop();
rmSync(folder, { recursive: true, force: true });
console.log(failed ? "NOT KEPT" : "Kept: one winner, no overlap, nobody sent away empty-handed.");
process.exit(failed ? 1 : 0);
