import type { PhotoKind, PressedPhoto } from "../domain/photos/photo.ts";
import type { Tx } from "./store.ts";

/** A photo without its picture. */
export interface PhotoLine {
  id: string;
  customerId: string;
  appointmentId: string | null;
  caseId: string | null;
  kind: PhotoKind;
  width: number;
  height: number;
  sha256: string;
  byName: string;
  at: Date;
}

const columns = {
  ...{ id: true, customerId: true, appointmentId: true, caseId: true, kind: true, width: true, height: true },
  ...{ sha256: true, byName: true, at: true },
} as const;

export interface NewPhoto {
  id: string;
  customerId: string;
  appointmentId: string | null;
  chatId?: string | null;
  kind: PhotoKind;
  byId: string;
  byName: string;
  at: Date;
}

/** The pressed picture as it stands in a row. */
export async function pictureColumns({ jpeg, thumbnail, width, height }: PressedPhoto) {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(jpeg));
  return {
    ...{ width, height, sha256: Buffer.from(digest).toString("hex") },
    content: Buffer.from(jpeg).toString("base64"),
    thumbnail: Buffer.from(thumbnail).toString("base64"),
  };
}

/** Keeps a photo; the same id again changes nothing. False when it is there already. */
export async function insertPhoto(tx: Tx, photo: NewPhoto, picture: PressedPhoto): Promise<boolean> {
  if ((await tx.photo.count({ where: { id: photo.id } })) > 0) return false;
  await tx.photo.create({ data: { ...photo, status: "kept", ...(await pictureColumns(picture)) } });
  return true;
}

