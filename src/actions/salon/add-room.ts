import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type Invalid, readInput, roomInput } from "./salon-input.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

/** Gives a branch another room or device (`kind`); services that need one can be booked in it at once. */
export async function addRoom(
  context: ActionContext,
  input: { branchId: string; room: unknown },
): Promise<{ ok: true; roomId: string } | SetUpRefusal | Invalid> {
  const { branchId } = input;
  const found = await branchToSetUp(context, branchId);
  if (!found.ok) return found;
  const parsed = readInput(roomInput, input.room);
  if (!parsed.ok) return parsed;
  const id = context.newId();
  await context.tx.room.create({ data: { id, branchId, ...parsed.value } });
  await recordAudit(context, "salon.add_room", { kind: "branch", id: branchId }, parsed.value);
  return { ok: true, roomId: id };
}
