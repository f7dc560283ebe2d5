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