/** The photos of a customer that are kept, oldest first. */
export async function photosOf(tx: Tx, customerId: string): Promise<PhotoLine[]> {
  const rows = await tx.photo.findMany({
    where: { customerId, status: "kept" },
    select: columns,
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(asLine);
}

/** How many are kept of one visit. */
export function countPhotosOfVisit(tx: Tx, appointmentId: string): Promise<number> {
  return tx.photo.count({ where: { appointmentId, kind: { in: ["before", "after"] } } });
}

/** Whose photo it is; null when there is none of that id. */
export async function readPhotoLine(tx: Tx, id: string): Promise<PhotoLine | null> {
  const row = await tx.photo.findFirst({ where: { id, status: "kept" }, select: columns });
  return row && asLine(row);
}

/** The picture itself, as JPEG. */
export async function readPicture(tx: Tx, id: string, size: "full" | "small"): Promise<Uint8Array | null> {
  const column = size === "full" ? "content" : "thumbnail";
  const row = await tx.photo.findUnique({
    where: { id },
    select: { content: size === "full", thumbnail: size !== "full" },
  });
  const text = row?.[column];
  return text ? new Uint8Array(Buffer.from(text, "base64")) : null;
}

export async function deletePhoto(tx: Tx, id: string): Promise<void> {
  await tx.photo.deleteMany({ where: { id } });
}

/** Forgets every photo of a customer but those of an incident under a legal hold; how many are left. */
export async function deletePhotosOf(tx: Tx, customerId: string): Promise<number> {
  const held = await tx.case.findMany({
    where: { customerId, legalHoldAt: { not: null } },
    select: { id: true, appointmentId: true },
  });
  const cases = held.map(({ id }) => id);
  const visits = held.flatMap(({ appointmentId }) => appointmentId ?? []);
  await tx.photo.deleteMany({ where: { customerId, ...notHeld(cases, visits) } });
  return tx.photo.count({ where: { customerId } });
}

/** A column without a value is in no list, and would be left out by "not in" alone. */
export function notHeld(caseIds: string[], appointmentIds: string[]) {
  return {
    AND: [
      { OR: [{ caseId: null }, { caseId: { notIn: caseIds } }] },
      { OR: [{ appointmentId: null }, { appointmentId: { notIn: appointmentIds } }] },
    ],
  };
}

function asLine(row: Omit<PhotoLine, "kind"> & { kind: string }): PhotoLine {
  return { ...row, kind: row.kind === "before" || row.kind === "after" ? row.kind : "sent" };
}

/** Where a photo is that a messenger still has. */
export interface SentFile {
  fileId: string;
  messageId: string | null;
}

/** A photo that is not kept yet: wanted (it is fetched) or asked (she has to agree first; without a file she has to send it again). */
export async function insertWaitingPhoto(
  tx: Tx,
  photo: NewPhoto & { caseId: string | null; status: "wanted" | "asked"; file: SentFile | null; dueAt: Date },
): Promise<void> {
  const { file, ...rest } = photo;
  await tx.photo.create({ data: { ...rest, fileRef: file && JSON.stringify(file) } });
}

/** How many she has sent since an instant. */
export function countSentSince(tx: Tx, customerId: string, since: Date): Promise<number> {
  return tx.photo.count({ where: { customerId, kind: "sent", at: { gte: since } } });
}

/** What a kept photo of hers is about, once that is known. */
export async function linkPhoto(
  tx: Tx,
  photo: { id: string; customerId: string },
  about: { caseId: string | null; appointmentId: string | null },
): Promise<void> {
  await tx.photo.updateMany({ where: photo, data: about });
}

/** She agrees: what a messenger still has is fetched now; how many, and how many she has to send again. */
export async function releaseAsked(tx: Tx, customerId: string, now: Date): Promise<{ coming: number; again: number }> {
  const where = { customerId, status: "asked" };
  const again = await tx.photo.deleteMany({ where: { ...where, fileRef: null } });
  const coming = await tx.photo.updateMany({ where, data: { status: "wanted", dueAt: now } });
  return { coming: coming.count, again: again.count };
}

export interface WantedPhoto {
  id: string;
  customerId: string;
  chatId: string | null;
  caseId: string | null;
  attempts: number;
  file: SentFile;
}

/** Photos to fetch now; each is noted as tried before it is, so that no other process takes it as well. */
export async function takeWanted(tx: Tx, now: Date, nextTry: (attempts: number) => Date, take: number) {
  const due = { status: "wanted", dueAt: { lte: now } };
  const rows = await tx.photo.findMany({
    where: due,
    orderBy: { dueAt: "asc" },
    take,
    select: { id: true, customerId: true, chatId: true, caseId: true, attempts: true, fileRef: true },
  });
  const taken: WantedPhoto[] = [];
  for (const { fileRef, ...row } of rows) {
    const data = { attempts: row.attempts + 1, dueAt: nextTry(row.attempts + 1) };
    const mine = await tx.photo.updateMany({ where: { id: row.id, attempts: row.attempts, ...due }, data });
    if (mine.count > 0 && fileRef)
      taken.push({ ...row, attempts: row.attempts + 1, file: JSON.parse(fileRef) as SentFile });
  }
  return taken;
}

/** A wanted photo is kept; false when it is not wanted any more. */
export async function keepWanted(tx: Tx, id: string, picture: PressedPhoto): Promise<boolean> {
  const data = { status: "kept", fileRef: null, dueAt: null, ...(await pictureColumns(picture)) };
  return (await tx.photo.updateMany({ where: { id, status: "wanted" }, data })).count > 0;
}

/** A wanted photo is not kept, and why; that it was sent is known until `until`. */
export async function refuseWanted(tx: Tx, id: string, reason: string, until: Date): Promise<boolean> {
  const data = { status: "refused", reason, fileRef: null, dueAt: until };
  return (await tx.photo.updateMany({ where: { id, status: "wanted" }, data })).count > 0;
}

/** Forgets what she was asked about and did not agree to in time, and what was refused. */
export async function dropUnanswered(tx: Tx, now: Date): Promise<void> {
  await tx.photo.deleteMany({ where: { status: { in: ["asked", "refused"] }, dueAt: { lt: now } } });
}
