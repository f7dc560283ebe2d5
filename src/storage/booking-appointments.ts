import type { Appointment, AppointmentStatus, BookedVia } from "../domain/booking/appointment.ts";
import { appointmentStatuses } from "../domain/booking/appointment.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";
import { visitRulesOf } from "./visit-rules.ts";

const withNames = {
  customer: { select: { name: true } },
  service: true,
  staff: { select: { id: true, name: true } },
  branch: true,
} satisfies Prisma.AppointmentInclude;

type Row = Prisma.AppointmentGetPayload<{ include: typeof withNames }>;

export interface NewAppointment {
  id: string;
  branchId: string;
  customerId: string;
  serviceId: string;
  staffId: string;
  roomId: string | null;
  deviceId: string | null;
  visitId: string | null;
  chatId: string | null;
  startsAt: Date;
  endsAt: Date;
  priceMinor: number;
  currency: string;
  createdVia: BookedVia;
  createdAt: Date;
  awaitsStaffSince?: Date | null;
}

/** Which appointments are asked for; the times are those of their beginning, `to` not included. */
export interface AppointmentFilter {
  visitId?: string;
  seriesId?: string;
  branchId?: string;
  /** One or several. */
  customerId?: string | readonly string[];
  staffId?: string;
  from?: Date;
  to?: Date;
  statuses?: readonly AppointmentStatus[];
}

export async function readAppointment(tx: Tx, id: string): Promise<Appointment | null> {
  const row = await tx.appointment.findUnique({ where: { id }, include: withNames });
  return row ? fromRow(row) : null;
}

/** In order of time. */
export async function readAppointments(tx: Tx, filter: AppointmentFilter): Promise<Appointment[]> {
  const rows = await tx.appointment.findMany({
    where: {
      branchId: filter.branchId,
      visitId: filter.visitId,
      customerId: typeof filter.customerId === "object" ? { in: [...filter.customerId] } : filter.customerId,
      seriesId: filter.seriesId,
      staffId: filter.staffId,
      startsAt: { gte: filter.from, lt: filter.to },
      status: filter.statuses ? { in: [...filter.statuses] } : undefined,
    },
    include: withNames,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(fromRow);
}

export async function insertAppointment(tx: Tx, appointment: NewAppointment): Promise<void> {
  await tx.appointment.create({ data: { ...appointment, status: "booked" } });
}

/** Takes back an appointment whose time turned out to be taken, in the transaction that inserted it. */
export async function deleteAppointment(tx: Tx, id: string): Promise<void> {
  await tx.appointment.delete({ where: { id } });
}

export type AppointmentChange = Partial<{
  staffId: string;
  roomId: string | null;
  deviceId: string | null;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentStatus;
  sequence: number;
  confirmedAt: Date | null;
  arrivedAt: Date;
  completedAt: Date;
  cancelledAt: Date;
  cancelReason: string;
  completedTreatment: string;
  products: string;
  visitNotes: string;
  lateMinutes: number | null;
  lateSaidAt: Date | null;
  comingAt: Date | null;
  behindMinutes: number | null;
  behindToldAt: Date | null;
  awaitsStaffSince: Date | null;
  seriesId: string;
  seriesRule: string;
}>;

/** Somebody changed the appointment between reading and writing: the transaction is run again and sees it. */
class ChangedMeanwhile extends Error {
  readonly code = "P2034";
}

/** Writes the change to the appointment as it was read. */
export async function changeAppointment(
  tx: Tx,
  read: { id: string; status: AppointmentStatus; sequence: number },
  change: AppointmentChange,
): Promise<void> {
  const { count } = await tx.appointment.updateMany({
    where: { id: read.id, status: read.status, sequence: read.sequence },
    data: change,
  });
  if (count === 0) throw new ChangedMeanwhile(`Appointment ${read.id} changed meanwhile.`);
}

function fromRow(row: Row): Appointment {
  const { id, branchId, customerId, chatId, startsAt, endsAt, sequence, priceMinor, currency, roomId, staff } = row;
  const { createdAt, confirmedAt, arrivedAt, completedAt, completedTreatment, products } = row;
  const { visitNotes, unsignedReason } = row;
  return {
    ...{ id, branchId, customerId, chatId, startsAt, endsAt, sequence, priceMinor, currency, roomId, staff },
    ...{ createdAt, confirmedAt, arrivedAt, completedAt, completedTreatment, products, visitNotes, unsignedReason },
    late: row.lateSaidAt ? { minutes: row.lateMinutes, saidAt: row.lateSaidAt } : null,
    comingAt: row.comingAt,
    behindMinutes: row.behindMinutes,
    awaitsStaffSince: row.awaitsStaffSince,
    deviceId: row.deviceId,
    visitId: row.visitId,
    series: row.seriesId && row.seriesRule ? { id: row.seriesId, rule: row.seriesRule } : null,
    customerName: row.customer.name,
    status: statusOf(row.status),
    service: serviceOf(row.service),
    place: placeOf(row.branch),
  };
}

function serviceOf(row: Row["service"]): Appointment["service"] {
  const { id, code, treatment } = row;
  return { id, code, treatment, name: { "zh-CN": row.nameZhCn, "zh-TW": row.nameZhTw, en: row.nameEn } };
}

function placeOf(row: Row["branch"]): Appointment["place"] {
  const { name, address, zone } = row;
  return { name, address, zone, quiet: { from: row.quietFrom, to: row.quietTo }, rules: visitRulesOf(row) };
}

function statusOf(text: string): AppointmentStatus {
  const status = appointmentStatuses.find((one) => one === text);
  if (!status) throw new Error(`An appointment has the unknown status ${text}.`);
  return status;
}
