import type { WeeklyHours } from "../domain/booking/diary.ts";
import { instantOfMinute, minuteOf } from "../domain/booking/span.ts";
import type { LocalText } from "../domain/message/locale.ts";
import { whoReads } from "./family.ts";
import { roomBlocks } from "./room-blocks.ts";
import type { Tx } from "./store.ts";

/** A visit as the calendar shows it. */
export interface CalendarVisit {
  id: string;
  startsAt: Date;
  endsAt: Date;
  status: string;
  customer: string;
  service: LocalText;
  staffId: string;
  roomId: string | null;
  deviceId: string | null;
}

/** Time that is not free without being a visit: somebody is away, a room is blocked, or a customer is deciding about it. */
export interface CalendarBlock {
  id: string;
  kind: "away" | "outside" | "hold";
  /** "staff:<id>" or "room:<id>". */
  resource: string;
  startsAt: Date;
  endsAt: Date;
  reason: string;
}

export interface CalendarPerson {
  id: string;
  name: string;
  active: boolean;
  hours: WeeklyHours[];
}

export interface CalendarPlan {
  hours: WeeklyHours[];
  closedOn: string[];
  people: CalendarPerson[];
  rooms: { id: string; name: string; kind: string }[];
}

/** Opening hours, closures, the people who treat, and the rooms of a branch. */
export async function calendarPlan(tx: Tx, branchId: string): Promise<CalendarPlan> {
  const branch = await tx.branch.findUniqueOrThrow({
    where: { id: branchId },
    include: { hours: true, closures: true, rooms: { where: { active: true }, orderBy: { name: "asc" } } },
  });
  const people = await tx.staff.findMany({
    where: { branchId, skills: { some: {} } },
    include: { hours: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return {
    hours: branch.hours.map((row) => ({ weekday: row.weekday, from: row.opens, to: row.closes })),
    closedOn: branch.closures.map((row) => row.date),
    rooms: branch.rooms.map(({ id, name, kind }) => ({ id, name, kind })),
    people: people.map(({ id, name, active, hours }) => ({
      ...{ id, name, active },
      hours: hours.map((row) => ({ weekday: row.weekday, from: row.starts, to: row.ends })),
    })),
  };
}

/** Visits of a branch that touch [from, to), earliest first; cancelled ones are left out. */
export async function calendarVisits(tx: Tx, branchId: string, from: Date, to: Date): Promise<CalendarVisit[]> {
  const rows = await tx.appointment.findMany({
    where: { branchId, startsAt: { lt: to }, endsAt: { gt: from }, status: { not: "cancelled" } },
    include: { customer: { select: { name: true } }, service: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, startsAt, endsAt, status, staffId, roomId, deviceId, customer, service }) => ({
    ...{ id, startsAt, endsAt, status, staffId, roomId, deviceId },
    customer: customer.name,
    service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn },
  }));
}

/** What else is taken in a branch and touches [from, to): time off, and times held for customers who are deciding. */
export async function calendarBlocks(
  tx: Tx,
  plan: Pick<CalendarPlan, "people" | "rooms">,
  { from, to, now }: { from: Date; to: Date; now: Date },
): Promise<CalendarBlock[]> {
  const staffIds = plan.people.map((person) => person.id);
  const absences = await tx.timeOff.findMany({
    where: { staffId: { in: staffIds }, startsAt: { lt: to }, endsAt: { gt: from } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const resources = [...staffIds.map((id) => `staff:${id}`), ...plan.rooms.map((room) => `room:${room.id}`)];
  const holds = await tx.occupancy.findMany({
    where: {
      resource: { in: resources },
      holdUntil: { gt: now },
      fromMinute: { lt: minuteOf(to) },
      toMinute: { gt: minuteOf(from) },
    },
  });
  const span = { from: minuteOf(from), to: minuteOf(to) };
  const blocked = await roomBlocks(
    tx,
    plan.rooms.map((room) => room.id),
    span,
  );
  return [
    ...blocked.map((block) => ({ ...block, kind: "away" as const })),
    ...absences.map(({ id, staffId, startsAt, endsAt, reason, busyCalendarId }) => ({
      ...{ id, startsAt, endsAt, reason },
      kind: busyCalendarId ? ("outside" as const) : ("away" as const),
      resource: `staff:${staffId}`,
    })),
    ...holds.map(({ id, resource, fromMinute, toMinute }) => ({
      ...{ id, resource, reason: "" },
      kind: "hold" as const,
      startsAt: instantOfMinute(fromMinute),
      endsAt: instantOfMinute(toMinute),
    })),
  ];
}

/** The chat in which a customer, or who cares for her, wrote last and can still be reached; null when there is none. */
export async function latestChatOf(tx: Tx, customerId: string): Promise<string | null> {
  const chats = await tx.chat.findMany({
    where: { customerId: { in: await whoReads(tx, customerId) }, kind: "customer", unreachableAt: null },
    select: { id: true, lastInboundAt: true, createdAt: true },
  });
  const spoken = (chat: (typeof chats)[number]) => (chat.lastInboundAt ?? chat.createdAt).getTime();
  return chats.sort((one, other) => spoken(other) - spoken(one))[0]?.id ?? null;
}

/** What a room is called; null when it is gone. */
export async function roomName(tx: Tx, id: string): Promise<string | null> {
  return (await tx.room.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}

/** Who treats in a branch. */
export function calendarPeople(tx: Tx, branchId: string): Promise<{ id: string; name: string }[]> {
  return tx.staff.findMany({
    where: { branchId, active: true, skills: { some: {} } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
