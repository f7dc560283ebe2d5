import type { Diary, DiaryStaff, Occupied, OpeningPlan, WeeklyHours } from "../domain/booking/diary.ts";
import { instantOfMinute, minuteOf, type Span } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

/** The service whose treatment is looked for, as the diary needs it. */
export interface DiaryService {
  id: string;
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferMinutes: number;
  roomKind: string | null;
}

/** For whom and when a diary is read. */
export interface DiaryReader {
  /** Holds that ended by then are nobody's. */
  now: Date;
  /** Her own hold does not stand in her way. */
  customerId?: string | null;
  /** What is being moved: its own time counts as free. */
  exceptAppointmentIds?: readonly string[];
}

/** More treatments than this are never one visit. */
export const MOST_SERVICES = 4;

/**
 * Everything that decides which times of a branch are free between two minutes, one diary for each service, which share what is occupied:
 * three statements, however many services, days and beauticians.
 */
export async function readDiaries(
  tx: Tx,
  branch: { id: string; zone: string },
  services: readonly DiaryService[],
  span: Span,
  reader: DiaryReader,
): Promise<Diary[]> {
  const rows = await readPlan(tx, branch.id, services);
  const of = (kind: PlanRow["kind"]) => rows.filter((row) => row.kind === kind);
  const shared = {
    zone: branch.zone,
    hours: of("open").map(hoursOf),
    closedOn: of("closed").map((row) => row.id),
    occupied: await readOccupied(tx, branch.id, span, reader),
  };
  const people = await readPeople(tx, of("work"), span);
  return services.map((service) => {
    const forIt = (kind: PlanRow["kind"]) => of(kind).filter((row) => row.from === service.id);
    const skilled = new Set(forIt("skill").map((row) => row.id));
    const devices = forIt("device");
    const { roomKind, durationMinutes, bufferBeforeMinutes, bufferMinutes } = service;
    return {
      ...shared,
      ...{ durationMinutes, bufferBeforeMinutes, bufferMinutes },
      staff: people.filter((one) => skilled.has(one.id)),
      rooms: roomKind === null ? null : of("room").flatMap((row) => (row.to === roomKind ? [row.id] : [])),
      devices: devices.length === 0 ? null : devices.flatMap((row) => (row.weekday === 1 ? [row.id] : [])),
    };
  });
}

/** The diary of one service. */
export async function readDiary(
  tx: Tx,
  branch: { id: string; zone: string },
  service: DiaryService,
  span: Span,
  reader: DiaryReader,
): Promise<Diary> {
  const [diary] = await readDiaries(tx, branch, [service], span, reader);
  if (!diary) throw new Error("A service has no diary.");
  return diary;
}

/** When a branch is open and everybody in it works, whatever treatments they give: two statements. */
export async function readTeam(
  tx: Tx,
  branch: { id: string; zone: string },
  span: Span,
): Promise<OpeningPlan & { staff: DiaryStaff[] }> {
  const rows = await readPlan(tx, branch.id, []);
  const of = (kind: PlanRow["kind"]) => rows.filter((row) => row.kind === kind);
  const closedOn = of("closed").map((row) => row.id);
  return {
    zone: branch.zone,
    hours: of("open").map(hoursOf),
    closedOn,
    staff: await readPeople(tx, of("work"), span),
  };
}

/** One line of the branch's plan. */
interface PlanRow {
  /** work: hours of somebody (weekday 0: she has none) · skill, device: who and what can give the service in `from` (a device in use has weekday 1) · room: its kind in `to`. */
  kind: "open" | "closed" | "room" | "work" | "skill" | "device";
  id: string;
  weekday: number;
  from: string;
  to: string;
}

function readPlan(tx: Tx, branchId: string, services: readonly DiaryService[]): Promise<PlanRow[]> {
  if (services.length > MOST_SERVICES) throw new Error(`A visit has at most ${MOST_SERVICES} services.`);
  const [one = "", two = "", three = "", four = ""] = services.map((service) => service.id);
  return tx.$queryRaw<PlanRow[]>`
    SELECT 'open' AS "kind", '' AS "name", '' AS "id", h."weekday" AS "weekday", h."opens" AS "from", h."closes" AS "to"
      FROM "BranchHours" h WHERE h."branchId" = ${branchId}
    UNION ALL SELECT 'closed', '', c."date", 0, '', '' FROM "BranchClosure" c WHERE c."branchId" = ${branchId}
    UNION ALL SELECT 'room', r."name", r."id", 0, '', r."kind" FROM "Room" r WHERE r."branchId" = ${branchId} AND r."active"
    UNION ALL SELECT 'device', r."name", r."id", CASE WHEN r."active" AND r."branchId" = ${branchId} THEN 1 ELSE 0 END, d."serviceId", ''
      FROM "ServiceDevice" d JOIN "Room" r ON r."id" = d."roomId" WHERE d."serviceId" IN (${one}, ${two}, ${three}, ${four})
    UNION ALL SELECT 'skill', '', k."staffId", 0, k."serviceId", ''
      FROM "StaffSkill" k WHERE k."serviceId" IN (${one}, ${two}, ${three}, ${four})
    UNION ALL SELECT 'work', s."name", s."id", COALESCE(w."weekday", 0), COALESCE(w."starts", ''), COALESCE(w."ends", '')
      FROM "Staff" s LEFT JOIN "StaffHours" w ON w."staffId" = s."id" WHERE s."branchId" = ${branchId} AND s."active"
    ORDER BY 1, 2, 3, 4, 5`;
}

