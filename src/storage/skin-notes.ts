import type { Tx } from "./store.ts";

/** What staff or she herself noted of her skin. */
export interface SkinNoteFile {
  id: string;
  customerId: string;
  /** patch_test, consultation, treated (elsewhere) or an exposure. */
  kind: string;
  treatment: string | null;
  /** YYYY-MM-DD on the branch's calendar. */
  on: string;
  result: string | null;
  byName: string;
}

export async function insertSkinNote(
  tx: Tx,
  note: {
    id: string;
    customerId: string;
    kind: string;
    treatment?: string;
    on: string;
    result?: string;
    appointmentId?: string;
    byId: string;
    byName: string;
    at: Date;
  },
): Promise<void> {
  await tx.skinNote.create({ data: note });
}

export async function readSkinNote(tx: Tx, id: string): Promise<SkinNoteFile | null> {
  return tx.skinNote.findUnique({ where: { id, removedAt: null } });
}

/** Newest first. */
export async function readSkinNotes(tx: Tx, customerId: string): Promise<SkinNoteFile[]> {
  return tx.skinNote.findMany({ where: { customerId, removedAt: null }, orderBy: [{ on: "desc" }, { at: "desc" }] });
}

export async function markSkinNoteRemoved(tx: Tx, id: string, removedAt: Date): Promise<void> {
  await tx.skinNote.update({ where: { id }, data: { removedAt } });
}

/** For what the service of an appointment prepares; null when it is a treatment itself. */
export async function readPrepares(tx: Tx, appointmentId: string): Promise<string | null> {
  const row = await tx.appointment.findUnique({
    where: { id: appointmentId },
    select: { service: { select: { prepares: true } } },
  });
  return row?.service.prepares ?? null;
}
