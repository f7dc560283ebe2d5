import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { offeredSlots } from "../src/actions/booking/free-slots.ts";
import type { Diary, DiaryStaff } from "../src/domain/booking/diary.ts";
import { staffResource } from "../src/domain/booking/diary.ts";
import { spreadFairly } from "../src/domain/booking/fair-spread.ts";
import { freeSlots } from "../src/domain/booking/free-slots.ts";
import { minuteOf, type Span } from "../src/domain/booking/span.ts";
import { addDays } from "../src/domain/time/calendar-date.ts";
import { instantOf } from "../src/domain/time/zone.ts";
import { openStore } from "../src/storage/open-store.ts";
import type { Store } from "../src/storage/store.ts";

// Availability for 20 beauticians over 60 days with 10,000 appointments; prints what one question costs.
const BEAUTICIANS = 20;
const DAYS = 60;
const APPOINTMENTS = 10_000;
const zone = "Europe/London";
const today = "2026-10-01";
const now = instantOf(today, "08:00", zone);
const rules = { leadMinutes: 60, horizonDays: DAYS, stepMinutes: 15 };

const week = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const staff: DiaryStaff[] = Array.from({ length: BEAUTICIANS }, (_, i) => ({
  id: `staff-${i}`,
  hours: week(i % 2 === 0 ? "09:00" : "11:00", i % 2 === 0 ? "19:00" : "21:00"),
  timeOff: [],
}));

/** Appointments of 40 to 55 minutes, spread over people and days, none over another. */
function occupied(): Map<string, Span[]> {
  const perDay = APPOINTMENTS / BEAUTICIANS / DAYS;
  const spans = new Map<string, Span[]>();
  for (const one of staff) {
    const hers: Span[] = [];
    for (let day = 0; day < DAYS; day++) {
      const wanted = Math.floor((day + 1) * perDay) - Math.floor(day * perDay);
      let from = minuteOf(instantOf(addDays(today, day), "11:00", zone));
      for (let i = 0; i < wanted; i++) {
        hers.push({ from, to: from + 40 + 5 * ((i + day) % 4) });
        from += 60;
      }
    }
    spans.set(staffResource(one.id), hers);
  }
  return spans;
}

const diary: Diary = {
  zone,
  hours: [...week("09:00", "13:00"), ...week("14:00", "21:00")],
  closedOn: [addDays(today, 7)],
  staff,
  rooms: null,
  devices: null,
  occupied: occupied(),
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferMinutes: 10,
};

function ask(): number {
  const slots = freeSlots(diary, { now, from: today, to: addDays(today, DAYS - 1), rules });
  return spreadFairly(diary, slots).length + slots.length;
}

/** The same salon in a SQLite file, asked through the action that the chat uses. */
async function askDatabase(store: Store): Promise<number> {
  const question = { branchId: "branch", serviceId: "service", from: today, to: addDays(today, DAYS - 1), now, rules };
  return (await offeredSlots(store.db, question)).length;
}

async function fill(store: Store): Promise<void> {
  const { db } = store;
  const createdAt = now;
  await db.business.create({ data: { id: "business", name: "Bench", licence: "clinic", currency: "GBP", createdAt } });
  const place = { id: "branch", businessId: "business", name: "Bench", zone, place: "GB", createdAt };
  await db.branch.create({ data: place });
  const branchHours = diary.hours.map((row, i) => ({ ...row, id: `h${i}`, branchId: "branch" }));
  await db.branchHours.createMany({
    data: branchHours.map(({ id, branchId, weekday, from, to }) => ({
      id,
      branchId,
      weekday,
      opens: from,
      closes: to,
    })),
  });
  const names = { nameZhCn: "护理", nameZhTw: "護理", nameEn: "Facial", code: "FACIAL", treatment: "FACIAL_BASIC" };
  const service = { id: "service", businessId: "business", durationMinutes: 60, bufferMinutes: 10, priceMinor: 1 };
  await db.service.create({ data: { ...service, ...names, currency: "GBP" } });
  for (const { id, hours } of staff) {
    const rows = hours.map((row, i) => ({ id: `${id}:${i}`, weekday: row.weekday, starts: row.from, ends: row.to }));
    const skills = { create: { serviceId: "service" } };
    const person = { id, branchId: "branch", name: id, role: "beautician", createdAt };
    await db.staff.create({ data: { ...person, hours: { create: rows }, skills } });
  }
  for (const [resource, spans] of diary.occupied) {
    const rows = spans.map((span, i) => ({
      id: `${resource}:${i}`,
      resource,
      fromMinute: span.from,
      toMinute: span.to,
    }));
    await db.occupancy.createMany({ data: rows });
  }
}

async function measure(what: string, rounds: number, question: () => Promise<number> | number): Promise<void> {
  const took: number[] = [];
  for (let round = 0; round < rounds + 20; round++) {
    const start = performance.now();
    await question();
    if (round >= 20) took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const percentile = (p: number) => (took[Math.floor((took.length - 1) * p)] ?? 0).toFixed(1);
  console.log(`${what}: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`);
}

const appointments = [...diary.occupied.values()].reduce((sum, spans) => sum + spans.length, 0);
console.log(`${BEAUTICIANS} beauticians, ${DAYS} days, ${appointments} appointments`);
await measure("availability, the pure function", 400, ask);
const folder = mkdtempSync(join(tmpdir(), "afterglow-bench-"));
const store = await openStore(`file:${join(folder, "bench.db")}`);
await fill(store);
await measure("availability, with SQLite", 100, () => askDatabase(store));
await store.close();
rmSync(folder, { recursive: true });
