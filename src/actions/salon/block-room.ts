import { minuteOf } from "../../domain/booking/span.ts";
import { occupy } from "../../storage/booking-occupancy.ts";
import { readRoomBlock, removeRoomBlock } from "../../storage/room-blocks.ts";
import { timeFreed } from "../booking/time-freed.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

export interface RoomBlockInput {
  roomId: string;
  startsAt: Date;
  /** Not included. */
  endsAt: Date;
  reason?: string;
}

export type BlockRoomResult =
  | { ok: true; blockId: string }
  | { ok: false; reason: "ends_before_start" | "room_taken" }
  | SetUpRefusal;

const LONGEST_REASON = 240;

/**
 * Takes a room or a device out of the diary between two instants (repair, cleaning, a course), for whoever books in its branch. Refuses
 * room_taken when a visit or a customer who is deciding has a part of that time: the database says so.
 */
export async function blockRoom(context: ActionContext, input: RoomBlockInput): Promise<BlockRoomResult> {
  const { roomId, startsAt, endsAt } = input;
  const room = await context.tx.room.findUnique({ where: { id: roomId } });
  if (!room) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "appointment.book", room.branchId)) return { ok: false, reason: "not_allowed" };
  if (!(startsAt < endsAt)) return { ok: false, reason: "ends_before_start" };
  const blockId = context.newId();
  const span = { from: minuteOf(startsAt), to: minuteOf(endsAt) };
  const resource = `room:${roomId}`;
  if (!(await occupy(context.tx, { id: blockId, resource, span, appointmentId: null }))) {
    return { ok: false, reason: "room_taken" };
  }
  const reason = (input.reason ?? "").trim().slice(0, LONGEST_REASON);
  await recordAudit(context, "salon.block_room", { kind: "room_block", id: blockId }, { roomId, reason });
  return { ok: true, blockId };
}

/** Gives a blocked room back: who waits for a time is asked. */
export async function unblockRoom(
  context: ActionContext,
  input: { blockId: string },
): Promise<{ ok: true } | SetUpRefusal> {
  const block = await readRoomBlock(context.tx, input.blockId);
  if (!block) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "appointment.book", block.branchId)) return { ok: false, reason: "not_allowed" };
  await removeRoomBlock(context.tx, input.blockId);
  const { branchId, roomId, startsAt: from, endsAt: to } = block;
  await timeFreed(context, { branchId, staffId: "", roomIds: [roomId], from, to });
  await recordAudit(context, "salon.unblock_room", { kind: "room_block", id: input.blockId });
  return { ok: true };
}
