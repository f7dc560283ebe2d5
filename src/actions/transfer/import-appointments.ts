import { instantOf } from "../../domain/time/zone.ts";
import { readClock, readDay, readStatus } from "../../domain/transfer/columns.ts";
import type { TableRow } from "../../domain/transfer/read-table.ts";
import { bookAppointment } from "../booking/book-appointment.ts";
import type { ActionContext } from "../context.ts";
import { customerOfRow } from "./customer-of-row.ts";
import type { ImportCounts } from "./import-customers.ts";

const MINUTE_MS = 60_000;

/**
 * Writes each row as an appointment of the branch, in its zone: phone or name, service (code or name), beautician, date, time. Past ones
 * are kept as completed and start no aftercare; coming ones are booked under every rule, and one that is refused is named with its reason.
 */
export async function importAppointments(
  context: ActionContext,
  input: { branchId: string; rows: readonly TableRow[] },
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, problems: [], ids: [] };
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
  const cell = (column: string) => row.cells.get(column) ?? "";
  const wrong = (column: string, problem: string) => {
    counts.problems.push({ line: row.line, column, problem, cell: cell(column).slice(0, 60) });
  };
  const who = { phone: cell("phone"), name: cell("name") };
  const customerId = await customerOfRow(context, house.branch.id, who);
  if (customerId === null) return wrong(cell("phone") ? "phone" : "name", "no_such_customer");
  const wanted = cell("service").toLowerCase();
  const service = house.services.find(({ code, nameZhCn, nameZhTw, nameEn }) =>
    [code, nameZhCn, nameZhTw, nameEn].some((name) => name.toLowerCase() === wanted),
  );
  if (!service) return wrong("service", "no_such_service");
  const beautician = house.staff.find(({ name }) => name === cell("beautician"));
  if (!beautician) return wrong("beautician", "no_such_beautician");
  const [date, time] = [readDay(cell("date")), readClock(cell("time"))];
  if (!date) return wrong("date", "not_a_date");
  if (!time) return wrong("time", "not_a_time");
  if (readStatus(cell("status")) === null) return wrong("status", "not_a_status");
  const startsAt = instantOf(date, time, house.branch.zone);
  const where = { customerId, serviceId: service.id, startsAt, status: { not: "cancelled" } };
  if (await context.tx.appointment.count({ where })) {
    counts.known += 1;
    return;
  }
  const visit = { customerId, service, staffId: beautician.id, startsAt, notes: cell("notes") };
  const kept = startsAt < context.now ? await keepPast(context, house, visit) : await book(context, house, visit);
  if (!kept.ok) return wrong("date", `refused_${kept.reason}`);
  counts.added += 1;
  counts.ids.push(kept.id);
}

interface Visit {
  customerId: string;
  service: House["services"][number];
  staffId: string;
  startsAt: Date;
  notes: string;
}

type Kept = { ok: true; id: string } | { ok: false; reason: string };

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
  return booked.ok ? { ok: true, id: booked.appointment.id } : { ok: false, reason: booked.reason };
}
