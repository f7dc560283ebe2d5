import type { Fact } from "../domain/file/fact.ts";
import { kindsOf } from "../domain/file/kinds.ts";
import { readFacts } from "./customer-facts.ts";
import { preparationLine } from "./intake.ts";
import type { Tx } from "./store.ts";
import { readVisitRecords, type VisitRecordFile } from "./visit-records.ts";

/** How she likes it, and whether there is something about her health or skin to read before she lies down. */
export async function readPrepFacts(
  tx: Tx,
  appointmentId: string,
  customerId: string,
): Promise<{ comfort: Fact[]; lookFirst: boolean }> {
  const comfort = await readFacts(tx, customerId, kindsOf("comfort"));
  const news = await tx.customerFact.count({
    where: { customerId, appointmentId, kind: "news", value: "something", removedAt: null },
  });
  const lookFirst = news > 0 || (await preparationLine(tx, appointmentId)) !== null;
  return { comfort, lookFirst };
}

/** The private chat of a person of the salon, while it can be reached. */
export function staffChatOf(tx: Tx, staffId: string): Promise<{ id: string } | null> {
  return tx.chat.findFirst({
    where: { staffId, kind: "staff_private", unreachableAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
}

export async function roomName(tx: Tx, roomId: string): Promise<string | null> {
  return (await tx.room.findUnique({ where: { id: roomId }, select: { name: true } }))?.name ?? null;
}

/** Her last visit before another, with what was used and seen. */
export interface LastVisit {
  at: Date;
  treatment: string;
  beautician: string;
  products: string;
  notes: string;
  record: VisitRecordFile | null;
}

export async function lastVisitBefore(tx: Tx, customerId: string, before: Date): Promise<LastVisit | null> {
  const row = await tx.appointment.findFirst({
    where: { customerId, status: "completed", startsAt: { lt: before } },
    orderBy: { startsAt: "desc" },
    include: { service: true, staff: { select: { name: true } } },
  });
  if (!row) return null;
  const record = (await readVisitRecords(tx, customerId)).get(row.id) ?? null;
  const treatment = row.completedTreatment ?? row.service.treatment;
  const { startsAt: at, products, visitNotes: notes } = row;
  return { at, treatment, beautician: row.staff.name, products, notes, record };
}
