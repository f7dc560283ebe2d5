import { treatmentName } from "../domain/cases/reasons.ts";
import { sessionsLeft } from "../domain/loyalty/package.ts";
import type { OwnData } from "../domain/privacy/readable-file.ts";
import { whoLooked } from "./erasures.ts";
import { questionsOf } from "./intake.ts";
import { packagesOf } from "./packages.ts";
import { readPerson } from "./privacy-export.ts";
import type { PersonKeys } from "./privacy-person.ts";
import type { Tx } from "./store.ts";

/** How messages travel, a second time: their words are in Message. */
const carriage = new Set(["InboundEvent", "OutboxMessage", "CaseCard", "Occupancy"]);
/** What the readable file tells in sentences. */
const told = new Set([
  "Customer",
  "Consent",
  "Appointment",
  "Intake",
  "CheckIn",
  "CustomerFact",
  "Case",
  "Message",
  "Package",
]);
const MOST_LOOKS = 50;

/** What a customer gets when she asks: everything as JSON values, and what the readable file tells of it. */
export async function readOwnData(
  tx: Tx,
  who: PersonKeys,
  now: Date,
): Promise<{ file: OwnData; data: Record<string, unknown[]> }> {
  const everything = await readPerson(tx, who);
  const data = Object.fromEntries(
    Object.entries(everything)
      .filter(([model, rows]) => !carriage.has(model) && rows.length > 0)
      .map(([model, rows]) => [model, model === "Message" ? rows.map(withoutFile) : rows]),
  );
  return { data, file: await readFile(tx, who, now, data) };
}

/** A file that she was sent, such as this very one, is named and not repeated. */
function withoutFile(row: unknown): unknown {
  if (typeof row !== "object" || row === null || !("attachment" in row)) return row;
  const { attachment } = row;
  if (typeof attachment !== "object" || attachment === null) return row;
  return { ...row, attachment: { ...attachment, content: undefined } };
}

async function readFile(tx: Tx, who: PersonKeys, now: Date, data: Record<string, unknown[]>): Promise<OwnData> {
  const { customerId, branchId } = who;
  const where = { customerId };
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  const person = await tx.customer.findUniqueOrThrow({ where: { id: customerId } });
  const intakes = await tx.intake.findMany({ where, orderBy: { createdAt: "asc" } });
  const checkIns = await tx.checkIn.findMany({ where, orderBy: { sentAt: "asc" } });
  const cases = await tx.case.findMany({ where, orderBy: { number: "asc" } });
  return {
    ...{ salon: branch.name, zone: branch.zone, at: now, person },
    consents: await tx.consent.findMany({ where, orderBy: { givenAt: "asc" } }),
    visits: await readVisits(tx, customerId),
    packages: ((await packagesOf(tx, [customerId])).get(customerId) ?? []).map((one) => ({
      ...{ service: one.service, left: sessionsLeft(one), total: one.sessionsTotal, until: one.validUntil },
      price: { minor: one.priceMinor, currency: one.currency },
    })),
    answers: await readForms(tx, intakes, branch.businessId),
    checkIns: checkIns.map(({ sentAt, answers }) => ({ sentAt, given: JSON.parse(answers) })),
    facts: await tx.customerFact.findMany({ where: { customerId, removedAt: null }, orderBy: { at: "asc" } }),
    cases: cases.map(({ number, openedAt, words, legalHoldAt }) => ({
      number,
      openedAt,
      words,
      held: legalHoldAt !== null,
    })),
    messages: await tx.message.findMany({ where: { chatId: { in: who.chatIds } }, orderBy: { seq: "asc" } }),
    looks: await whoLooked(tx, customerId, MOST_LOOKS),
    others: Object.entries(data)
      .filter(([model]) => !told.has(model))
      .map(([kind, rows]) => ({ kind, count: rows.length })),
  };
}

/** Her forms with the questions as she was asked; one in which nothing was answered is left out. */
async function readForms(
  tx: Tx,
  intakes: { treatment: string; version: number; answers: string; createdAt: Date; finishedAt: Date | null }[],
  businessId: string,
): Promise<OwnData["answers"]> {
  const forms: OwnData["answers"] = [];
  for (const row of intakes) {
    const given: OwnData["answers"][number]["given"] = JSON.parse(row.answers);
    if (given.length === 0) continue;
    const questions = await questionsOf(tx, { businessId }, row);
    forms.push({
      at: row.finishedAt ?? row.createdAt,
      service: treatmentName(row.treatment) ?? null,
      questions,
      given,
    });
  }
  return forms;
}

async function readVisits(tx: Tx, customerId: string): Promise<OwnData["visits"]> {
  const rows = await tx.appointment.findMany({
    where: { customerId },
    orderBy: { startsAt: "asc" },
    include: { service: true },
  });
  return rows.map(({ startsAt, status, products, visitNotes, service }) => ({
    ...{ startsAt, status, products, notes: visitNotes },
    service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn },
  }));
}
