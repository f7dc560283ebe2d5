import { type BookableService, preparesOf } from "../domain/booking/service.ts";
import type { DayHours } from "../domain/salon/salon-plan.ts";
import { type LocalDate, localDate } from "../domain/time/zone.ts";
import type { Tx } from "./store.ts";

/** A service as the settings show it. */
export interface ServiceFile extends BookableService {
  active: boolean;
}

/** All services of a business in their order, those no longer offered at the end. */
export async function servicesOf(tx: Tx, businessId: string): Promise<ServiceFile[]> {
  const rows = await tx.service.findMany({ where: { businessId }, orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows
    .map(({ nameZhCn, nameZhTw, nameEn, businessId: _, position: __, ...row }) => ({
      ...row,
      prepares: preparesOf(row.prepares),
      name: { "zh-CN": nameZhCn, "zh-TW": nameZhTw, en: nameEn },
    }))
    .sort((one, other) => Number(other.active) - Number(one.active));
}

/** A person of the salon as the settings show her. */
export interface StaffFile {
  id: string;
  branchId: string;
  name: string;
  role: string;
  locale: string;
  active: boolean;
  onTelegram: boolean;
  hours: DayHours[];
  /** Codes of services. */
  skills: string[];
  /** Holidays and other times away that are not over. */
  timeOff: { id: string; startsAt: Date; endsAt: Date; reason: string }[];
}

/** The people of a branch, those who left at the end. */
export async function staffOf(tx: Tx, branchId: string, now: Date): Promise<StaffFile[]> {
  const rows = await tx.staff.findMany({
    where: { branchId },
    include: {
      hours: true,
      skills: { include: { service: { select: { code: true } } } },
      timeOff: { where: { endsAt: { gt: now }, busyCalendarId: null }, orderBy: { startsAt: "asc" } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows
    .map((row) => ({
      id: row.id,
      branchId: row.branchId,
      name: row.name,
      role: row.role,
      locale: row.locale,
      active: row.active,
      onTelegram: row.telegramUserId !== null,
      hours: row.hours.map(({ weekday, starts, ends }) => ({ weekday, from: starts, to: ends })),
      skills: row.skills.map((skill) => skill.service.code),
      timeOff: row.timeOff.map(({ id, startsAt, endsAt, reason }) => ({ id, startsAt, endsAt, reason })),
    }))
    .sort((one, other) => Number(other.active) - Number(one.active));
}

/** A branch as the settings show it. */
export interface BranchFile {
  id: string;
  name: string;
  zone: string;
  place: string;
  address: string;
  phone: string;
  quietFrom: string;
  quietTo: string;
  staffGroupLinked: boolean;
  hours: DayHours[];
  rooms: { id: string; name: string; kind: string }[];
  /** Days on which it is closed, from today on its own calendar. */
  closures: { date: LocalDate; note: string }[];
}

/** Everything the settings show of one branch; null when it is gone. */
export async function branchFileOf(tx: Tx, branchId: string, now: Date): Promise<BranchFile | null> {
  const row = await tx.branch.findUnique({
    where: { id: branchId },
    include: { hours: true, rooms: { where: { active: true }, orderBy: { name: "asc" } }, closures: true },
  });
  if (!row) return null;
  const { id, name, zone, place, address, phone, quietFrom, quietTo } = row;
  return {
    ...{ id, name, zone, place, address, phone, quietFrom, quietTo },
    staffGroupLinked: row.staffChatKey !== null,
    hours: row.hours.map(({ weekday, opens, closes }) => ({ weekday, from: opens, to: closes })),
    rooms: row.rooms.map((room) => ({ id: room.id, name: room.name, kind: room.kind })),
    closures: row.closures
      .map((closure) => ({ date: closure.date, note: closure.note }))
      .filter(({ date }) => date >= localDate(now, zone))
      .sort((one, other) => one.date.localeCompare(other.date)),
  };
}
