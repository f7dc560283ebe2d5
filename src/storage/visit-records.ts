import { lotKey, type SkinReaction, skinReactions, type UsedProduct } from "../domain/file/visit-record.ts";
import type { Tx } from "./store.ts";

/** What was seen and changed at a visit. */
export interface VisitRecordFile {
  appointmentId: string;
  reaction: SkinReaction;
  reactionWords: string;
  planChange: string;
  byName: string;
  products: UsedProduct[];
}

export interface RecordToKeep extends Omit<VisitRecordFile, "byName"> {
  customerId: string;
  by: { id: string; name: string };
  at: Date;
}

/** Keeps what was used and seen at a visit; a correction takes the place of what stood there. */
export async function keepVisitRecord(tx: Tx, record: RecordToKeep, newId: () => string): Promise<void> {
  const { appointmentId, customerId, reaction, reactionWords, planChange, by, at } = record;
  const words = { reaction, reactionWords, planChange, byId: by.id, byName: by.name, at };
  await tx.visitRecord.upsert({
    where: { appointmentId },
    create: { appointmentId, customerId, ...words },
    update: words,
  });
  await tx.visitProduct.deleteMany({ where: { appointmentId } });
  const products = record.products.map(({ name, lot }, position) => ({
    ...{ id: newId(), appointmentId, customerId, position, name, lot, lotKey: lotKey(lot), at },
  }));
  if (products.length > 0) await tx.visitProduct.createMany({ data: products });
}

/** The records of a customer's visits, by appointment. */
export async function readVisitRecords(tx: Tx, customerId: string): Promise<Map<string, VisitRecordFile>> {
  const rows = await tx.visitRecord.findMany({ where: { customerId } });
  const used = await tx.visitProduct.findMany({ where: { customerId }, orderBy: { position: "asc" } });
  return new Map(
    rows.map(({ appointmentId, reaction, reactionWords, planChange, byName }) => {
      const products = used
        .filter((one) => one.appointmentId === appointmentId)
        .map(({ name, lot }) => ({ name, lot }));
      const known = skinReactions.find((one) => one === reaction) ?? "calm";
      return [appointmentId, { appointmentId, reaction: known, reactionWords, planChange, byName, products }];
    }),
  );
}

/** Somebody who was treated with a lot. */
export interface LotUse {
  appointmentId: string;
  customerId: string;
  name: string;
  phone: string | null;
  hasChat: boolean;
  product: string;
  lot: string;
  visitAt: Date;
  treatment: string;
  beautician: string;
}

const MOST_USES = 1000;

/** Who was treated with a lot at these branches, the newest visit first; the lot in whole or its beginning, at least three signs. */
export async function usesOfLot(tx: Tx, branchIds: string[], lot: string): Promise<LotUse[]> {
  const key = lotKey(lot);
  if (key.length < 3) return [];
  const rows = await tx.visitProduct.findMany({ where: { lotKey: { startsWith: key } }, take: MOST_USES });
  const visits = await tx.appointment.findMany({
    where: { id: { in: rows.map((row) => row.appointmentId) }, branchId: { in: branchIds } },
    include: { customer: { include: { chats: { select: { unreachableAt: true } } } }, staff: true, service: true },
  });
  const uses = rows.flatMap((row) => {
    const visit = visits.find(({ id }) => id === row.appointmentId);
    if (!visit) return [];
    const { customer } = visit;
    return [
      {
        ...{ appointmentId: visit.id, customerId: customer.id, name: customer.name, phone: customer.phone },
        hasChat: customer.chats.some((chat) => chat.unreachableAt === null),
        ...{ product: row.name, lot: row.lot, visitAt: visit.startsAt, beautician: visit.staff.name },
        treatment: visit.completedTreatment ?? visit.service.treatment,
      },
    ];
  });
  return uses.sort((one, other) => other.visitAt.getTime() - one.visitAt.getTime());
}
