import type { LocalText } from "../domain/message/locale.ts";
import { intakeStatuses } from "./intake.ts";
import { missedVisits } from "./missed-visits.ts";
import type { Tx } from "./store.ts";

/** An appointment as the day's list shows it. */
export interface Appointed {
  id: string;
  startsAt: Date;
  endsAt: Date;
  status: string;
  customer: { id: string; name: string; phone: string | null; allergies: string; notes: string; unreachable: boolean };
  service: LocalText;
  serviceId: string;
  treatment: string;
  completedTreatment: string | null;
  beautician: string;
  beauticianId: string;
  room: string | null;
  /** Completed visits before this one. */
  visitsBefore: number;
  intake: { status: string } | null;
  /** She said that she will be late; null minutes: not how much. */
  late: { minutes: number | null } | null;
  /** It is known that she is on her way. */
  coming: boolean;
  /** So many minutes late we are, as she was told. */
  behindMinutes: number | null;
  hasChat: boolean;
  /** So long after the beginning staff are asked where she is. */
  graceMinutes: number;
  /** Visits she missed within the last year. */
  noShows: number;
  /** A person has to confirm it. */
  awaitsStaff: boolean;
}

/** Appointments of a branch that start in [from, to), earliest first; cancelled ones are left out. */
export async function appointedBetween(
  tx: Tx,
  branchId: string,
  span: { from: Date; to: Date },
  now: Date,
): Promise<Appointed[]> {
  return appointed(tx, { branchId, startsAt: { gte: span.from, lt: span.to }, status: { not: "cancelled" } }, now);
}

/** One appointment of one of these branches, or null. */
export async function appointedOf(tx: Tx, id: string, branchIds: string[], now: Date): Promise<Appointed | null> {
  const [found] = await appointed(tx, { id, branchId: { in: branchIds } }, now);
  return found ?? null;
}

/** Appointments of a branch that still lie ahead and that a person has to confirm, the next first. */
export async function awaitingStaff(tx: Tx, branchId: string, now: Date): Promise<Appointed[]> {
  const found = await appointed(
    tx,
    { branchId, startsAt: { gt: now }, status: { in: ["booked", "confirmed"] }, awaitsStaffSince: { not: null } },
    now,
  );
  return found;
}

type Where = NonNullable<Parameters<Tx["appointment"]["findMany"]>[0]>["where"];

async function appointed(tx: Tx, where: Where, now: Date): Promise<Appointed[]> {
  const rows = await tx.appointment.findMany({
    where,
    include: { customer: true, service: true, staff: true, branch: { select: { graceMinutes: true } } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const roomIds = rows.flatMap((row) => (row.roomId ? [row.roomId] : []));
  const customerIds = rows.map((row) => row.customerId);
  const rooms = await tx.room.findMany({ where: { id: { in: roomIds } }, select: { id: true, name: true } });
  const intakes = await intakeStatuses(
    tx,
    rows.map((row) => row.id),
  );
  const visits = await tx.appointment.groupBy({
    by: ["customerId"],
    where: { customerId: { in: customerIds }, status: "completed" },
    _count: true,
  });
  const missed = await missedVisits(tx, customerIds, now);
  return rows.map((row) => ({
    late: row.lateSaidAt ? { minutes: row.lateMinutes } : null,
    coming: row.comingAt !== null,
    behindMinutes: row.behindMinutes,
    hasChat: row.chatId !== null,
    graceMinutes: row.branch.graceMinutes,
    noShows: missed.get(row.customerId) ?? 0,
    awaitsStaff: row.awaitsStaffSince !== null,
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    status: row.status,
    customer: {
      id: row.customer.id,
      name: row.customer.name,
      phone: row.customer.phone,
      allergies: row.customer.allergies,
      notes: row.customer.notes,
      unreachable: row.customer.unreachableAt !== null,
    },
    service: { "zh-CN": row.service.nameZhCn, "zh-TW": row.service.nameZhTw, en: row.service.nameEn },
    serviceId: row.serviceId,
    treatment: row.service.treatment,
    completedTreatment: row.completedTreatment,
    beautician: row.staff.name,
    beauticianId: row.staffId,
    room: rooms.find((room) => room.id === row.roomId)?.name ?? null,
    visitsBefore:
      (visits.find((visit) => visit.customerId === row.customerId)?._count ?? 0) - (row.status === "completed" ? 1 : 0),
    intake: intakes.find((intake) => intake.appointmentId === row.id) ?? null,
  }));
}
