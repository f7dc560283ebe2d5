import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { offeredSlots } from "../src/actions/booking/free-slots.ts";
import { spreadFairly } from "../src/domain/booking/fair-spread.ts";
import { earliestMinute, freeSlots } from "../src/domain/booking/free-slots.ts";
import { shiftsOf } from "../src/domain/booking/shifts.ts";
import { visitSlots } from "../src/domain/booking/visit-slots.ts";
import { addDays } from "../src/domain/time/calendar-date.ts";
import { openStore } from "../src/storage/open-store.ts";
import { testKeys } from "../test/support/databases.ts";
import { busySalon, fill, now, type Size, today, zone } from "./support/busy-salon.ts";
import { countStatements } from "./support/count-statements.ts";
import { type Figures, measure, told } from "./support/measure.ts";
import { plainLoop } from "./support/plain-loop.ts";
import { startPostgres } from "./support/postgres.ts";
import { slotLibrary } from "./support/slot-library.ts";

// npm run bench:availability: what one question for free times costs, beside a plain loop and a library from npm, in one run.
const LIMIT_MS = 50;
const stepMinutes = 15;

function askFor({ beauticians, days, appointments }: Size) {
  const diary = busySalon({ beauticians, days, appointments });
  const rules = { leadMinutes: 60, horizonDays: days, stepMinutes };
  const wish = { now, from: today, to: addDays(today, days - 1), rules };
  return {
    diary,
    rules,
    // Every question has its own diary, as when it is read: nothing is remembered from the one before.
    ours: () => {
      const own = { ...diary };
      const shifts = shiftsOf(own);
      return spreadFairly(own, freeSlots(own, wish, shifts), null, shifts);
    },
    all: () => freeSlots({ ...diary }, wish),
    visit: () => visitSlots([{ ...diary }, { ...diary, durationMinutes: 30 }], { ...wish, staffIds: [null, null] }),
    plain: () => plainLoop(diary, today, days, stepMinutes, earliestMinute(wish)),
    library: () => diary.staff.map((_, index) => slotLibrary(diary, index, today, days)),
  };
}

function compare(name: string, one: Figures, other: Figures): void {
  console.log(`  ${name}: ${(one.cpu / other.cpu).toFixed(1)} times our processor time`);
}

async function small(appointments: number): Promise<void> {
  console.log(`\n1 beautician, 30 days, ${appointments} appointments`);
  const { ours, plain, library } = askFor({ beauticians: 1, days: 30, appointments });
  const figures = await measure(200, ours);
  console.log(told("  Afterglow, the pure function", figures));
  compare("a plain loop", await measure(200, plain), figures);
  compare("slot-calculator", await measure(20, library), figures);
}

const size = { beauticians: 20, days: 60, appointments: 10_000 };
const { diary, rules, ours, all, visit, plain, library } = askFor(size);
if (all().length !== plain().length) throw new Error("The plain loop finds other times.");
console.log(`${size.beauticians} beauticians, ${size.days} days, ${size.appointments} appointments, ${zone}`);
const pure = await measure(300, ours);
console.log(told("  Afterglow, the pure function", pure));
console.log(told("  … two services in one visit", await measure(20, visit)));
compare("a plain loop", await measure(300, plain), pure);
compare("slot-calculator, once for each beautician", await measure(3, library), pure);

const folder = mkdtempSync(join(tmpdir(), "afterglow-bench-"));
chmodSync(folder, 0o777);
const server = await startPostgres(join(folder, "data"));
const withSqlite = await withStore("SQLite", `file:${join(folder, "bench.db")}`);
const withPostgres = await withStore("PostgreSQL", await server.database("bench"));
await server.stop();
rmSync(folder, { recursive: true, force: true });
await small(500);
await small(2000);
const worst = Math.max(pure.p99, withSqlite.p99, withPostgres.p99);
console.log(
  `\np99 ${worst.toFixed(1)} ms of at most ${LIMIT_MS} ms: ${worst <= LIMIT_MS ? "kept" : "NOT KEPT (is the machine busy?)"}`,
);
if (Math.max(withSqlite.cpu, withPostgres.cpu) > LIMIT_MS) process.exitCode = 1;

async function withStore(name: string, url: string): Promise<Figures> {
  const store = await openStore(url, testKeys);
  await fill(store, diary);
  const span = { from: today, to: addDays(today, size.days - 1) };
  const question = { branchId: "branch", serviceId: "service", ...span, now, rules };
  const counted = countStatements(store.db);
  await offeredSlots(counted.tx, question);
  const figures = await measure(300, () => offeredSlots(store.db, question));
  console.log(told(`  Afterglow with ${name}, ${counted.count()} reads`, figures));
  await store.close();
  return figures;
}
