import type { Diary, DiaryStaff, WeeklyHours } from "../domain/booking/diary.ts";
import { minuteOf, type Span } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

/** The service whose treatment is looked for, as the diary needs it. */
export interface DiaryService {
  id: string;
  durationMinutes: number;
  bufferMinutes: number;
  roomKind: string | null;
}

/** Everything that decides which times of a branch are free for a service between two minutes: a handful of statements, however many days and beauticians. */
export async function readDiary(
  tx: Tx,
  branch: { id: string; zone: string },
  service: DiaryService,
  span: Span,
  exceptAppointmentId?: string,
): Promise<Diary> {
  const { hours, closedOn, staff, rooms } = await readBranch(tx, branch.id, service);
  const occupied = await readOccupied(tx, branch.id, span, exceptAppointmentId);
  const { durationMinutes, bufferMinutes } = service;
  return { zone: branch.zone, hours, closedOn, staff, rooms, occupied, durationMinutes, bufferMinutes };
}

async function readBranch(tx: Tx, branchId: string, service: DiaryService) {
  const branchHours = await tx.branchHours.findMany({ where: { branchId } });
  const closures = await tx.branchClosure.findMany({ where: { branchId } });
  const rooms = service.roomKind
    ? await tx.room.findMany({ where: { branchId, kind: service.roomKind, active: true }, orderBy: { name: "asc" } })
    : null;
  return {
    hours: branchHours.map((row) => ({ weekday: row.weekday, from: row.opens, to: row.closes })),
    closedOn: closures.map((row) => row.date),
    staff: await readSkilledStaff(tx, branchId, service.id),
    rooms: rooms?.map((room) => room.id) ?? null,
  };
}

async function readSkilledStaff(tx: Tx, branchId: string, serviceId: string): Promise<DiaryStaff[]> {
  const rows = await tx.staff.findMany({
    where: { branchId, active: true, skills: { some: { serviceId } } },
    select: { id: true, hours: true, timeOff: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    hours: row.hours.map((one): WeeklyHours => ({ weekday: one.weekday, from: one.starts, to: one.ends })),
    timeOff: row.timeOff.map((one) => ({ from: minuteOf(one.startsAt), to: minuteOf(one.endsAt) })),
  }));
}

interface OccupiedRow {
  resource: string;
  fromMinute: number;
  toMinute: number;
}

/** What is taken in the branch, by resource and in order of time; `exceptAppointmentId` is looked away from, because it is being moved. */
async function readOccupied(
  tx: Tx,
  branchId: string,
  span: Span,
  exceptAppointmentId = "",
): Promise<Map<string, Span[]>> {
  const rows = await tx.$queryRaw<OccupiedRow[]>`
    SELECT o."resource", o."fromMinute", o."toMinute" FROM "Occupancy" o
    WHERE o."resource" IN (
        SELECT 'staff:' || s."id" FROM "Staff" s WHERE s."branchId" = ${branchId}
        UNION ALL SELECT 'room:' || r."id" FROM "Room" r WHERE r."branchId" = ${branchId})
      AND o."toMinute" > ${span.from} AND o."fromMinute" < ${span.to}
      AND (o."appointmentId" IS NULL OR o."appointmentId" <> ${exceptAppointmentId})
    ORDER BY o."fromMinute"`;
  const occupied = new Map<string, Span[]>();
  for (const row of rows) {
    const spans = occupied.get(row.resource);
    const one = { from: Number(row.fromMinute), to: Number(row.toMinute) };
    if (spans) spans.push(one);
    else occupied.set(row.resource, [one]);
  }
  return occupied;
}
