import type { Diary, DiaryStaff, WeeklyHours } from "../domain/booking/diary.ts";
import { instantOfMinute, minuteOf, type Span } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

/** The service whose treatment is looked for, as the diary needs it. */
export interface DiaryService {
  id: string;
  durationMinutes: number;
  bufferMinutes: number;
  roomKind: string | null;
}

/** Everything that decides which times of a branch are free for a service between two minutes: three statements, however many days and beauticians. */
export async function readDiary(
  tx: Tx,
  branch: { id: string; zone: string },
  service: DiaryService,
  span: Span,
  exceptAppointmentId?: string,
): Promise<Diary> {
  const rows = await readPlan(tx, branch.id, service);
  const of = (kind: PlanRow["kind"]) => rows.filter((row) => row.kind === kind);
  const { durationMinutes, bufferMinutes } = service;
  return {
    zone: branch.zone,
    hours: of("open").map(hoursOf),
    closedOn: of("closed").map((row) => row.id),
    staff: await withTimeOff(tx, of("work"), span),
    rooms: service.roomKind === null ? null : of("room").map((row) => row.id),
    occupied: await readOccupied(tx, branch.id, span, exceptAppointmentId),
    durationMinutes,
    bufferMinutes,
  };
}

/** One line of the branch's plan: opening hours, a closed date, a room, or working hours of somebody who is trained (weekday 0: she has none). */
interface PlanRow {
  kind: "open" | "closed" | "room" | "work";
  id: string;
  weekday: number;
  from: string;
  to: string;
}

function readPlan(tx: Tx, branchId: string, service: DiaryService): Promise<PlanRow[]> {
  return tx.$queryRaw<PlanRow[]>`
    SELECT 'open' AS "kind", '' AS "name", '' AS "id", h."weekday" AS "weekday", h."opens" AS "from", h."closes" AS "to"
      FROM "BranchHours" h WHERE h."branchId" = ${branchId}
    UNION ALL SELECT 'closed', '', c."date", 0, '', '' FROM "BranchClosure" c WHERE c."branchId" = ${branchId}
    UNION ALL SELECT 'room', '', r."id", 0, r."name", '' FROM "Room" r
      WHERE r."branchId" = ${branchId} AND r."kind" = ${service.roomKind ?? ""} AND r."active"
    UNION ALL SELECT 'work', s."name", s."id", COALESCE(w."weekday", 0), COALESCE(w."starts", ''), COALESCE(w."ends", '')
      FROM "Staff" s JOIN "StaffSkill" k ON k."staffId" = s."id" LEFT JOIN "StaffHours" w ON w."staffId" = s."id"
      WHERE s."branchId" = ${branchId} AND s."active" AND k."serviceId" = ${service.id}
    ORDER BY 1, 2, 3, 4, 5`;
}

function hoursOf(row: PlanRow): WeeklyHours {
  return { weekday: Number(row.weekday), from: row.from, to: row.to };
}

async function withTimeOff(tx: Tx, rows: PlanRow[], span: Span): Promise<DiaryStaff[]> {
  const ids = [...new Set(rows.map((row) => row.id))];
  const until = instantOfMinute(span.to);
  const absences = await tx.timeOff.findMany({
    where: { staffId: { in: ids }, endsAt: { gt: instantOfMinute(span.from) }, startsAt: { lt: until } },
  });
  return ids.map((id) => ({
    id,
    hours: rows.filter((row) => row.id === id && row.from !== "").map(hoursOf),
    timeOff: absences
      .filter((row) => row.staffId === id)
      .map((row) => ({ from: minuteOf(row.startsAt), to: Math.ceil(row.endsAt.getTime() / 60_000) })),
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