function hoursOf(row: PlanRow): WeeklyHours {
  return { weekday: Number(row.weekday), from: row.from, to: row.to };
}

async function readPeople(tx: Tx, rows: PlanRow[], span: Span): Promise<DiaryStaff[]> {
  const hours = new Map<string, WeeklyHours[]>();
  for (const row of rows) {
    const hers = hours.get(row.id) ?? [];
    if (row.from !== "") hers.push(hoursOf(row));
    hours.set(row.id, hers);
  }
  const until = instantOfMinute(span.to);
  const absences = await tx.timeOff.findMany({
    where: { staffId: { in: [...hours.keys()] }, endsAt: { gt: instantOfMinute(span.from) }, startsAt: { lt: until } },
  });
  return [...hours].map(([id, hers]) => ({
    id,
    hours: hers,
    timeOff: absences
      .filter((row) => row.staffId === id)
      .map((row) => ({ from: minuteOf(row.startsAt), to: Math.ceil(row.endsAt.getTime() / 60_000) })),
  }));
}

/** What is taken in the branch, by resource and in order of time, without her own hold and what is being moved. A resource is one row of text, because ten thousand rows are read several times slower; each stretch is one number, because building longer texts is what costs PostgreSQL most. */
async function readOccupied(
  tx: Tx,
  branchId: string,
  span: Span,
  reader: DiaryReader,
): Promise<Map<string, Occupied[]>> {
  const { now, customerId, exceptAppointmentIds = [] } = reader;
  if (exceptAppointmentIds.length > MOST_SERVICES) throw new Error(`A visit has at most ${MOST_SERVICES} services.`);
  const [one = "", two = "", three = "", four = ""] = exceptAppointmentIds;
  const rows = await tx.$queryRaw<{ resource: string; taken: string | null }[]>`
    SELECT r."resource" AS "resource", (
      SELECT string_agg(CAST(
        CAST(o."fromMinute" - ${span.from} AS BIGINT) * 2097152 + (o."toMinute" - o."fromMinute") * 2 +
        CASE WHEN o."holdId" IS NULL THEN 0 ELSE 1 END AS TEXT), ',')
      FROM "Occupancy" o
      WHERE o."resource" = r."resource"
        AND o."toMinute" > ${span.from} AND o."fromMinute" < ${span.to}
        AND (o."appointmentId" IS NULL OR o."appointmentId" NOT IN (${one}, ${two}, ${three}, ${four}))
        AND (o."holdId" IS NULL OR (o."holdUntil" > ${now} AND
          NOT EXISTS (SELECT 1 FROM "Hold" h WHERE h."id" = o."holdId" AND h."customerId" = ${customerId ?? ""} AND h."kind" = 'choice')))
      ) AS "taken"
    FROM (
      SELECT 'staff:' || s."id" AS "resource" FROM "Staff" s WHERE s."branchId" = ${branchId}
      UNION ALL SELECT 'room:' || r."id" FROM "Room" r WHERE r."branchId" = ${branchId}) r`;
  return new Map(rows.flatMap(({ resource, taken }) => (taken ? [[resource, occupiedIn(taken, span.from)]] : [])));
}

const COMMA = ",".charCodeAt(0);
const DASH = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);
/** As in the statement above: a length is below a million minutes, and its last bit tells a hold. */
const START_UNIT = 2_097_152;

/**
 * One number for each that is taken: minutes from `base`, how long, and whether it is only held; in order of time. Read character by
 * character, because ten thousand of them cut into texts cost more than all the rest of an answer.
 */
function occupiedIn(taken: string, base: number): Occupied[] {
  const spans: Occupied[] = [];
  let sorted = true;
  let sign = 1;
  let number = 0;
  for (let i = 0; i <= taken.length; i++) {
    const code = i < taken.length ? taken.charCodeAt(i) : COMMA;
    if (code === DASH) sign = -1;
    else if (code !== COMMA) number = number * 10 + code - ZERO;
    else {
      const span = spanOf(sign * number, base);
      sorted &&= (spans.at(-1)?.from ?? span.from) <= span.from;
      spans.push(span);
      [number, sign] = [0, 1];
    }
  }
  return sorted ? spans : spans.sort((a, b) => a.from - b.from);
}

function spanOf(packed: number, base: number): Occupied {
  const start = Math.floor(packed / START_UNIT);
  const rest = packed - start * START_UNIT;
  const from = base + start;
  const to = from + (rest >> 1);
  return rest % 2 === 1 ? { from, to, held: true } : { from, to };
}
