import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type Invalid, readInput, roomName } from "./salon-input.ts";
import { roomToSetUp, type SetUpRefusal } from "./set-up-access.ts";

/** Gives a room or device another name; what is booked in it stays. */
export async function renameRoom(
  context: ActionContext,
  input: { roomId: string; name: string },
): Promise<{ ok: true } | SetUpRefusal | Invalid> {
  const found = await roomToSetUp(context, input.roomId);
  if (!found.ok) return found;
  const parsed = readInput(roomName, { name: input.name });
  if (!parsed.ok) return parsed;
  await context.tx.room.update({ where: { id: found.room.id }, data: parsed.value });
  await recordAudit(context, "salon.rename_room", { kind: "branch", id: found.room.branchId }, parsed.value);
  return { ok: true };
}
