import type { LocalText } from "../domain/message/locale.ts";
import type { Tx } from "./store.ts";

/** An appointment as the day's list shows it. */
export interface Appointed {
  id: string;
  startsAt: Date;
  endsAt: Date;
  status: string;
  customer: { id: string; name: string; phone: string | null; allergies: string; notes: string; unreachable: boolean };
  service: LocalText;
  treatment: string;
  completedTreatment: string | null;
  beautician: string;
  beauticianId: string;
  room: string | null;
  /** Completed visits before this one. */
  visitsBefore: number;
  intake: { status: string } | null;
}

/** Appointments of a branch that start in [from, to), earliest first; cancelled ones are left out. */
export async function appointedBetween(tx: Tx, branchId: string, from: Date, to: Date): Promise<Appointed[]> {
  return appointed(tx, { branchId, startsAt: { gte: from, lt: to }, status: { not: "cancelled" } });
}

/** One appointment of one of these branches, or null. */
export async function appointedOf(tx: Tx, id: string, branchIds: string[]): Promise<Appointed | null> {
  const [found] = await appointed(tx, { id, branchId: { in: branchIds } });
  return found ?? null;
}

type Where = NonNullable<Parameters<Tx["appointment"]["findMany"]>[0]>["where"];

async function appointed(tx: Tx, where: Where): Promise<Appointed[]> {
  const rows = await tx.appointment.findMany({
    where,
    include: { customer: true, service: true, staff: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const roomIds = rows.flatMap((row) => (row.roomId ? [row.roomId] : []));
  const customerIds = rows.map((row) => row.customerId);
  const rooms = await tx.room.findMany({ where: { id: { in: roomIds } }, select: { id: true, name: true } });
  const intakes = await tx.intake.findMany({
    where: { appointmentId: { in: rows.map((row) => row.id) } },
    select: { appointmentId: true, status: true },
  });
  const visits = await tx.appointment.groupBy({
    by: ["customerId"],
    where: { customerId: { in: customerIds }, status: "completed" },
    _count: true,
  });
  return rows.map((row) => ({
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
