import type { Refusal } from "../../domain/booking/refusal.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { instantOf } from "../../domain/time/zone.ts";
import { readClock, readDay, readStatus } from "../../domain/transfer/cells.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import { bookAppointment } from "../booking/book-appointment.ts";
import type { ActionContext } from "../context.ts";
import { customerOfRow } from "./customer-of-row.ts";
import { type ImportCounts, noCounts, problemsOf, type Wrong } from "./import-counts.ts";

const MINUTE_MS = 60_000;

/**
 * Writes each row as an appointment of the branch, in its zone: phone or name, service (code or name), beautician, date, time. Past ones
 * are kept as completed and start no aftercare; coming ones are booked under every rule, and one that is refused is named with its reason.
 */
export async function importAppointments(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[] },
): Promise<ImportCounts> {
  const counts = noCounts();
  const house = await readHouse(context, input.branchId);
  for (const row of input.rows) await importOne(context, house, row, counts);
  return counts;
}

async function readHouse({ tx }: ActionContext, branchId: string) {
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  const services = await tx.service.findMany({ where: { businessId: branch.businessId } });
  const staff = await tx.staff.findMany({ where: { branchId, active: true } });
  return { branch, services, staff };
}

type House = Awaited<ReturnType<typeof readHouse>>;

async function importOne(context: ActionContext, house: House, row: TableRow, counts: ImportCounts): Promise<void> {
  const { wrong } = problemsOf(row, counts);
  const customerId = await customerOfRow(context, house.branch.id, row.cells, wrong);
  const told = readVisit(house, row.cells, wrong);
  if (!customerId || !told) return;
  const { service, beautician, date, time, notes } = told;
  const startsAt = instantOf(date, time, house.branch.zone);
  const where = { customerId, serviceId: service.id, startsAt, status: { not: "cancelled" } };
  if (await context.tx.appointment.count({ where })) {
    counts.known += 1;
    return;
  }
  const visit = { customerId, service, staffId: beautician.id, startsAt, notes };
  const kept = startsAt < context.now ? await keepPast(context, house, visit) : await book(context, house, visit);
  if (!kept.ok) return wrong("date", `refused_${kept.reason}`, { refusal: kept });
  counts.added += 1;
  counts.ids.push(kept.id);
}

/** What a row tells of a visit; null, with everything that is wrong named, when it cannot be one. */
function readVisit(house: House, cells: TableRow["cells"], wrong: Wrong) {
  const cell = (column: string) => cells.get(column) ?? "";
  const wanted = simplify(cell("service"));
  const service = house.services.find(({ code, nameZhCn, nameZhTw, nameEn }) =>
    [code, nameZhCn, nameZhTw, nameEn].some((name) => simplify(name) === wanted),
  );
  if (!service) wrong("service", "no_such_service");
  const beautician = house.staff.find(({ name }) => simplify(name) === simplify(cell("beautician")));
  if (!beautician) wrong("beautician", "no_such_beautician");
  const [day, time, status] = [readDay(cell("date")), readClock(cell("time")), readStatus(cell("status"))];
  if (!day.ok) wrong("date", day.reason);
  if (!time) wrong("time", "not_a_time");
  if (status === null) wrong("status", "not_a_status");
  if (!service || !beautician || !day.ok || !time || status === null) return null;
  return { service, beautician, date: day.date, time, notes: cell("notes") };
}

interface Visit {
  customerId: string;
  service: House["services"][number];
  staffId: string;
  startsAt: Date;
  notes: string;
}

type Kept = { ok: true; id: string } | Refusal;

async function keepPast({ tx, now, newId }: ActionContext, { branch }: House, visit: Visit): Promise<Kept> {
  const id = newId();
  const { service, customerId, staffId, startsAt, notes } = visit;
  const endsAt = new Date(startsAt.getTime() + service.durationMinutes * MINUTE_MS);
  await tx.appointment.create({
    data: {
      ...{ id, branchId: branch.id, customerId, serviceId: service.id, staffId, startsAt, endsAt },
      ...{ status: "completed", arrivedAt: startsAt, completedAt: endsAt, completedTreatment: service.treatment },
      ...{ priceMinor: service.priceMinor, currency: service.currency, createdVia: "api", createdAt: now },
      visitNotes: notes,
    },
  });
  return { ok: true, id };
}

async function book(context: ActionContext, { branch }: House, visit: Visit): Promise<Kept> {
  const { customerId, staffId, startsAt } = visit;
  const input = { branchId: branch.id, customerId, staffId, startsAt, serviceId: visit.service.id };
  const booked = await bookAppointment(context, { ...input, chatId: null, via: "api", quiet: true });
  return booked.ok ? { ok: true, id: booked.appointment.id } : booked;
}
