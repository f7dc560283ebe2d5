import { instantOfMinute } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

/** A stretch of time for which a room or a device is blocked: a row of occupancy that belongs to no appointment and no hold. */
export interface RoomBlock {
  branchId: string;
  roomId: string;
  startsAt: Date;
  endsAt: Date;
}

const blocks = { appointmentId: null, holdId: null } as const;

/** null when there is none of that id. */
export async function readRoomBlock(tx: Tx, id: string): Promise<RoomBlock | null> {
  const row = await tx.occupancy.findFirst({ where: { id, ...blocks, resource: { startsWith: "room:" } } });
  const roomId = row?.resource.slice("room:".length) ?? "";
  const room = row && (await tx.room.findUnique({ where: { id: roomId } }));
  if (!row || !room) return null;
  const { branchId } = room;
  return { branchId, roomId, startsAt: instantOfMinute(row.fromMinute), endsAt: instantOfMinute(row.toMinute) };
}

/** What is blocked of these rooms between two minutes since 1970, with the reason that was given. */
export async function roomBlocks(tx: Tx, roomIds: readonly string[], span: { from: number; to: number }) {
  const rows = await tx.occupancy.findMany({
    where: {
      ...{ ...blocks, resource: { in: roomIds.map((id) => `room:${id}`) } },
      ...{ fromMinute: { lt: span.to }, toMinute: { gt: span.from } },
    },
  });
  const said = await tx.auditEntry.findMany({
    where: { subjectKind: "room_block", verb: "salon.block_room", subjectId: { in: rows.map(({ id }) => id) } },
    select: { subjectId: true, details: true },
  });
  return rows.map(({ id, resource, fromMinute, toMinute }) => ({
    ...{ id, resource, startsAt: instantOfMinute(fromMinute), endsAt: instantOfMinute(toMinute) },
    reason: reasonIn(said.find(({ subjectId }) => subjectId === id)?.details),
  }));
}

function reasonIn(details: string | undefined): string {
  const { reason }: Record<string, unknown> = JSON.parse(details ?? "{}");
  return typeof reason === "string" ? reason : "";
}

export async function removeRoomBlock(tx: Tx, id: string): Promise<void> {
  await tx.occupancy.deleteMany({ where: { id, ...blocks } });
}
