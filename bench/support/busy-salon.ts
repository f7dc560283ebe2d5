import type { Diary, DiaryStaff } from "../../src/domain/booking/diary.ts";
import { staffResource } from "../../src/domain/booking/diary.ts";
import { minuteOf, type Span } from "../../src/domain/booking/span.ts";
import { addDays } from "../../src/domain/time/calendar-date.ts";
import { instantOf } from "../../src/domain/time/zone.ts";
import type { Store } from "../../src/storage/store.ts";

export const zone = "Europe/London";
/** The clocks go back on 25 October, inside the days that are asked for. */
export const today = "2026-10-01";
export const now = instantOf(today, "08:00", zone);

export interface Size {
  beauticians: number;
  days: number;
  appointments: number;
}

const week = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

/** A salon that is open from nine to nine with a lunch hour; its appointments are spread over people and days, none over another. */
export function busySalon({ beauticians, days, appointments }: Size): Diary {
  const staff: DiaryStaff[] = Array.from({ length: beauticians }, (_, i) => ({
    id: `staff-${i}`,
    hours: week(i % 2 === 0 ? "09:00" : "11:00", i % 2 === 0 ? "19:00" : "21:00"),
    timeOff: [],
  }));
  const perDay = appointments / beauticians / days;
  const occupied = new Map(staff.map((one) => [staffResource(one.id), hersOf(perDay, days)]));
  return {
    ...{ zone, staff, occupied, rooms: null, devices: null },
    hours: [...week("09:00", "13:00"), ...week("14:00", "21:00")],
    closedOn: [addDays(today, 7)],
    ...{ durationMinutes: 60, bufferBeforeMinutes: 0, bufferMinutes: 10 },
  };
}

function hersOf(perDay: number, days: number): Span[] {
  const hers: Span[] = [];
  const room = Math.min(60, Math.floor(600 / Math.ceil(perDay)));
  for (let day = 0; day < days; day++) {
    const wanted = Math.floor((day + 1) * perDay) - Math.floor(day * perDay);
    let from = minuteOf(instantOf(addDays(today, day), "11:00", zone));
    for (let i = 0; i < wanted; i++) {
      const length = room < 60 ? room : 40 + 5 * ((i + day) % 4);
      hers.push({ from, to: from + length });
      from += room;
    }
  }
  return hers;
}

/** The same salon in a database. */
export async function fill({ db }: Store, diary: Diary): Promise<void> {
  const createdAt = now;
  await db.business.create({ data: { id: "business", name: "Bench", licence: "clinic", currency: "GBP", createdAt } });
  const place = { id: "branch", businessId: "business", name: "Bench", zone, place: "GB", createdAt };
  await db.branch.create({ data: place });
  await db.branchHours.createMany({
    data: diary.hours.map(({ weekday, from, to }, i) => ({
      id: `h${i}`,
      branchId: "branch",
      weekday,
      opens: from,
      closes: to,
    })),
  });
  await db.branchClosure.createMany({
    data: diary.closedOn.map((date, i) => ({ id: `c${i}`, branchId: "branch", date })),
  });
  const names = { nameZhCn: "护理", nameZhTw: "護理", nameEn: "Facial", code: "FACIAL", treatment: "FACIAL_BASIC" };
  const { durationMinutes, bufferMinutes } = diary;
  const service = { id: "service", businessId: "business", durationMinutes, bufferMinutes, priceMinor: 1 };
  await db.service.create({ data: { ...service, ...names, currency: "GBP" } });
  for (const { id, hours } of diary.staff) {
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
